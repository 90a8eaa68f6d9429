internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let duplicateClause = Rule(
    "duplicate-clause", level: .warning,
    summary: "The same words stand in two clauses.",
    reason: "When one of them is changed and the other is not, the policy contradicts itself.",
    bad: [
      """
      CONDUCT POLICY

      1. USE

      1.1 Staff must not lend their keys to anybody who is not employed here.

      2. KEYS

      2.1 Staff must not lend their keys to anybody who is not employed here.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. USE

      1.1 Staff must not lend their keys to anybody who is not employed here.

      2. KEYS

      2.1 Staff must not lend their cars to anybody who is not employed here.
      """
    ],
    check: .policy { policy, observations in
      var seen: [UInt64: Int] = [:]
      for clause in policy.clauses.indices where policy.clauses[clause].role != .tableRow {
        let words = policy.words.bodies[clause]
        guard words.count >= leastWords else { continue }
        let hash = policy.words.all[words].reduce(WordHash.seed) { ($0 ^ $1.hash) &* 0x100_0000_01B3 }
        guard let twin = seen[hash] else {
          seen[hash] = clause
          continue
        }
        observations.report(
          at: policy.tree.firstLine(of: clause),
          "The same words stand on line \(policy.line(of: policy.clauses[twin].range)).",
          suggestion: "Delete one of them, or refer to the other.")
      }
    })
}

/// Short clauses may well repeat.
private let leastWords = 9
