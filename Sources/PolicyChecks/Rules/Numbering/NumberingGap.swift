internal import PolicyOutline

extension Rule {
  static let numberingGap = Rule(
    "numbering-gap", level: .warning,
    summary: "A number or letter is left out where clauses are counted.",
    reason: "A reader cannot tell whether a clause was lost. References to clauses behind the gap may be wrong too.",
    bad: [
      """
      1. SCOPE

      1.1 This applies to staff.

      1.3 It applies to volunteers.
      """
    ],
    good: [
      """
      1. SCOPE

      1.1 This applies to staff.

      1.2 It applies to volunteers.
      """
    ],
    check: .policy(NumberingGap.look), isMended: true)
}

private enum NumberingGap {
  /// Who skips more numbers than this has begun another count.
  private static let widest = 6

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    for step in LabelSequences.steps(of: policy.tree) {
      guard let label = policy.clauses[step.clause].label, let name = policy.numbers.names[step.clause]
      else { continue }
      if let last = step.last {
        guard step.value > last.value + 1, step.value - last.value <= widest,
          let before = policy.numbers.names[last.clause], !isBetween(last.clause, step, policy)
        else { continue }
        let isOne = step.value == last.value + 2
        observations.report(
          at: label.range,
          "\(before) is followed by \(name): \(isOne ? "one number is" : "numbers are") left out between them.",
          suggestion: "Check whether a clause was lost; if none was, number the clauses anew.")
      } else if step.prefixCount > 0, (2...3).contains(step.value), isInOwnSection(step, policy) {
        observations.report(
          at: label.range, "The first clause of its section is \(name).",
          suggestion: "Check whether the clause before it was lost; if none was, number the clauses anew.")
      }
    }
  }

  /// Whether the number that is missing stands on a clause in between that the outline put elsewhere.
  private static func isBetween(_ last: Int, _ step: LabelSequences.Step, _ policy: CheckedPolicy) -> Bool {
    guard case .decimal(let parts)? = policy.clauses[step.clause].label?.style else { return false }
    return (last + 1..<step.clause).contains { clause in
      guard case .decimal(let other)? = policy.clauses[clause].label?.style else { return false }
      return other.count == parts.count && other.dropLast() == parts.dropLast() && other.last == step.value - 1
    }
  }

  /// "3.2" in section 3.
  private static func isInOwnSection(_ step: LabelSequences.Step, _ policy: CheckedPolicy) -> Bool {
    guard case .decimal(let parts)? = policy.clauses[step.clause].label?.style,
      let parent = policy.clauses[step.clause].parent,
      case .decimal(let outer)? = policy.clauses[parent].label?.style
    else { return false }
    return parts.dropLast().elementsEqual(outer)
  }
}
