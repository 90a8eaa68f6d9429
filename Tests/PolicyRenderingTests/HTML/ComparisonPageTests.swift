import PolicyComparison
import PolicyMeaning
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("The page of a comparison")
struct ComparisonPageTests {
  private let renderer: HTMLRenderer

  init() throws {
    renderer = try HTMLRenderer(profile: .fixture)
  }

  @Test("is as recorded")
  func golden() throws {
    let page = String(decoding: renderer.comparison(.fixture(Fixtures.all)), as: UTF8.self)
    let body = page.split(separator: "<body>").last.map(String.init) ?? ""
    #expect(try Golden.difference(body, from: "HTML/comparison.html") == nil)
  }

  @Test("is well formed and can be read aloud, of no policies, one, two and many", arguments: [0, 1, 2, 3, 40])
  func wellFormed(count: Int) {
    let policies = (0..<count).map { Fixtures.all[$0 % 3] }
    #expect(PageCheck(renderer.comparison(.fixture(policies))).problems == [])
  }

  @Test("gives every answer with its words and their place, and names who is silent")
  func evidence() {
    let text = PageCheck(renderer.comparison(.fixture(Fixtures.all))).text
    #expect(text.contains("“Friendships with former members should be strongly discouraged, particularly under 18.”"))
    #expect(text.contains("4.1(v), line"))
    #expect(text.contains("Says nothing about this: ash."))
    #expect(text.contains("unless the head agrees"))
  }

  @Test("leads to the clause on the policy's own page where there is one")
  func clauseLinks() {
    let pages = ["p/elm.html", "p/oak.html", "p/ash.html"]
    let check = PageCheck(renderer.comparison(.fixture(Fixtures.all), pages: pages))
    #expect(check.links.contains("p/elm.html#clause-4.1.v"))
    #expect(check.problems == [])
    #expect(!PageCheck(renderer.comparison(.fixture(Fixtures.all))).links.contains { !$0.hasPrefix("#") })
  }

  @Test("shows only the topics asked for, and only differences when asked")
  func selection() throws {
    let few = try HTMLRenderer(profile: .fixture, options: RenderingOptions(topics: [0], onlyDifferences: true))
    let check = PageCheck(few.comparison(.fixture(Fixtures.all)))
    #expect(check.text.contains("Former members"))
    #expect(!check.text.contains("Reporting"))
    #expect(check.problems == [])
  }

  @Test("is the same bytes each time, and needs no other file")
  func selfContained() {
    let page = renderer.comparison(.fixture(Fixtures.all))
    #expect(page == renderer.comparison(.fixture(Fixtures.all)))
    #expect(!PageCheck(page).tags.contains { $0.name == "link" })
  }
}
