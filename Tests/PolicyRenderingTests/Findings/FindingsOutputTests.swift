import PolicyChecks
import PolicyMeaning
import PolicyTestSupport
import Testing

@testable import PolicyRendering

@Suite("Findings for people")
struct FindingsOutputTests {
  private let profile: Profile

  init() throws {
    profile = try Profile.embedded(named: Profile.standardName)
  }

  @Test("look as recorded on a terminal, in Markdown and for GitHub")
  func goldens() throws {
    let checked = try CheckedText(
      """
      CONDUCT POLICY

      1. SCOPE

      1.1 This policy applies to all staff of [insert name of school], as section 9 explains.

      1.3 Breaches are dealt with by the head.

      \tDate of next review: March 2021
      """)
    let outputs = [
      "terminal.txt": TerminalRenderer(profile: profile).findings(checked.findings, on: checked.policies),
      "markdown.md": MarkdownRenderer(profile: profile).findings(checked.findings, on: checked.policies),
      "github.txt": AnnotationRenderer().findings(checked.findings, on: checked.policies),
    ]
    for (name, output) in outputs {
      #expect(try Golden.difference(String(decoding: output, as: UTF8.self), from: "FindingsOutput/\(name)") == nil)
    }
  }

  @Test("on a terminal are no wider than it, and the same but for the colours where it has some", arguments: [40, 80])
  func terminal(width: Int) throws {
    let checked = try CheckedText.founding()
    let plain = TerminalRenderer(profile: profile, width: width).findings(checked.findings, on: checked.policies)
    let coloured = TerminalRenderer(profile: profile, width: width, color: true)
      .findings(checked.findings, on: checked.policies)
    let lines = String(decoding: plain, as: UTF8.self).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width && !$0.hasSuffix(" ") })
    let text = String(decoding: coloured, as: UTF8.self).replacing(#/\u{1B}\[[0-9]+m/#, with: "")
    #expect(text == String(decoding: plain, as: UTF8.self))
    #expect(coloured != plain)
  }

  @Test("in Markdown are all that they say, and no markup of the policy's", arguments: HostileText.all)
  func markdown(text: String) {
    let (policy, finding) = CheckedText.hostile(text)
    let parse = MarkdownParse(MarkdownRenderer(profile: profile).findings([finding], on: [policy]))
    let allowed: Set<String> = [
      "document", "heading", "paragraph", "text", "strong", "block_quote", "code", "softbreak",
    ]
    #expect(allowed.isSuperset(of: parse.nodes))
    let blocks = parse.blocks.map { $0.replacing("\u{200B}", with: "") }
    #expect(blocks.contains(VisibleText.line("q\(text)")))
    #expect(blocks.contains { $0.hasPrefix("Line 1: About") })
  }

  @Test("make a page without faults that holds every message and quote, also of many policies")
  func page() throws {
    let checked = try CheckedText.founding()
    let page = PageCheck(try HTMLRenderer(profile: profile).findings(checked.findings, on: checked.policies))
    #expect(page.problems == [])
    for finding in checked.findings {
      #expect(page.text.contains(VisibleText.line(finding.message)))
      #expect(page.text.contains(VisibleText.line(finding.quote)))
    }
    #expect(page.links.filter { $0.hasPrefix("#") }.allSatisfy { page.ids.contains(String($0.dropFirst())) })
    let nothing = PageCheck(try HTMLRenderer(profile: profile).findings([], on: [Fixtures.oak]))
    #expect(nothing.problems == [] && nothing.text.contains("Nothing found."))
  }

  @Test("make a page whose words stay words", arguments: HostilePageTests.texts)
  func hostilePage(text: String) throws {
    let (policy, finding) = CheckedText.hostile(text)
    let page = PageCheck(try HTMLRenderer(profile: .fixture).findings([finding], on: [policy]))
    #expect(page.problems == [])
    #expect(Set(page.tags.map(\.name)).subtracting(HTMLTags.all.union(["head", "meta", "style"])) == [])
  }
}
