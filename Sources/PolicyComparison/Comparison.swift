package import PolicyMeaning

/// How far policies agree on a topic.
package enum Agreement: String, Sendable {
  /// All that speak say the same, and all speak.
  case same
  /// At least two that speak say different things.
  case differs
  /// All that speak say the same, and some are silent.
  case partlySilent = "partly-silent"
  case silent
}

/// One topic across the compared policies.
package struct TopicComparison: Sendable {
  /// Index into the profile's topics.
  package let topic: Int
  package let agreement: Agreement
  /// Indices of the policies, grouped by what they say; the largest group first, silent ones last.
  package let camps: [[Int]]
  /// How much a governor should care, larger first: what the order of the report rests on.
  package let weight: Double

  package init(topic: Int, agreement: Agreement, camps: [[Int]], weight: Double) {
    self.topic = topic
    self.agreement = agreement
    self.camps = camps
    self.weight = weight
  }
}

/// Two to many policies, topic by topic.
package struct Comparison: Sendable {
  package let policies: [Policy]
  /// In the profile's order, one for each topic.
  package let topics: [TopicComparison]
  /// Empty where the comparison was made without.
  package let alignments: [Alignment]
  /// The sentences and list items that have no counterpart in another policy, ordered by policy, then by place.
  package let unmatched: [Alignment.Member]

  package init(
    policies: [Policy], topics: [TopicComparison], alignments: [Alignment], unmatched: [Alignment.Member] = []
  ) {
    self.policies = policies
    self.topics = topics
    self.alignments = alignments
    self.unmatched = unmatched
  }
}
