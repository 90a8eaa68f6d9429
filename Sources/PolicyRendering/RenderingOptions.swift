package import PolicyComparison

/// Which changes between two versions are to be shown.
package enum ChangeScope: String, CaseIterable, Sendable {
  case all
  /// Those that somebody has to act on.
  case substantive
  /// Wording and order alone.
  case editorial
}

/// Which part of a comparison is to be shown. Decides nothing about the policies.
package struct RenderingOptions: Sendable {
  /// Indices into the profile's topics; nil for all.
  package var topics: [Int]?
  /// Leaves out what is the same in all policies and what none of them speaks to.
  package var onlyDifferences: Bool
  /// Of the changes between two versions.
  package var changes: ChangeScope

  package init(topics: [Int]? = nil, onlyDifferences: Bool = false, changes: ChangeScope = .all) {
    self.topics = topics
    self.onlyDifferences = onlyDifferences
    self.changes = changes
  }

  /// The comparison's topics that are to be shown, in its order.
  package func selection(of topics: [TopicComparison]) -> [TopicComparison] {
    let wanted = self.topics.map(Set.init)
    return topics.filter { comparison in
      guard wanted?.contains(comparison.topic) ?? true else { return false }
      switch comparison.agreement {
      case .differs, .partlySilent: return true
      case .same, .silent: return !onlyDifferences
      }
    }
  }
}
