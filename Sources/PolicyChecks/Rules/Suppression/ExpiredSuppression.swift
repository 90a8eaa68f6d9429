extension Rule {
  static let expiredSuppression = Rule(
    "expired-suppression", level: .note,
    summary: "A comment or a baseline lets a finding stay until a day that has passed.",
    reason: "The finding counts again: whoever let it stay meant to have mended it by then.",
    bad: [
      """
      # Conduct policy

      ## Scope

      <!-- policydiff-ignore unresolved-template until 2020-12-31: the new name is not decided -->
      This policy applies to all staff of [insert name].
      """
    ],
    good: [
      """
      # Conduct policy

      ## Scope

      <!-- policydiff-ignore unresolved-template until 2099-12-31: the new name is not decided -->
      This policy applies to all staff of [insert name].
      """
    ],
    check: .suppressions)
}
