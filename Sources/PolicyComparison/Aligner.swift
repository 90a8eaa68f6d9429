internal import PolicyMeaning
internal import PolicyOutline

/// Groups the clauses of several policies that are about one matter.
struct Aligner {
  let profile: Profile

  /// One group for each topic on which at least two policies speak. Linear in the provisions.
  func alignments(of policies: [Policy]) -> [Alignment] {
    guard policies.count > 1 else { return [] }
    var members = Array(repeating: [Alignment.Member](), count: profile.topics.count)
    for (index, policy) in policies.enumerated() {
      for (topic, position) in policy.positions.enumerated() {
        for provision in position.provisions.sorted() {
          let provision = policy.provisions[provision]
          members[topic].append(Alignment.Member(policy: index, clause: provision.clause, range: provision.range))
        }
      }
    }
    return members.enumerated().compactMap { topic, members in
      guard let first = members.first, members.contains(where: { $0.policy != first.policy }) else { return nil }
      return Alignment(members: members, topic: topic, relation: relation(of: topic, members, policies))
    }
  }

  /// What the later policies' position is to the first one's.
  private func relation(of topic: Int, _ members: [Alignment.Member], _ policies: [Policy]) -> Relation {
    var seen: [Int] = []
    for member in members where !seen.contains(member.policy) { seen.append(member.policy) }
    let positions = seen.map { policies[$0].positions[topic] }
    guard let first = positions.first, let other = positions.dropFirst().first(where: { Answer($0) != Answer(first) })
    else { return sameWords(members, policies) ? .same : .reworded }
    if first.stance == other.stance, first.strength == other.strength { return .differentValue }
    guard let before = Answer(first).leaning, let after = Answer(other).leaning else { return .differentValue }
    if abs(before - after) == 1 { return .contradicts }
    return after < before ? .stronger : after > before ? .weaker : .differentValue
  }

  private func sameWords(_ members: [Alignment.Member], _ policies: [Policy]) -> Bool {
    let texts = Set(members.map { policies[$0.policy].tree.quote(of: $0.clause, within: $0.range) })
    return texts.count == 1
  }
}
