package import PolicyMeaning

/// Compares policies that were compiled with one profile.
package struct Comparator: Sendable {
  package let profile: Profile

  package init(profile: Profile) {
    self.profile = profile
  }

  /// Compares any number of policies, also one, in the order given. O(n log n) in policies and provisions.
  ///
  /// - Parameter aligning: whether to group the policies' clauses too, which reads every sentence again.
  package func compare(_ policies: [Policy], aligning: Bool = true) -> Comparison {
    let aligned = aligning ? Aligner(Matters(embeddedFor: profile)).align(policies) : Aligner.Result()
    return Comparison(
      policies: policies, topics: profile.topics.indices.map { topic($0, policies) },
      alignments: aligned.alignments, unmatched: aligned.unmatched)
  }

  private func topic(_ topic: Int, _ policies: [Policy]) -> TopicComparison {
    var camps = Camps()
    var silent: [Int] = []
    for (index, policy) in policies.enumerated() {
      let position = policy.positions[topic]
      guard position.stance != .silent else {
        silent.append(index)
        continue
      }
      camps.add(index, answering: Answer(position))
    }
    let sizes = camps.all.map(\.policies.count)
    let ranked = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let speaking = ranked.map { camps.all[$0].policies }
    let agreement: Agreement =
      speaking.isEmpty ? .silent : speaking.count > 1 ? .differs : silent.isEmpty ? .same : .partlySilent
    return TopicComparison(
      topic: topic, agreement: agreement, camps: silent.isEmpty ? speaking : speaking + [silent],
      weight: weight(topic, agreement, camps.all.map(\.answer)))
  }

  /// The topic's own weight, raised by how far apart the answers are.
  private func weight(_ topic: Int, _ agreement: Agreement, _ answers: [Answer]) -> Double {
    let own = profile.topics[topic].weight
    guard agreement == .differs else { return agreement == .partlySilent ? own * 0.6 : own * 0.3 }
    let leanings = answers.compactMap(\.leaning)
    let spread = (leanings.max() ?? 0) - (leanings.min() ?? 0)
    return own * (1 + spread) + (answers.contains { $0.stance == .unresolved } ? 0.25 : 0)
  }
}
