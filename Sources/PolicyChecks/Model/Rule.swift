/// One thing that a reviewer looks for: what it is called, why it matters, and how to find it.
package struct Rule: Sendable {
  /// What the rule reads.
  package enum Check: Sendable {
    /// One policy at a time. Must be O(n log n) in its size at worst.
    case policy(@Sendable (CheckedPolicy, inout Observations) -> Void)
    /// One policy in the light of all that are checked together.
    case amongOthers(@Sendable (CheckedPolicy, PolicySet, inout Observations) -> Void)
    /// What was said of the findings of all others: see `Suppressions`.
    case suppressions
  }

  /// Lower case words joined by hyphens. Never changes: suppressions and configurations name it.
  package let name: String
  /// The level of its findings where they don't say another.
  package let level: Finding.Level
  /// What it finds, in one sentence.
  package let summary: String
  /// Why a governor should care, in one or two sentences.
  package let reason: String
  /// Texts in which it finds something.
  package let bad: [RuleExample]
  /// Texts like them in which it finds nothing.
  package let good: [RuleExample]
  package let check: Check
  /// Whether `Fixer` mends what it finds, where that is certain.
  package let isMended: Bool

  package init(
    _ name: String, level: Finding.Level, summary: String, reason: String, bad: [RuleExample], good: [RuleExample],
    check: Check, isMended: Bool = false
  ) {
    self.name = name
    self.level = level
    self.summary = summary
    self.reason = reason
    self.bad = bad
    self.good = good
    self.check = check
    self.isMended = isMended
  }
}

/// A short policy that shows what a rule means. Explanations print it and tests check it.
package struct RuleExample: Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(stringLiteral text: String) {
    self.text = text
  }
}
