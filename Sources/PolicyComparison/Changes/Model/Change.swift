/// What became of a clause, or of clauses that were joined or divided.
package struct Change: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case unchanged, edited, moved
    case movedAndEdited = "moved-and-edited"
    /// Only the number is another.
    case renumbered
    case added, deleted, split, merged
  }

  package let kind: Kind
  /// In order of place. Empty where the clause was added.
  package let before: Few<VersionPart>
  /// In order of place. Empty where the clause was deleted.
  package let after: Few<VersionPart>
  /// Why both sides are taken for the same clause; nil where there is one side.
  package let evidence: AlignmentEvidence?
  /// Empty where the words are the same in both. An edit never crosses from one clause into the next.
  package let edits: [Edit]
  /// Most important first; empty where the words are the same.
  package let effects: [Effect]
  /// Whether somebody has to do, may do or is told something else than before.
  package let isSubstantive: Bool
  /// How much a governor should care, larger first; 0 where nothing of substance changed.
  package let weight: Double
  /// The topics that the changed words speak to, as indices into the profile's topics, in order.
  package let topics: [Int]

  package init(
    kind: Kind, before: Few<VersionPart>, after: Few<VersionPart>, evidence: AlignmentEvidence? = nil,
    edits: [Edit] = [], effects: [Effect] = [], isSubstantive: Bool = false, weight: Double = 0, topics: [Int] = []
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.evidence = evidence
    self.edits = edits
    self.effects = effects
    self.isSubstantive = isSubstantive
    self.weight = weight
    self.topics = topics
  }
}

/// Which step of the alignment paired two clauses, and how sure it is.
package struct AlignmentEvidence: Hashable, Sendable {
  /// In the order in which they are tried.
  package enum Pass: String, CaseIterable, Sendable {
    /// The same words at the same place among their neighbours.
    case content
    /// The same number below the same heading, and like words.
    case label
    /// The same place below the same heading, and like words.
    case structure
    /// Like words, between the same neighbours.
    case similarity
    /// The same or like words elsewhere.
    case move
    /// Nothing else stands at its place.
    case position
    /// One clause's words in several.
    case division
  }

  package let pass: Pass
  /// 0 to 1.
  package let confidence: Double

  package init(_ pass: Pass, confidence: Double) {
    self.pass = pass
    self.confidence = confidence
  }
}
