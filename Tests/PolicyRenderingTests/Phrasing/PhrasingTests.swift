import PolicyMeaning
import PolicyRendering
import PolicyText
import Testing

@Suite("Saying what a position means")
struct PhrasingTests {
  private let phrasing = Phrasing(profile: .fixture)

  private func position(
    _ topic: Int, _ stance: Stance, _ strength: Strength? = nil, _ values: [Value] = [], exceptions: Int = 0
  ) -> Position {
    Position(
      topic: topic, stance: stance, strength: strength, values: values.map { LocatedValue($0, at: 0..<0) },
      exceptions: (0..<exceptions).map { _ in (0, 0..<0) })
  }

  @Test("each stance and strength has its own words")
  func stances() {
    let expected: [(Stance, Strength?, String)] = [
      (.prohibited, .must, "Staff must not write privately to members"),
      (.prohibited, nil, "Staff must not write privately to members"),
      (.prohibited, .should, "Staff should not write privately to members"),
      (.prohibited, .advice, "Staff are advised not to write privately to members"),
      (.discouraged, .advice, "Staff are advised not to write privately to members"),
      (.restricted, .must, "Staff may write privately to members only on conditions"),
      (.permitted, nil, "Staff may write privately to members"),
      (.required, .must, "Staff must write privately to members"),
      (.required, .should, "Staff should write privately to members"),
      (.recommended, .advice, "Staff are advised to write privately to members"),
      (.stated, nil, "Speaks to this"),
      (.unresolved, nil, "Leaves the choice open: drafting options or a blank were left in"),
      (.silent, nil, "Says nothing about this"),
    ]
    for (stance, strength, words) in expected {
      #expect(phrasing.statement(of: position(1, stance, strength)) == words)
    }
  }

  @Test("verbs agree with their subject, and a profile's own sentence takes the strength")
  func agreement() {
    #expect(phrasing.statement(of: position(2, .recommended)) == "The society is advised to review the policy")
    #expect(phrasing.brief(position(2, .discouraged)) == "is advised not to")
    #expect(phrasing.brief(position(1, .discouraged)) == "are advised not to")
    #expect(phrasing.brief(position(3, .required, .should)) == "should report a worry")
    #expect(phrasing.brief(position(3, .prohibited, .should)) == "should not")
    #expect(phrasing.statement(of: position(3, .required, .advice)) == "Staff are advised to report a worry")
    #expect(phrasing.statement(of: position(3, .required, .should)) == "Staff should report a worry")
  }

  @Test("values and exceptions complete the sentence")
  func values() {
    #expect(
      phrasing.statement(of: position(1, .prohibited, .must, [.role("head"), .age(.under, years: 18)], exceptions: 1))
        == "Staff must not write privately to members, involving the head (under 18), with an exception")
    #expect(
      phrasing.statement(of: position(1, .unresolved, nil, exceptions: 2))
        == "Leaves the choice open: drafting options or a blank were left in")
    #expect(
      phrasing.statement(of: position(1, .restricted, nil, exceptions: 1))
        == "Staff may write privately to members only on conditions")
    #expect(phrasing.statement(of: position(2, .stated, nil, [.interval(months: 12)])) == "Says every year")
    #expect(
      phrasing.statement(of: position(2, .stated, nil, [.instrument(name: "Act", year: 2010), .policy(name: "Code")]))
        == "Names Act 2010 and Code")
    #expect(phrasing.statement(of: position(2, .silent, nil, [.role("head")])) == "Says nothing about this")
  }

  @Test("a profile's sentence that ends with a colon is only said with values")
  func colon() {
    #expect(phrasing.statement(of: position(3, .stated, nil, [.role("head")])) == "Those to tell: the head")
    #expect(phrasing.statement(of: position(3, .stated)) == "Speaks to this")
  }

  @Test("values are named in plain English, and never by an id that is not words")
  func names() {
    let expected: [(Value, String)] = [
      (.age(.under, years: 18), "under 18"), (.age(.over, years: 13), "over 13"),
      (.date(PartialDate(year: 2021, month: 11, day: 14)), "14 November 2021"),
      (.date(PartialDate(year: 2021, month: 11)), "November 2021"), (.date(PartialDate(year: 2021)), "2021"),
      (.date(PartialDate(year: 2021, month: 13)), "2021"), (.interval(months: 1), "every month"),
      (.interval(months: 24), "every 2 years"), (.interval(months: 18), "every 18 months"),
      (.role("head"), "the head"), (.role("line-manager"), "line manager"), (.platform(name: "Forum"), "Forum"),
    ]
    for (value, name) in expected { #expect(phrasing.name(value) == name) }
  }

  @Test("a list names repeats once and is cut where it is long")
  func lists() {
    #expect(phrasing.list([.role("head"), .role("head")]) == "the head")
    #expect(
      phrasing.list((0..<12).map { .platform(name: "P\($0)") }) == "P0, P1, P2, P3, P4, P5, P6 and 5 more")
    #expect(Phrasing.list(["a", "b", "c"]) == "a, b and c")
    #expect(Phrasing.list([]) == "")
  }
}
