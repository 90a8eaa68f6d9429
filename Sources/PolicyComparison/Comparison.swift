package import PolicyMeaning
package import PolicyText

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

/// What one clause is to its counterpart in another policy.
package enum Relation: String, Sendable {
  case same, reworded, stronger, weaker, wider, narrower, contradicts
  case differentValue = "different-value"
}

/// Clauses of two or more policies about one matter.
package struct Alignment: Sendable {
  package struct Member: Hashable, Sendable {
    /// Index into the comparison's policies.
    package let policy: Int
    /// Index into that policy's clauses.
    package let clause: Int
    /// The words within the clause, in content.
    package let range: ByteRange

    package init(policy: Int, clause: Int, range: ByteRange) {
      self.policy = policy
      self.clause = clause
      self.range = range
    }
  }

  /// Ordered by policy, then by place.
  package let members: [Member]
  /// Index into the profile's topics, where the matter is one of them.
  package let topic: Int?
  /// What the later members are to the first.
  package let relation: Relation

  package init(members: [Member], topic: Int?, relation: Relation) {
    self.members = members
    self.topic = topic
    self.relation = relation
  }
}

/// Two to many policies, topic by topic.
package struct Comparison: Sendable {
  package let policies: [Policy]
  /// In the profile's order, one for each topic.
  package let topics: [TopicComparison]
  package let alignments: [Alignment]

  package init(policies: [Policy], topics: [TopicComparison], alignments: [Alignment]) {
    self.policies = policies
    self.topics = topics
    self.alignments = alignments
  }
}
