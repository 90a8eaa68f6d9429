package import PolicyComparison
package import PolicyMeaning

/// A comparison in the order that a reader wants it, with everything put into words: what terminal text and Markdown are
/// laid out from. It decides nothing; weights and camps are the comparison's.
package struct Report: Sendable {
  /// The topics of one of the profile's groups.
  package struct Group: Sendable {
    package let title: String
    package let topics: [TopicReport]
  }

  package let names: DocumentNames
  /// The topics that are shown, by agreement; the weightiest group and topic first.
  package let differing: [Group]
  package let partlySilent: [Group]
  /// In the profile's order.
  package let same: [Group]
  package let silent: [Group]
  /// Titles of the differing topics that are shown, the weightiest first.
  package let weightiest: [String]
  /// Of the topics asked about, shown or not.
  private let agreements: [Agreement]

  /// O(n) in the positions and the provisions that they rest on.
  package init(_ comparison: Comparison, profile: Profile, options: RenderingOptions = RenderingOptions()) {
    let asked = RenderingOptions(topics: options.topics).selection(of: comparison.topics)
    let shown = options.selection(of: comparison.topics)
    let writer = TopicReport.Writer(policies: comparison.policies, phrasing: Phrasing(profile: profile))
    func groups(_ agreement: Agreement, byWeight: Bool) -> [Group] {
      Self.groups(
        shown.filter { $0.agreement == agreement }, profile: profile, byWeight: byWeight, write: writer.report)
    }
    weightiest = shown.filter { $0.agreement == .differs }.sorted { ($1.weight, $0.topic) < ($0.weight, $1.topic) }
      .map { profile.topics[$0.topic].title }
    names = DocumentNames(comparison.policies)
    agreements = asked.map(\.agreement)
    differing = groups(.differs, byWeight: true)
    partlySilent = groups(.partlySilent, byWeight: true)
    same = groups(.same, byWeight: false)
    silent = groups(.silent, byWeight: false)
  }

  /// Where a single policy stands: what it answers is under `same`, the rest under `silent`.
  package init(_ policy: Policy, profile: Profile, options: RenderingOptions = RenderingOptions()) {
    let topics = policy.positions.map { position in
      TopicComparison(
        topic: position.topic, agreement: position.stance == .silent ? .silent : .same, camps: [[0]], weight: 0)
    }
    self.init(
      Comparison(policies: [policy], topics: topics, alignments: []), profile: profile,
      options: RenderingOptions(topics: options.topics))
  }

  /// How many of the topics asked about have an agreement, shown or not.
  package func count(_ agreement: Agreement) -> Int {
    agreements.count { $0 == agreement }
  }

  package func groups(_ agreement: Agreement) -> [Group] {
    switch agreement {
    case .differs: differing
    case .partlySilent: partlySilent
    case .same: same
    case .silent: silent
    }
  }

  private static func groups(
    _ topics: [TopicComparison], profile: Profile, byWeight: Bool, write: (TopicComparison) -> TopicReport
  ) -> [Group] {
    var members = [[TopicComparison]](repeating: [], count: profile.groups.count)
    for topic in topics { members[profile.topics[topic.topic].group].append(topic) }
    var order = members.indices.filter { !members[$0].isEmpty }
    if byWeight {
      // Equal weights keep the profile's order.
      for group in order {
        members[group].sort { ($1.weight, $0.topic) < ($0.weight, $1.topic) }
      }
      order.sort { (members[$1][0].weight, $0) < (members[$0][0].weight, $1) }
    }
    return order.map { Group(title: profile.groups[$0].title, topics: members[$0].map(write)) }
  }
}
