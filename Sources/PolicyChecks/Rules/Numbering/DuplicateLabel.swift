internal import PolicyOutline

extension Rule {
  static let duplicateLabel = Rule(
    "duplicate-label", level: .warning,
    summary: "Two clauses side by side have the same number.",
    reason: "Nobody can refer to either of them without being misunderstood.",
    bad: ["1. SCOPE\n\n1.1 This applies to staff.\n\n1.2 It applies at work.\n\n1.2 It applies at home.\n"],
    good: ["1. SCOPE\n\n1.1 This applies to staff.\n\n1.2 It applies at work.\n\n1.3 It applies at home.\n"],
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
