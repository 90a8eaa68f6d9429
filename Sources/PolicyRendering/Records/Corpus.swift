package import PolicyComparison
package import PolicyMeaning

/// All policies of a site beside each other, as pages across them see them.
package struct Corpus: Sendable {
  package let records: [PolicyRecord]
  package let profile: Profile
  package let names: DocumentNames
  /// In the profile's order, one for each topic.
  package let topics: [TopicStanding]

  /// O(n log n) in the answers.
  package init(_ records: [PolicyRecord], profile: Profile) {
    self.init(
      records, profile: profile,
      names: DocumentNames(
        paths: records.map(\.file), titles: records.map(\.title), organisations: records.map(\.organisation)))
  }

  /// Some of the policies as if they were all, under the names that they have among all.
  package func selecting(_ policies: [Int]) -> Corpus {
    Corpus(policies.map { records[$0] }, profile: profile, names: names.selecting(policies))
  }

  private init(_ records: [PolicyRecord], profile: Profile, names: DocumentNames) {
    self.records = records
    self.profile = profile
    self.names = names
    let comparator = Comparator(profile: profile)
    topics = profile.topics.indices.map { topic in
      let comparison = comparator.compare(records.map { $0.agreement(on: topic) }, on: topic) {
        records[$0].answer(topic).answer
      }
      return TopicStanding(comparison, of: records)
    }
  }

  /// Up to so many policies can be looked at side by side: each has its column in the comparison, its card and a page for
  /// every pair that it is part of. Pairs grow with the square, so beyond it there are none.
  package static let sideBySide = 25

  package var isSideBySide: Bool { records.count <= Self.sideBySide }

  package func count(_ agreement: Agreement) -> Int { topics.count { $0.agreement == agreement } }

  package func name(_ policy: Int) -> String { VisibleText.line(names.short[policy]) }

  /// The topics on which policies differ, the weightiest first.
  package var differences: [TopicStanding] {
    topics.filter { $0.agreement == .differs }.sorted { ($1.weight, $0.topic) < ($0.weight, $1.topic) }
  }

  /// For each policy, the topics that it says nothing about and most of the others speak to.
  package var silences: [[Int]] {
    var silences = [[Int]](repeating: [], count: records.count)
    for topic in topics where 2 * topic.speaking > records.count {
      for policy in topic.silent { silences[policy].append(topic.topic) }
    }
    return silences
  }

  /// The topics of each group of the profile, those groups left out that have none.
  func grouped(_ topics: [TopicStanding]) -> [(group: Int, topics: [TopicStanding])] {
    let byGroup = Dictionary(grouping: topics) { profile.topics[$0.topic].group }
    return profile.groups.indices.compactMap { group in byGroup[group].map { (group, $0) } }
  }
}
