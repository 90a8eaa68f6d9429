extension Rule {
  static let unusedSuppression = Rule(
    "unused-suppression", level: .note,
    summary: "A comment or a baseline lets a finding stay that is not there.",
    reason: "What was mended needs no excuse, and an excuse that is left behind hides the next fault of its kind.",
    bad: [
      """
      # Conduct policy

      ## Scope

      <!-- policydiff-ignore unresolved-template: the name is filled in when it is printed -->
      This policy applies to all staff.
      """
    ],
    good: [
      """
      # Conduct policy

      ## Scope

      <!-- policydiff-ignore unresolved-template: the name is filled in when it is printed -->
      This policy applies to all staff of [insert name].
      """
    ],
    check: .suppressions)
}
