internal import PolicyText

extension Rule {
  static let quotedGuidance = Rule(
    "quoted-guidance", level: .warning,
    summary: "The policy quotes an edition of guidance that has been superseded.",
    reason: "The words may have changed since, and what is quoted as the guidance may no longer be it.",
    bad: [
      """
      CONDUCT POLICY

      1. GUIDANCE

      1.1 The Surveillance Camera Code of Practice (June 2013) says: “Use of a camera must always be for a specified purpose
      which meets a pressing need.”
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. GUIDANCE

      1.1 The Surveillance Camera Code of Practice says: “Use of a camera must always be for a specified purpose which
      meets a pressing need.”
      """
    ],
    check: .policy { policy, observations in
      let context = CitationContext(policy)
      for reference in OutdatedReferences(policy).all where reference.isGuidance && context.isQuoted(reference.citation)
      {
        let wording = reference.wording
        observations.report(
          at: reference.citation.range, "Its words are quoted. " + wording.fact + wording.note + wording.timing,
          suggestion: "Compare the quotation with what holds now, and quote that.",
          level: wording.wasSo ? .warning : .note)
      }
    })
}
