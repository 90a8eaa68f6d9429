internal import PolicyMeaning

extension Rule {
  static let contradiction = Rule(
    "contradiction", level: .error,
    summary: "Two clauses cannot both hold.",
    reason: "Whoever follows one of them breaks the other, and neither can be enforced.",
    bad: [
      """
      CONDUCT POLICY

      1. SCOPE

      1.1 This policy is for all staff and will be reviewed annually.

      2. REVIEW

      2.1 This policy will be reviewed every two years.
      """,
      """
      CONDUCT POLICY

      Adopted on: 14 March 2024
      Date of next review: March 2026

      1. REVIEW

      1.1 This policy will be reviewed every twelve months.
      """,
    ],
    good: [
      """
      CONDUCT POLICY

      Adopted on: 14 March 2024
      Date of next review: March 2026

      1. REVIEW

      1.1 This policy will be reviewed every two years.
      """
    ],
    check: .policy { policy, observations in
      for (early, late) in ReviewIntervals.conflicts(in: policy) {
        observations.report(
          at: late, "This and line \(policy.line(of: early)) cannot both hold: “\(policy.text(early))”",
          suggestion: "Decide how often the policy is to be reviewed, and change the other.")
      }
      for position in policy.policy.positions {
        for conflict in position.conflicts {
          let first = policy.policy.provisions[conflict.first]
          let second = policy.policy.provisions[conflict.second]
          guard first.range.lowerBound != second.range.lowerBound else { continue }
          let (early, late) = first.range.lowerBound < second.range.lowerBound ? (first, second) : (second, first)
          observations.report(
            at: late.range,
            "This and line \(policy.line(of: early.range)) cannot both hold: “\(policy.text(early.range))”",
            suggestion: "Decide which of the two is meant, and change the other.")
        }
      }
    })
}
