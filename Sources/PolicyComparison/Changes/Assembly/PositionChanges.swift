internal import PolicyMeaning

/// The topics on which a policy stands elsewhere than before.
enum PositionChanges {
  /// Most important first.
  ///
  /// - Parameter touched: the topics that changed words speak to: without such words no position can have changed.
  static func changes(_ before: Policy, _ after: Policy, touched: Set<Int>, _ profile: Profile) -> [PositionChange] {
    var changes: [PositionChange] = []
    for topic in profile.topics.indices where touched.contains(topic) {
      let (old, new) = (before.positions[topic], after.positions[topic])
      let (then, now) = (Answer(old), Answer(new))
      guard !isSame(then, now) || old.exceptions.isEmpty != new.exceptions.isEmpty else { continue }
      let spread = then.leaning.flatMap { left in now.leaning.map { abs($0 - left) } } ?? 0.5
      changes.append(PositionChange(topic: topic, weight: profile.topics[topic].weight * (1 + spread)))
    }
    return changes.sorted { ($1.weight, $0.topic) < ($0.weight, $1.topic) }
  }

  /// Whether both say the same, whatever the shape of apostrophes and letters in a name.
  private static func isSame(_ old: Answer, _ new: Answer) -> Bool {
    guard old != new else { return true }
    return old.stance == new.stance && old.strength == new.strength
      && Set(old.values.map(\.inPlainLetters)) == Set(new.values.map(\.inPlainLetters))
  }
}
