import Foundation
import PolicyChecks
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Mending policies")
struct FixerTests {
  private static func outcome(
    _ text: String, quotes: QuoteStyle = .keep, path: String = "policy.txt"
  ) throws -> Fixer.Outcome {
    let compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    let fixer = Fixer(checker: try Checking.checker(), quotes: quotes) { source in
      (try? Reader.read(source, path: path)).map { compiler.compile(Outline.infer($0)) }
    }
    return fixer.mended(try Checking.policy(text, path: path))
  }

  private static func mended(_ text: String, quotes: QuoteStyle = .keep, path: String = "policy.txt") throws -> String {
    String(decoding: try outcome(text, quotes: quotes, path: path).policy.document.source, as: UTF8.self)
  }

  private static let gap = """
    CONDUCT POLICY

    1. SCOPE

    1.1 This policy applies to all staff, as section 1.4 explains.

    1.3 It applies to all volunteers.

    1.4 It applies to visitors, see 1.3 and paragraph 1.4.1 and section 2.

    1.4.1 A visitor is anybody else.

    2. BREACHES

    2.1 Breaches are dealt with by the manager within 1 week.

    """

  @Test("a gap is closed in the labels, in those below and in the references to them")
  func gap() throws {
    let expected = Self.gap.replacing("1.3", with: "1.2").replacing("1.4", with: "1.3")
    #expect(try Self.mended(Self.gap) == expected)
    #expect(try Checking.quotes("numbering-gap", in: Self.gap) == ["1.3"])
    #expect(try Checking.quotes("numbering-gap", in: expected) == [])
  }

  @Test("a gap in sections renumbers their clauses, and one in a list its letters")
  func sectionsAndLists() throws {
    let text = """
      CONDUCT POLICY

      1. SCOPE

      1.1 This policy applies to:

      (a) all staff
      (b) all volunteers
      (d) all visitors

      3. BREACHES

      3.1 Breaches are dealt with by the manager, as section 3.2 says.

      3.2 Records of them are kept for 3 years.

      """
    let expected = text.replacing("(d)", with: "(c)").replacing("3. BR", with: "2. BR").replacing("3.1", with: "2.1")
      .replacing("3.2", with: "2.2")
    #expect(try Self.mended(text) == expected)
    #expect(try Self.outcome(text).numbers == 5)
  }

  @Test(
    "a gap is left where a clause may have been lost or a number may mean another thing",
    arguments: [
      ("as section 1.4 explains", "as section 1.2 explains"), ("as section 1.4 explains", "as 1.4 explains"),
      ("within 1 week", "within 1.4 weeks"), ("within 1 week", "by 1.4.2021"), ("2.1 Breaches", "1.4 Breaches"),
      ("all volunteers", "all volunteers. 1.2 It applies at home"), ("1. SCOPE", "1. SCOPE 1.3"),
    ])
  func uncertain(old: String, new: String) throws {
    let text = Self.gap.replacing(old, with: new)
    #expect(text != Self.gap)
    #expect(try Self.mended(text) == text)
  }

  @Test("a list is left whose items something refers to", arguments: ["see 1.1(d)", "see paragraph D", "as in (c)"])
  func referredItems(reference: String) throws {
    let text =
      "POLICY\n\n1. SCOPE\n\n1.1 It applies, \(reference), to:\n\n(a) all staff\n(b) volunteers\n(d) visitors\n\n1.2 Always.\n"
    #expect(try Self.mended(text) == text)
  }

