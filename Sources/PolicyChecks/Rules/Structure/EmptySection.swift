internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let emptySection = Rule(
    "empty-section", level: .warning,
    summary: "A heading has nothing below it.",
    reason: "Either text was lost, or the section was never written.",
    bad: [
      """
      CONDUCT POLICY

      1. SCOPE

      2. DUTIES

      2.1 Staff must be kind to everybody.

      3. REVIEW

      3.1 This policy is reviewed every year.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. SCOPE

      This policy is for staff.

      2. DUTIES

      2.1 Staff must be kind to everybody.
      """
    ],
    check: .policy { policy, observations in
      for clause in policy.clauses.indices.dropLast() where isEmptySection(clause, policy) {
        observations.report(
          at: policy.tree.headingRange(of: clause), "This section has no text.",
          suggestion: "Write it, or take its heading out.")
      }
    })
}

/// A numbered heading with neither words nor clauses before the next one of its rank. Lines without a number may be
/// anything, and a part may consist of sections.
private func isEmptySection(_ index: Int, _ policy: CheckedPolicy) -> Bool {
  let clause = policy.clauses[index]
  let next = policy.clauses[index + 1]
  guard clause.role == .section, clause.body.isEmpty, !clause.heading.isEmpty, !clause.isQuoted else { return false }
  guard let label = clause.label, next.parent != index, next.role == .section, next.depth <= clause.depth else {
    return false
  }
  if case .named = label.style { return false }
  return true
}
