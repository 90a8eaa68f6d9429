/// What a clause does to its reader: the deontic force of its words.
package enum Modality: String, CaseIterable, Sendable {
  case obligation, prohibition, permission, recommendation, discouragement, statement
}

/// How strongly a rule binds: must (must, shall, never), should (should, are expected to), advice (are advised to).
package enum Strength: String, CaseIterable, Sendable, Comparable {
  case advice, should, must

  package static func < (left: Strength, right: Strength) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .advice: 0
    case .should: 1
    case .must: 2
    }
  }
}

/// Where a policy stands on a topic.
package enum Stance: String, CaseIterable, Sendable {
  /// Must not, or should not.
  case prohibited
  /// Advised against.
  case discouraged
  /// Allowed only under a condition or with permission.
  case restricted
  case permitted
  case required
  case recommended
  /// Told as a fact.
  case stated
  /// Drafting options or an unfilled slot were left in.
  case unresolved
  /// Every clause was read, and none speaks to the question.
  case silent
}
