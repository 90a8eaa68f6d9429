import Testing

/// What looks like a fault and is none: every case was or could be a false alarm.
@Suite("Keeping quiet")
struct QuietTests {
  @Test(
    "of what is right",
    arguments: [
      ("unresolved-template", "Staff must not delete or amend any record [2], as the court [sic] held."),
      ("unresolved-template", "Write to <office@example.org> or see <https://example.org/name> for more."),
      ("missing-target", "See Keeping Everyone Safe (Annex B) and section 26 of the Counter-Terrorism Act 2015."),
      ("missing-target", "The office is open from 8.30 until 4.15, and in 2.5 per cent of cases later."),
      ("named-person", "The office is in Victoria Road, beside the Paul Hamlyn Foundation and the library."),
      ("broken-sentence", "Marks of grade A and above had had an effect that that year nobody foresaw."),
      (
        "undefined-abbreviation",
        "Staff must NEVER, EVER lend keys to ANYONE, WITHOUT exception, in Year 7 or GROUP XI."
      ),
      (
        "undefined-abbreviation",
        "Form HR/07/B and www.ABCD.example are kept by the Zonal Quality Board (ZQB). The ZQB files them."
      ),
      ("no-route", "Staff must report concerns in this way. Losses must be reported under the Claims Procedure."),
      ("inconsistent-role", "Ask the Network Manager or IT Manager. The Deputy Chair stands in for the Chair."),
      ("blank-field", "I have read this and agree: ____________________"),
    ])
  func quiet(rule: String, sentence: String) throws {
    let text = """
      CONDUCT POLICY

      1. RULES

      1.1 This policy applies to staff.

      1.2 \(sentence)

      1.3 Staff are kind.

      2. BREACHES

      2.1 Breaches are taken seriously.
      """
    #expect(try Checking.quotes(rule, in: text) == [])
  }
}
