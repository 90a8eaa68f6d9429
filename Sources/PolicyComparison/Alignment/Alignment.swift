package import PolicyText

/// What one clause is to its counterpart in another policy.
package enum Relation: String, CaseIterable, Sendable {
  case same, reworded, stronger, weaker, wider, narrower, contradicts
  case differentValue = "different-value"
}

/// Clauses of two or more policies about one matter.
package struct Alignment: Sendable {
  /// A sentence or a list item.
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
  /// Index into the profile's topics, where the matter is one of them or part of one.
  package let topic: Int?
  /// What the later policies' members are to the first's: what sets them apart most.
  package let relation: Relation

  package init(members: [Member], topic: Int?, relation: Relation) {
    self.members = members
    self.topic = topic
    self.relation = relation
  }
}
