import PolicyMeaning
import PolicyOutline
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Pages of a hostile policy")
struct HostilePageTests {
  static let texts = [
    "</style><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus '",
    "javascript:alert(1)", "<!-- --> ]]> <![CDATA[", "&lt;script&gt; &#x3c; &", "\u{1B}[31mred\u{0}\u{7F}\u{9B}2J",
    "evil\u{202E}txt\u{2066}x\u{2069}", "{{body}} {{title}}", "</title></body></html>",
    String(repeating: "<b>", count: 2_000), String(repeating: "\u{301}", count: 400),
  ]

  @Test("its words, names and labels stay text", arguments: texts)
  func stayText(text: String) throws {
    var fixture = PolicyFixture()
    let section = fixture.clause((.named(1), text), heading: text, text)
    let clause = fixture.clause((.bullet, "•"), text, in: section)
    fixture.stands(
      .prohibited, .must, on: "contact.former", by: clause, values: [.platform(name: text)], exception: text)
    let policy = fixture.policy("\(text).txt", title: text, organisation: text)
    let renderer = try HTMLRenderer(profile: .fixture)
    let frame = PageFrame(title: text, entries: [PageFrame.Entry(text, .file(text))], style: .inlined, note: text)
    let harmless = Set(["head", "meta", "style", "time"]).union(HTMLTags.all)
    for page in [
      renderer.comparison(.fixture([policy, Fixtures.oak])), renderer.comparison(.fixture([policy])),
      renderer.policy(policy, name: text, in: frame), renderer.policies([policy, policy]),
    ] {
      let check = PageCheck(page)
      #expect(check.problems == [])
      #expect(Set(check.tags.map(\.name)).subtracting(harmless) == [])
      #expect(check.text.contains(VisibleText.line(text)) || text.utf8.count > 100)
    }
  }
}

/// The elements that a page may have.
enum HTMLTags {
  static let all: Set<String> = [
    "html", "title", "body", "a", "header", "div", "p", "nav", "ul", "li", "main", "footer", "section", "h1", "h2",
    "h3",
    "h4", "h5", "h6", "span", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td", "article", "figure",
    "blockquote", "figcaption", "details", "summary", "aside", "dl", "dt", "dd",
  ]
}
