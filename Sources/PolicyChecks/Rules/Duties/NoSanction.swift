internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let noSanction = Rule(
    "no-sanction", level: .warning,
    summary: "The policy forbids things and never says what happens to those who do them.",
    reason: "A rule whose breach has no stated consequence is hard to enforce fairly.",
    bad: [
      """
      CONDUCT POLICY

      1. WHAT STAFF MUST NEVER DO

      1.1 Staff must not shout.

      1.2 Staff must not run.

      1.3 Staff must never lie.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. WHAT STAFF MUST NEVER DO

      1.1 Staff must not shout.

      1.2 Staff must not run.

      1.3 Staff must never lie.

      2. BREACHES

      2.1 A breach may lead to a penalty.
      """
    ],
    check: .policy(NoSanction.look))
}

private enum NoSanction {
  /// A text with fewer prohibitions is not about rules.
  private static let leastProhibitions = 3

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let readings = policy.policy.readings
    let forbidding = policy.clauses.indices.filter {
      readings[$0].modality == .prohibition && !policy.clauses[$0].isQuoted && !policy.isExample[$0]
    }
    guard forbidding.count >= leastProhibitions, isSilent(policy) else { return }
    observations.report(
      at: place(forbidding, policy), "The policy forbids things, but says nowhere what happens to those who do them.",
      suggestion: "Say what may follow, or which other policy says so.")
  }

  /// Whether the policy takes no position on consequences, and no word of it names one.
  private static func isSilent(_ policy: CheckedPolicy) -> Bool {
    let ids = Set(policy.vocabulary.sanctionTopics)
    let topics = policy.profile.topics.indices.filter { ids.contains(policy.profile.topics[$0].id) }
    // A profile that asks nothing of consequences cannot tell.
    guard !topics.isEmpty else { return false }
    return topics.allSatisfy { policy.policy.positions[$0].stance == .silent }
      && !policy.words.all.contains { $0.kinds.contains(.sanction) }
  }

  /// The heading that forbids, else that of the section that forbids most, else the first prohibition.
  private static func place(_ forbidding: [Int], _ policy: CheckedPolicy) -> ByteRange {
    let sections = policy.clauses.indices.filter { policy.clauses[$0].role == .section }
    let outspoken = sections.first { clause in
      policy.words.all[policy.words.headings[clause]].contains { $0.kinds.contains(.negation) }
    }
    if let outspoken { return policy.tree.headingRange(of: outspoken) }
    var counts: [Int: Int] = [:]
    for clause in forbidding {
      if let parent = policy.clauses[clause].parent { counts[parent, default: 0] += 1 }
    }
    let fullest = sections.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let fullest, counts[fullest, default: 0] > 0 else { return policy.tree.firstLine(of: forbidding[0]) }
    return policy.tree.headingRange(of: fullest)
  }
}
