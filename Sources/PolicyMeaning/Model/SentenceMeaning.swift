package import PolicyText

/// What one sentence of a clause says, taken by itself: its forces, what limits them, and the values in it.
package struct SentenceMeaning: Sendable {
  /// A stretch of the sentence that obliges, forbids, allows or advises.
  package struct Rule: Sendable {
    package let modality: Modality
    package let strength: Strength?
    /// The words that carry the force, in content; empty where the form of the sentence carries it.
    package let range: ByteRange
  }

  package enum LimitKind: Sendable {
    /// It takes something out of the rule: "unless", "except".
    case exception
    /// It asks for something first: "until", "without".
    case prerequisite
    /// It allows under a condition: "provided that", "only if".
    case proviso
    /// It narrows who or what: "only".
    case only
  }

  package struct Limit: Sendable {
    package let kind: LimitKind
    /// In content, from its first word to the end of what it says.
    package let range: ByteRange
  }

  /// In content.
  package let range: ByteRange
  /// In order; none for what only qualifies another part of the sentence ("colleagues who must …").
  package let rules: [Rule]
  package let limits: [Limit]
  package let values: [LocatedValue]

  /// What this sentence and a later one of the same clause say together.
  package func joined(with next: SentenceMeaning) -> SentenceMeaning {
    SentenceMeaning(
      range: range.lowerBound..<max(range.upperBound, next.range.upperBound), rules: rules + next.rules,
      limits: limits + next.limits, values: values + next.values)
  }
}