  @Test("doubled spaces between words are made single, but no columns, code or line ends")
  func spaces() throws {
    #expect(
      try Self.mended("POLICY\n\n1. All  staff must be  kind.  They must help.\n")
        == "POLICY\n\n1. All staff must be kind. They must help.\n")
    for text in [
      "POLICY\n\nName     Role     Day\nAnn      Head     Monday\nJo       Clerk    Friday\n",
      "POLICY\n\n  1.   Staff must be kind.\n",
    ] {
      #expect(try Self.mended(text) == text)
    }
    let markdown = "# Policy\n\nAll  staff must  \nhelp `a  b`.\n\n    code  block\n\nAll  staff.\n"
    #expect(
      try Self.mended(markdown, path: "p.md")
        == markdown.replacing("All  staff.", with: "All staff.").replacing("All  staff must", with: "All staff must"))
  }

  @Test(
    "quotation marks are brought into one style where each is certain",
    arguments: [
      ("He said \"no\" and 'yes'.", "He said “no” and ‘yes’."),
      ("Don't touch pupils' bags.", "Don’t touch pupils’ bags."),
      ("The \"rule\" (\"one\").", "The “rule” (“one”)."),
      ("A \"quote with 'one' inside\".", "A “quote with ‘one’ inside”."),
      ("A “mixed\" pair.", "A “mixed” pair."), ("It is 5\" long.", "It is 5\" long."), ("In the '90s.", "In the '90s."),
      ("An open \"mark.", "An open \"mark."), ("the staff's 'own' ones'", "the staff’s ‘own’ ones’"),
    ])
  func quotes(text: String, curly: String) throws {
    let policy = "POLICY\n\n1. \(text)\n\n2. All staff must help.\n"
    #expect(try Self.mended(policy, quotes: .curly) == policy.replacing(text, with: curly))
    #expect(try Self.mended(policy) == policy)
    let straight = curly.replacing(#/[“”]/#, with: "\"").replacing(#/[‘’]/#, with: "'")
    #expect(
      try Self.mended(policy.replacing(text, with: curly), quotes: .straight) == policy.replacing(text, with: straight))
  }

  @Test("in Markdown only prose is touched: no code, link, attribute or entity")
  func markdown() throws {
    let text =
      "# Policy\n\nThe [\"site\"](https://x.example/?q='a' \"title\") is <b title=\"x\">\"ours\"</b> &quot;x&quot;.\n\n```\n\"code\"  it's\n```\n\nUse `\"x\"`.\n"
    let mended = try Self.mended(text, quotes: .curly, path: "p.md")
    #expect(
      mended == text.replacing("[\"site\"]", with: "[“site”]").replacing(">\"ours\"<", with: ">“ours”<")
        || mended == text)
    #expect(
      mended.contains("?q='a' \"title\"") && mended.contains("<b title=\"x\">") && mended.contains("\"code\"  it's"))
  }

  /// Policies by several hands, each as it is and with faults planted.
  static let paths: [String] =
    Repository.policies
    + ["capitals-unnumbered", "decimal-sections", "dense-decimal", "indented-lettered", "section-dash", "wrapped-72"]
    .map { "Tests/Layouts/\($0).txt" }

  @Test("no word, no clause and no answer changes, and mending again changes nothing", arguments: paths)
  func property(path: String) throws {
    let original = String(decoding: try Repository.bytes(path), as: UTF8.self)
    var random = SeededGenerator(seed: 7)
    for round in 0..<3 {
      let text = round == 0 ? original : Self.planted(original, &random)
      let before = try Checking.policy(text)
      for style in [QuoteStyle.straight, .curly] {
        let outcome = try Self.outcome(text, quotes: style)
        let after = outcome.policy
        #expect(Self.words(of: after) == Self.words(of: before))
        #expect(after.tree.clauses.count == before.tree.clauses.count)
        #expect(after.positions.map(\.stance) == before.positions.map(\.stance))
        #expect(after.document.lines.lineCount == before.document.lines.lineCount)
        let again = try Self.outcome(String(decoding: after.document.source, as: UTF8.self), quotes: style)
        #expect(!again.isChanged)
        #expect(again.policy.document.source == after.document.source)
      }
    }
  }

  /// With doubled spaces here and there and a few paragraphs gone.
  private static func planted(_ text: String, _ random: inout SeededGenerator) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices.reversed() where !lines[index].isEmpty {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: lines[index] = lines[index].replacing(" ", with: "  ", maxReplacements: 2)
      case 1 where lines[index].first?.isNumber == true: lines.remove(at: index)
      default: break
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The words of all clauses, without what fixes are for: spaces, marks and numbers.
  private static func words(of policy: Policy) -> [String] {
    policy.tree.clauses.indices.map { index in
      let text = "\(policy.tree.heading(of: index) ?? "")\n\(policy.tree.body(of: index))"
      return text.replacing(#/[“”]/#, with: "\"").replacing(#/[‘’]/#, with: "'").replacing(#/[0-9]+/#, with: "0")
        .replacing(#/\s+/#, with: " ")
    }
  }

  @Test("hostile text is mended or left in time", .timeLimit(.minutes(2)))
  func hostile() throws {
    for text in [
      String(repeating: "\"'", count: 20_000), String(repeating: "a  b ", count: 20_000),
      (0..<3_000).map { "\($0 * 2). Clause of section \($0 * 2).\n\n" }.joined(),
      (0..<2_000).map { "1.\($0 * 2) See 1.\($0) and 1.\($0 * 2).\n\n" }.joined(),
      "# P\n\n" + String(repeating: "    code  x\n\ntext  y\n\n", count: 2_000),
    ] {
      for path in ["p.txt", "p.md"] { _ = try Self.outcome(text, quotes: .curly, path: path) }
    }
  }
}
