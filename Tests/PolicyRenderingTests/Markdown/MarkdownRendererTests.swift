import PolicyComparison
import PolicyMeaning
import PolicyTestSupport
import Testing

@testable import PolicyRendering

@Suite("Markdown output")
struct MarkdownRendererTests {
  private let renderer = MarkdownRenderer(profile: .fixture)
  /// All that a comparison is made of. Links, images, code and HTML are not.
  private let allowed: Set<String> = [
    "document", "heading", "paragraph", "text", "softbreak", "emph", "strong", "block_quote", "list", "item",
  ]

  private func withoutStops(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200B}" }))
  }

  @Test("comparisons look as recorded")
  func goldens() throws {
    let outputs = [
      "three": renderer.comparison(.fixture(Fixtures.all)), "one": renderer.comparison(.fixture([Fixtures.elm])),
      "many": renderer.comparison(.fixture(Fixtures.all + Fixtures.all + Fixtures.all)),
      "policy": renderer.policies([Fixtures.oak]),
    ]
    for (name, output) in outputs {
      let difference = try Golden.difference(String(decoding: output, as: UTF8.self), from: "Markdown/\(name).md")
      #expect(difference == nil)
    }
  }

  @Test("escaped text parses back as itself in every kind of block", arguments: HostileText.all)
  func roundTrip(text: String) {
    let shown = VisibleText.line(text)
    guard !shown.isEmpty else { return }
    let escaped = MarkdownText.escaped(text)
    let contexts = [
      ("", "paragraph"), ("> ", "block_quote"), ("#### ", "heading"), ("- ", "item"), ("x ", "paragraph"),
    ]
    for (prefix, kind) in contexts {
      let parse = MarkdownParse(Array("\(prefix)\(escaped)\n".utf8))
      #expect(allowed.isSuperset(of: parse.nodes))
      #expect(parse.nodes.contains(kind))
      #expect(parse.blocks.map(withoutStops) == [(prefix == "x " ? "x " : "") + shown])
    }
    #expect(!escaped.contains("|"))
    #expect(!escaped.contains("\n"))
    #expect(MarkdownParse(Array("**\(escaped)** — x\n".utf8)).blocks.map(withoutStops) == ["\(shown) — x"])
  }

  @Test("nothing in a policy becomes markup, and every quote is there in full", arguments: HostileText.all)
  func hostilePolicies(text: String) {
    var fixture = PolicyFixture()
    let section = fixture.clause(heading: "H \(text.replacing("\n", with: " "))", "")
    let clause = fixture.clause("q\(text)", in: section)
    fixture.stands(.prohibited, .must, on: "contact.former", by: clause, values: [.platform(name: text)])
    let policies = [fixture.policy(text, title: text, organisation: text), Fixtures.oak]
    let output = renderer.comparison(.fixture(policies))
    let parse = MarkdownParse(output)
    #expect(allowed.isSuperset(of: parse.nodes))
    #expect(parse.blocks.map(withoutStops).contains(VisibleText.line("q\(text)")))
    // A bar that is not the table's own would add a cell to its row.
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let bars = lines.split { !$0.hasPrefix("|") }.map { table in Set(table.map { $0.count { $0 == "|" } }) }
    #expect(bars.count >= 2)
    #expect(bars.allSatisfy { $0.count == 1 })
  }

  @Test("neither a mention, an issue nor an address is left for GitHub to link")
  func references() {
    let text = "ask @octocat, team@school.example, org/repo#56, GH-34, https://e.vil, www.e.vil, mailto:x"
    let read = MarkdownParse(Array(MarkdownText.escaped(text).utf8)).blocks.joined()
    for link in ["@o", "@s", "#5", "GH-3", "https:/", "www.", "mailto:x"] { #expect(!read.contains(link)) }
  }

  @Test("the same comparison gives the same bytes, whatever the order of the work")
  func deterministic() {
    let comparison = Comparison.fixture(Fixtures.all)
    #expect(renderer.comparison(comparison) == renderer.comparison(comparison))
  }
}
