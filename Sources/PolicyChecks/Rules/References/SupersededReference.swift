internal import PolicyMeaning
internal import PolicyText

extension Rule {
  static let supersededReference = Rule(
    "superseded-reference", level: .warning,
    summary: "The policy cites law that was repealed, or guidance of which there is a newer edition.",
    reason:
      "Readers who look it up find what no longer holds, and wonder what else is out of date. What held at the policy's own "
      + "date was right then, and is told as such.",
    bad: [
      """
      CONDUCT POLICY

      Date approved: 4 July 2023

      1. LAW

      1.1 Records are kept as the Data Protection Act 1998 requires.
      """,
      """
      CONDUCT POLICY

      1. LAW

      1.1 Staff must read the Surveillance Camera Code of Practice (June 2013).
      """,
      """
      CONDUCT POLICY

      1. LAW

      1.1 Staff are reminded of the Defamation Act 1996.
      """,
    ],
    good: [
      """
      CONDUCT POLICY

      1. LAW

      1.1 Records are kept as the Data Protection Act 2018 requires, which replaced the Data Protection Act 1998.

      1.2 Staff must read the Surveillance Camera Code of Practice as it stands at the time.
      """,
      """
      CONDUCT POLICY

      1. LAW

      1.1 Staff are reminded of the Defamation Acts 1996 and 2013.
      """,
    ],
    check: .policy(SupersededReference.look))
}

private enum SupersededReference {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let references = OutdatedReferences(policy)
    let context = CitationContext(policy)
    for reference in references.all where !context.isQuoted(reference.citation) || !reference.isGuidance {
      guard !context.tellsOfEnd(of: reference.citation) else { continue }
      let wording = reference.wording
      observations.report(
        at: reference.citation.range, wording.fact + wording.note + wording.timing + elsewhere(reference, policy),
        suggestion: wording.suggestion, level: level(of: reference))
    }
  }

  /// What was right when the policy was written is for its next review, unless the law itself is gone.
  private static func level(of reference: OutdatedReferences.Reference) -> Finding.Level {
    if reference.standing.isPartial { return .note }
    if case .edition = reference.standing.subject { return reference.wording.wasSo ? .warning : .note }
    return .warning
  }

  private static func elsewhere(_ reference: OutdatedReferences.Reference, _ policy: CheckedPolicy) -> String {
    let line = policy.line(of: reference.citation.range)
    let lines = reference.others.map { policy.line(of: $0.range) }.filter { $0 != line }
    guard let first = lines.first else { return "" }
    return lines.count == 1 ? " It is cited on line \(first) too." : " It is cited on line \(first) and further on too."
  }
}
