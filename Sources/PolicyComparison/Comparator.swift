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
      policies: policies,
      topics: profile.topics.indices.map { topic in
        compare(policies.map { Answer($0.positions[topic]) }, on: topic)
      },
      alignments: aligned.alignments, unmatched: aligned.unmatched)
  }

  private func compare(_ answers: [Answer], on topic: Int) -> TopicComparison {
    grouped(answers.map { $0.stance == .silent ? nil : $0 }, on: topic) { answers[$0] }
  }

  /// Compares what policies say on one topic. O(n log n) in the policies.
  ///
  /// - Parameters:
  ///   - keys: for each policy what is equal where answers agree; nil for silence.
  ///   - answer: the answer of the policy at an index, asked for once a camp.
  package func compare(_ keys: [UInt64?], on topic: Int, answer: (Int) -> Answer) -> TopicComparison {
    grouped(keys, on: topic, answer: answer)
  }

  /// Private, so that it is compiled for the keys that there are: looking up what is known of a type takes longer.
  private func grouped<Key: Hashable>(_ keys: [Key?], on topic: Int, answer: (Int) -> Answer) -> TopicComparison {
    var camps = Camps<Key>()
    var silent: [Int] = []
    for (index, key) in keys.enumerated() {
      if let key { camps.add(index, answering: key) } else { silent.append(index) }
    }
    // No key paths here: each is made anew at run time, which takes longer than the comparison.
    let sizes = camps.all.map { $0.policies.count }
    let ranked = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let speaking = ranked.map { camps.all[$0].policies }
    let agreement: Agreement =
      speaking.isEmpty ? .silent : speaking.count > 1 ? .differs : silent.isEmpty ? .same : .partlySilent
    return TopicComparison(
      topic: topic, agreement: agreement, camps: silent.isEmpty ? speaking : speaking + [silent],
      weight: weight(topic, agreement, speaking.map { answer($0[0]) }))
  }

  /// The topic's own weight, raised by how far apart the answers are.
  private func weight(_ topic: Int, _ agreement: Agreement, _ answers: [Answer]) -> Double {
    let own = profile.topics[topic].weight
    guard agreement == .differs else { return agreement == .partlySilent ? own * 0.6 : own * 0.3 }
    let leanings = answers.compactMap { $0.leaning }
    let spread = (leanings.max() ?? 0) - (leanings.min() ?? 0)
    return own * (1 + spread) + (answers.contains { $0.stance == .unresolved } ? 0.25 : 0)
  }
}
