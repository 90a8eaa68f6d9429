package import PolicyComparison

/// Which changes between two versions are to be shown.
package enum ChangeScope: String, CaseIterable, Sendable {
  case all
  /// Those that somebody has to act on.
  case substantive
  /// Wording and order alone.
  case editorial
}

/// How much of the changes between two versions is told as text.
package enum ChangeDetail: Sendable {
  /// What matters in sentences, the rest in a line each.
  case report
  /// How much changed in which section.
  case statistics
  /// Every changed clause with its words, in the order of the later version.
  case words
}

/// Which part of a comparison is to be shown. Decides nothing about the policies.
package struct RenderingOptions: Sendable {
  /// Indices into the profile's topics; nil for all.
  package var topics: [Int]?
  /// Leaves out what is the same in all policies and what none of them speaks to.
  package var onlyDifferences: Bool
  /// Of the changes between two versions.
  package var changes: ChangeScope
  package var changeDetail: ChangeDetail

  package init(
    topics: [Int]? = nil, onlyDifferences: Bool = false, changes: ChangeScope = .all,
    changeDetail: ChangeDetail = .report
  ) {
    self.topics = topics
    self.onlyDifferences = onlyDifferences
    self.changes = changes
    self.changeDetail = changeDetail
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
