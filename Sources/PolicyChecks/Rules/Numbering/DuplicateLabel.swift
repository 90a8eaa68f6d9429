internal import PolicyOutline

extension Rule {
  static let duplicateLabel = Rule(
    "duplicate-label", level: .warning,
    summary: "Two clauses side by side have the same number.",
    reason: "Nobody can refer to either of them without being misunderstood.",
    bad: [
      """
      1. SCOPE

      1.1 This applies to staff.

      1.2 It applies at work.

      1.2 It applies at home.
      """
    ],
    good: [
      """
      1. SCOPE

      1.1 This applies to staff.

      1.2 It applies at work.

      1.3 It applies at home.
      """
    ],
    check: .policy { policy, observations in
      for step in LabelSequences.steps(of: policy.tree) {
        guard let twin = step.twin, let label = policy.clauses[step.clause].label,
          let name = policy.numbers.names[step.clause]
        else { continue }
        let line = policy.line(of: policy.clauses[twin].range)
        observations.report(
          at: label.range, "There is a \(name) already, on line \(line).",
          suggestion: "Give one of them another number and mend references to it.")
      }
    })
}
