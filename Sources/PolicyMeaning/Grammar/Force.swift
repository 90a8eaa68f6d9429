/// What a stretch of a sentence does: obliges, forbids, allows, advises, or none of these.
struct Force: Equatable {
  var modality: Modality
  var strength: Strength?
  /// The words that carry it, as indices into the tokens.
  var nucleus: Range<Int>
  /// The words that it governs, its subject included.
  var segment: Range<Int>
  /// Whether it stands in a clause that only qualifies another ("colleagues who must …").
  var isSubordinate = false
  /// How it was told, for explanation: "must not", "present tense".
  var rule: Rule

  /// The rule of what is merely told, and of what only stands under a heading that advises.
  static let statementRule: Rule = "statement"
  static let headingRule: Rule = "heading"

  /// The rule of what one does not do: a ban where the one is a person, and else a fact ("the filter does not …").
  static let doesNotRule: Rule = "does not"

  /// The force of something that is merely told.
  static func statement(_ segment: Range<Int>) -> Force {
    Force(
      modality: .statement, strength: nil, nucleus: segment.lowerBound..<segment.lowerBound, segment: segment,
      rule: statementRule)
  }

  /// The same force over another stretch of words, which completes the sentence that carries it.
  func governing(_ segment: Range<Int>) -> Force {
    var force = self
    force.segment = segment
    force.nucleus = segment.lowerBound..<segment.lowerBound
    return force
  }

  /// The same force with its direction turned round, as "avoid" turns "must".
  var reversed: Force {
    var force = self
    switch modality {
    case .obligation: force.modality = .prohibition
    case .prohibition: force.modality = .obligation
    case .recommendation: force.modality = .discouragement
    case .discouragement: force.modality = .recommendation
    case .permission, .statement: break
    }
    return force
  }
}
