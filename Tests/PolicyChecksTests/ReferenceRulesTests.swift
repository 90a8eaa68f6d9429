import PolicyChecks
import PolicyMeaning
import PolicyText
import Testing

@Suite("Rules about references")
struct ReferenceRulesTests {
  /// A policy with one clause about the law.
  private func policy(_ clause: String, adopted: String? = nil) -> String {
    """
    CONDUCT POLICY

    \(adopted.map { "Date approved: \($0)" } ?? "")

    1. LAW

    1.1 Staff are reminded of their duties.

    1.2 \(clause)

    1.3 Staff are kind.
    """
  }

  private func references(_ clause: String, adopted: String? = nil) throws -> [Finding] {
    let rules = ["superseded-reference", "unknown-reference", "reference-without-year", "quoted-guidance"]
    return try Checking.findings(in: policy(clause, adopted: adopted)).filter { rules.contains($0.rule) }
  }

  @Test(
    "names are found however they and their years are written",
    arguments: [
      ("Staff keep to the Data Protection Act, 1998.", "Data Protection Act, 1998"),
      ("Staff keep to the Data Protection Act (1998).", "Data Protection Act (1998)"),
      ("Staff keep to the 1998 Data Protection Act.", "1998 Data Protection Act"),
      ("Staff keep to the data protection act 1998.", "data protection act 1998"),
      ("DATA PROTECTION ACT 1998 APPLIES TO ALL RECORDS.", "DATA PROTECTION ACT 1998"),
      (
        "Whoever keeps records about others must keep to the Safeguarding Children and\nSafer Recruitment in Education.",
        "Safeguarding Children and Safer Recruitment in Education"
      ),
      (
        "The Regulation of Investigatory Powers Act (RIPA) 2000 applies.",
        "Regulation of Investigatory Powers Act (RIPA) 2000"
      ),
      ("The Anti Social Behaviour Act 2003 applies.", "Anti Social Behaviour Act 2003"),
      ("We follow KCSIE 2021.", "KCSIE 2021"),
      ("We follow the September 2021 edition of KCSIE.", "September 2021 edition of KCSIE"),
      (
        "We follow Keeping Children Safe in Education (DfE, September 2021).",
        "Keeping Children Safe in Education (DfE, September 2021)"
      ),
      (
        "We follow ‘Keeping Children Safe in Education’ – 1st September 2021.",
        "Keeping Children Safe in Education’ – 1st September 2021"
      ),
      (
        "We follow Keeping Children Safe in Education: Statutory guidance for schools and colleges (2021).",
        "Keeping Children Safe in Education: Statutory guidance for schools and colleges (2021)"
      ),
      (
        "We follow Working Together to Safeguard Children: a guide for agencies and others (July 2018).",
        "Working Together to Safeguard Children: a guide for agencies and others (July 2018)"
      ),
    ])
  func spellings(clause: String, quote: String) throws {
    #expect(try references(clause).filter { $0.rule == "superseded-reference" }.map(\.quote) == [quote])
  }

  @Test(
    "what is in order, or tells itself what became of a law, is left alone",
    arguments: [
      "The Data Protection Act 2018 applies, which replaced the Data Protection Act 1998.",
      "The Data Protection Act 1998 has been repealed and the Data Protection Act 2018 applies.",
      "The Data Protection Act 2018 (formerly the Data Protection Act 1998) applies.",
      "The UK GDPR and the Data Protection Act 2018 apply, and GDPR training is given.",
      "The Defamation Acts 1996 and 2013 apply.",
      "We follow Keeping Children Safe in Education, as it is updated each September.",
      "Section 26 of the Counter-Terrorism and Security Act 2015 applies.",
      "The Health and Social Care Act 2012 and the Serious Organised Crime and Police Act 2005 apply.",
      "Safeguarding, Human Rights and Data Protection Act 2018 training is given.",
      "WE KEEP PACE WITH CHANGE. An act of 2004 kindness is an act.",
      "Behaviour in schools has changed since 2019, and so has working together.",
    ])
  func quiet(clause: String) throws {
    #expect(try references(clause) == [])
  }

  @Test(
    "wrong years and unknown Acts are told, with what is nearest",
    arguments: [
      ("The Human Rights Act 1988 applies.", "Write Human Rights Act 1998, if that is meant.", Finding.Level.warning),
      ("The Children Act 1999 applies.", "Check which of them is meant.", .warning),
      (
        "The Malicious Communication Act 1988 applies.", "Write Malicious Communications Act 1988, if that is meant.",
        .note
      ),
      ("The Playground Images Act 2016 applies.", "Check its name and its year.", .note),
      ("We follow KCSIE (2031).", "Check which edition is meant.", .warning),
    ])
  func unknown(clause: String, suggestion: String, level: Finding.Level) throws {
    let findings = try references(clause).filter { $0.rule == "unknown-reference" }
    #expect(findings.map(\.suggestion) == [suggestion])
    #expect(findings.map(\.level) == [level])
  }

  @Test("what held at the policy's own date was right, and is told to have been superseded since")
  func ownDate() throws {
    let since = try references("We follow KCSIE (September 2021).", adopted: "4 July 2022")
    #expect(since.map(\.level) == [.note])
    #expect(since[0].message.contains("At this policy's date, 4 July 2022, there was none newer."))
    let late = try references("We follow KCSIE (September 2021).", adopted: "4 July 2023")
    #expect(late.map(\.level) == [.warning])
    #expect(late[0].message.contains("A newer one was out by this policy's date, 4 July 2023."))
    let gone = try references("The Data Protection Act 1998 applies.", adopted: "4 July 2016")
    #expect(gone[0].message.contains("that was still to come"))
  }

  @Test("without a day to judge by, the policy's own date counts")
  func noToday() throws {
    let text = policy("We follow KCSIE (September 2021).", adopted: "4 July 2023")
    let findings = try Checking.checker(today: nil).check([try Checking.policy(text)])
    #expect(findings.contains { $0.rule == "superseded-reference" })
    let right = policy("We follow KCSIE (September 2021).", adopted: "4 July 2022")
    #expect(
      try !Checking.checker(today: nil).check([try Checking.policy(right)]).contains {
        $0.rule == "superseded-reference"
      })
  }

  @Test("an Act of which a part was repealed is a note, and none where its successor is cited as well")
  func partly() throws {
    #expect(try references("The Communications Act 2003 applies.").map(\.level) == [.note])
    #expect(try references("The Communications Act 2003 and the Online Safety Act 2023 apply.") == [])
  }

  @Test("each is told once, with where else it is cited")
  func once() throws {
    let findings = try references("KCSIE 2021 applies.\n\n1.4 Staff sign KCSIE 2021.")
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("It is cited on line 11 too.") ?? false)
  }

  @Test("a quotation is told as one, whether in marks or as a clause of its own")
  func quotations() throws {
    let inMarks = "KCSIE 2019 states that “all staff should be aware of the systems within their school”."
    #expect(try references(inMarks).map(\.rule) == ["quoted-guidance"])
    let below = "KCSIE 2019 states:\n\n“All staff should be aware of the systems within their school.”"
    #expect(try references(below).map(\.rule) == ["quoted-guidance"])
    let short = "KCSIE 2019 calls this “a whole school approach”."
    #expect(try references(short).map(\.rule) == ["superseded-reference"])
  }
}
