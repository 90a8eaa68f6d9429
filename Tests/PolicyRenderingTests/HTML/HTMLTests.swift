import PolicyRendering
import Testing

@Suite("HTML as a value")
struct HTMLTests {
  private func markup(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test("text stays text whatever it holds")
  func escapedText() {
    #expect(markup(HTML(.p) { "<b>&amp; \"x\" 'y'" }) == "<p>&lt;b&gt;&amp;amp; &quot;x&quot; &#39;y&#39;</p>\n")
  }

  @Test("an attribute's value can't end the attribute")
  func escapedAttribute() {
    let html = HTML(.a, .label("\" onclick=\"x"), .href(.here(Anchor("top")))) { "up" }
    #expect(markup(html) == "<a aria-label=\"&quot; onclick=&quot;x\" href=\"#top\">up</a>")
  }

  @Test("control characters and marks that reorder text are shown as replaced")
  func controls() {
    #expect(
      markup(HTML(text: "a\u{0}b\u{1B}c\u{85}d\u{202E}e\u{2066}f\ng"))
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\ng")
  }

  @Test("every other character stays itself")
  func plainCharacters() {
    let text = "é\u{A0}–“”…\u{2029}\u{2065}\u{206A}日本😀\u{FFFD}\u{FFFC}\u{C0}~\t\n"
    #expect(markup(HTML(text: text)) == text)
    #expect(
      markup(HTML(text: "\u{FFFE}\u{FFFF}\u{80}\u{9F}\u{202A}\u{2069}")) == String(repeating: "\u{FFFD}", count: 6))
  }

  @Test("a void element has no content and no end")
  func voidElement() {
    #expect(markup(HTML(.link, .stylesheet) { "lost" }) == "<link rel=\"stylesheet\">\n")
  }

  @Test("half a million nested elements are written without a deep stack")
  func nesting() {
    // Built as a row, as nesting them one in the other would copy each level.
    var row = HTML.empty
    for index in 0..<500_000 { row += HTML(.span) { "\(index % 10)" } }
    #expect(HTML(.div) { row }.bytes.count == 500_000 * 14 + "<div>\n</div>\n".utf8.count)
  }
}
