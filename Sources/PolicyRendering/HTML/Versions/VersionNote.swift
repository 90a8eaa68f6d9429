package import PolicyComparison

/// One step in the history of a policy, as lists of it show it.
package struct VersionNote: Hashable, Sendable {
  /// The page with the changes.
  package let path: String
  /// What the policy is called.
  package let policy: String
  /// "September 2023", or "the present version".
  package let before: String
  package let after: String
  /// The day that the later version is as of, for machines: "2023-09-01".
  package let day: String
  /// How many changes matter, and how many do not.
  package let substantive: Int
  package let editorial: Int

  /// A step between two versions.
  package init(
    _ changes: ChangeSet, path: String, policy: String, before: String, after: String, day: String
  ) {
    let substantive = changes.changes.count(where: \.isSubstantive)
    let others = changes.changes.count { !$0.isSubstantive && $0.kind != .unchanged && $0.kind != .renumbered }
    self.init(
      path: path, policy: policy, before: before, after: after, day: day, substantive: substantive, editorial: others)
  }

  package init(
    path: String, policy: String, before: String, after: String, day: String, substantive: Int, editorial: Int
  ) {
    self.path = path
    self.policy = policy
    self.before = before
    self.after = after
    self.day = day
    self.substantive = substantive
    self.editorial = editorial
  }

  /// "3 changes of substance and 5 others"
  package var summary: String {
    switch (substantive, editorial) {
    case (0, 0): "nothing changed"
    case (0, _): "nothing of substance changed; \(Plural.of(editorial, "change")) of wording or order"
    case (_, 0): "\(Plural.of(substantive, "change")) of substance"
    default: "\(Plural.of(substantive, "change")) of substance and \(Plural.of(editorial, "other"))"
    }
  }
}
