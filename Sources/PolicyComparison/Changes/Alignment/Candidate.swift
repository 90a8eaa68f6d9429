/// Two free parts that may be one, and how much speaks for it.
struct Candidate {
  let before: Int
  let after: Int
  /// How close the words are, 0 to 1.
  let similarity: Double
  let support: Support

  /// What speaks for a pair beside its words, the strongest first.
  enum Support {
    /// The same number, or the same key of a field, in the same section.
    case label
    /// The same neighbours on at least one side.
    case neighbours
    /// The same section.
    case section
    case none
  }

  /// What the assignment makes most of.
  var score: Double {
    switch support {
    case .label: similarity + 0.12
    case .neighbours: similarity + 0.1
    case .section: similarity + 0.05
    case .none: similarity
    }
  }

  var pass: AlignmentEvidence.Pass {
    switch support {
    case .label: .label
    case .neighbours: .similarity
    case .section: .structure
    case .none: .move
    }
  }

  /// How close the words must be. A false move costs more than a missed one.
  var isCloseEnough: Bool {
    switch support {
    case .label: similarity >= 0.3
    case .neighbours: similarity >= 0.36
    case .section: similarity >= 0.42
    case .none: similarity >= 0.6
    }
  }
}
