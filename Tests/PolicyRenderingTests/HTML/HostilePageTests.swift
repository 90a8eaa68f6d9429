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
    let harmless = Set([
      "head", "meta", "style", "time", "script", "link", "label", "input", "fieldset", "legend", "search", "noscript",
      "ol", "pre",
    ]).union(HTMLTags.all)
    let own = [
      renderer.comparison(.fixture([policy, Fixtures.oak])), renderer.comparison(.fixture([policy])),
      renderer.policy(policy, name: text), renderer.policies([policy, policy]),
    ]
    for page in own { #expect(PageCheck(page).text.contains(VisibleText.line(text)) || text.utf8.count > 100) }
    for page in own + (try sitePages(of: policy, text)) {
      let check = PageCheck(page)
      #expect(check.problems == [])
      #expect(Set(check.tags.map(\.name)).subtracting(harmless) == [])
      #expect(check.sources.allSatisfy { $0.hasSuffix("script.js") })
    }
  }
}

extension HostilePageTests {
  private func sitePages(of policy: Policy, _ text: String) throws -> [[UInt8]] {
    let records = [policy, Fixtures.oak].map { PolicyRecorder(profile: .fixture).record($0).record }
    let corpus = Corpus(records, profile: .fixture)
    let map = SiteMap(files: [text, "oak"], topics: Profile.fixture.topics.map(\.id))
    let renderer = SiteRenderer(profile: .fixture, templates: try PageTemplates(), title: text, today: text)
    let reviews = [ReviewNote](repeating: ReviewNote(urgency: .overdue, sentence: text, due: text), count: 2)
    return [
      renderer.home(corpus, map, reviews: reviews), renderer.comparison(corpus, map), renderer.topic(0, corpus, map),
      renderer.gaps(of: 1, corpus, map), renderer.pair(corpus, map), renderer.pairs(corpus, map) { _, _ in 1 },
      renderer.policies(corpus, map, reviews: reviews), renderer.reviews(corpus, map, reviews: reviews),
      renderer.search(corpus, map), renderer.downloads(corpus, map, hasReviews: true),
      renderer.policy(policy, at: 0, map, review: reviews[0]),
    ]
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
