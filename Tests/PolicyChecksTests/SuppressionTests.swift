import PolicyChecks
import PolicyMeaning
import PolicyText
import Testing

@Suite("Findings that may stay")
struct SuppressionTests {
  private static let fault = "This policy applies to all staff of [insert name of school]."

  /// The rules of the findings that stay, with the lines they are on.
  private func rules(
    _ text: String, path: String = "policy.md", today: CalendarDate? = Checking.today, entries: [Baseline.Entry] = []
  ) throws -> [String] {
    let policy = try Checking.policy(text, path: path)
    let findings = try Checking.checker(today: today).check([policy]).filter { $0.rule == "unresolved-template" }
    return Suppressions(entries: entries, today: today, isAmongOthers: false)
      .applied(to: findings, on: policy, at: 0, notes: { $0 })
      .map { "\($0.place(in: policy.document).line) \($0.rule)" }
  }

  @Test("a comment in Markdown is for the paragraph behind it, however it is wrapped")
  func before() throws {
    let text =
      "# Policy\n\n<!-- policydiff-ignore unresolved-template: it is a sample -->\nOne line\n\(Self.fault)\n\n\(Self.fault)\n"
    #expect(try rules(text) == ["7 unresolved-template"])
  }

  @Test("a comment inside a paragraph is for that paragraph")
  func inside() throws {
    let text =
      "# Policy\n\n\(Self.fault) <!-- policydiff-ignore unresolved-template: sample -->\n\nOther \(Self.fault)\n"
    #expect(try rules(text) == ["5 unresolved-template"])
  }

  @Test("a comment can be for the whole document, and for several rules")
  func document() throws {
    let text =
      "# Policy\n\nOne \(Self.fault)\n\nTwo \(Self.fault)\n\n<!-- policydiff-ignore-file unresolved-template: sample -->\n"
    #expect(try rules(text) == [])
    let both = "# Policy\n\n<!-- policydiff-ignore named-person, unresolved-template: x -->\n\(Self.fault)\n"
    #expect(try rules(both) == ["3 unused-suppression"])
  }

  @Test("web pages have such comments too, and plain text has none")
  func formats() throws {
    let html =
      "<main><h1>Policy</h1><!-- policydiff-ignore unresolved-template: x --><p>\(Self.fault)</p><p>Two \(Self.fault)</p></main>"
    #expect(try rules(html, path: "policy.html") == ["1 unresolved-template"])
    let text = "POLICY\n\n<!-- policydiff-ignore unresolved-template: x -->\n\(Self.fault)\n"
    #expect(try rules(text, path: "policy.txt").contains { $0.hasSuffix("unresolved-template") })
  }

  @Test("a comment without a fault to cover is told, unless nobody can tell without the day")
  func unused() throws {
    let text = "# Policy\n\n<!-- policydiff-ignore unresolved-template: x -->\nAll staff of Green School.\n"
    #expect(try rules(text) == ["3 unused-suppression"])
    #expect(try rules(text, today: nil) == [])
    let twice =
      "# Policy\n\n<!-- policydiff-ignore unresolved-template: x -->\n<!-- policydiff-ignore unresolved-template: y -->\n\(Self.fault)\n"
    #expect(try rules(twice) == ["4 unused-suppression"])
  }

  @Test("a comment holds up to its last day, and then is told beside the finding")
  func expiry() throws {
    let text = { (day: String) in
      "# Policy\n\n<!-- policydiff-ignore unresolved-template until \(day): x -->\n\(Self.fault)\n"
    }
    #expect(try rules(text("2026-11-21")) == [])
    #expect(try rules(text("2026-11-20")) == ["3 expired-suppression", "4 unresolved-template"])
    #expect(try rules(text("2020-01-01"), today: nil) == [])
  }

  @Test(
    "a comment that can't be understood does nothing and says why",
    arguments: [
      "policydiff-ignore: x", "policydiff-ignore unresolved-tmplate: x",
      "policydiff-ignore unresolved-template until soon: x",
      "policydiff-ignore unresolved-template until", "policydiff-ignore nothing unresolved-template",
    ])
  func malformed(comment: String) throws {
    #expect(
      try rules("# Policy\n\n<!-- \(comment) -->\n\(Self.fault)\n").sorted() == [
        "3 unused-suppression", "4 unresolved-template",
      ])
  }

  @Test("a baseline's entry is for one fault, by rule and fingerprint, until its day")
  func baseline() throws {
    let text = "# Policy\n\nOne \(Self.fault)\n\nTwo \(Self.fault)\n"
    let policy = try Checking.policy(text, path: "policy.md")
    let finding = try #require(try Checking.checker().check([policy]).first { $0.rule == "unresolved-template" })
    let entry = { (rule: String, until: CalendarDate?) in
      Baseline.Entry(
        fingerprint: finding.fingerprint, rule: rule, document: "policy.md", quote: finding.quote, reason: "r",
        until: until)
    }
    #expect(try rules(text, entries: [entry("unresolved-template", nil)]) == ["5 unresolved-template"])
    #expect(try rules(text, entries: [entry("blank-field", nil)]).count { $0.hasSuffix("unused-suppression") } == 1)
    let over = try rules(text, entries: [entry("unresolved-template", CalendarDate(year: 2026, month: 11, day: 20))])
    #expect(over.sorted() == ["1 expired-suppression", "3 unresolved-template", "5 unresolved-template"])
  }

  @Test("the examples of the two rules about suppressions are what they say")
  func examples() throws {
    for rule in RuleCatalogue.all {
      guard case .suppressions = rule.check else { continue }
      for example in rule.bad { #expect(try rules(example.text).contains { $0.hasSuffix(" \(rule.name)") }) }
      for example in rule.good { #expect(try rules(example.text) == []) }
    }
  }

  @Test("thousands of comments on thousands of faults take no longer than they must", .timeLimit(.minutes(1)))
  func pathological() throws {
    let comment = "<!-- policydiff-ignore unresolved-template: x -->\n"
    let paragraphs = (0..<2_000).map { "\(comment)Number \($0) of [insert name].\n\n" }.joined()
    let text = "# Policy\n\n\(String(repeating: comment, count: 2_000))\n\(paragraphs)"
    #expect(try rules(text).count { $0.hasSuffix("unresolved-template") } == 0)
    #expect(try rules("# P\n\n" + String(repeating: "<!-- policydiff-ignore ", count: 20_000)).isEmpty)
  }
}
