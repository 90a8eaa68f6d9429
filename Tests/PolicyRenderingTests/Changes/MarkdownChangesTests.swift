import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Changes as Markdown")
struct MarkdownChangesTests {
  private let pair: VersionPair

  init() throws { pair = try VersionPair() }

  @Test("two versions read as recorded", arguments: VersionPair.names)
  func recorded(name: String) throws {
    let page = MarkdownRenderer(profile: pair.profile).changes(try pair.gold(name))
    #expect(try Golden.difference(String(decoding: page, as: UTF8.self), from: "Changes/\(name).md") == nil)
  }

  @Test("words of a policy make no markup", arguments: HostileText.all)
  func hostile(text: String) throws {
    // A file that holds this byte is no text to the reader.
    let text = text.replacing("\u{0}", with: "")
    let set = try pair.changes(
      "Oak\n\n1. Staff must sign. \(text)\n", "Oak\n\n1. Staff must not sign.\n\n2. \(text) x\n")
    let parse = MarkdownParse(MarkdownRenderer(profile: pair.profile).changes(set))
    #expect(parse.html.allSatisfy { ["<del>", "</del>", "<ins>", "</ins>"].contains($0) || Self.isFolding($0) })
    #expect(parse.html.count { $0.hasPrefix("<details>") } == parse.html.count { $0.hasPrefix("</details>") })
    #expect(Set(parse.nodes).isDisjoint(with: ["link", "image", "code", "code_block", "thematic_break"]))
  }

  /// The summaries are the program's own words.
  private static func isFolding(_ html: String) -> Bool {
    html == "</details>\n"
      || html.hasPrefix("<details>\n<summary>") && html.hasSuffix("</summary>\n")
        && html.count { $0 == "<" } == 3
  }
}
