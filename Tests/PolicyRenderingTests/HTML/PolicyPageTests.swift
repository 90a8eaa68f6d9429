import PolicyMeaning
import PolicyOutline
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("The page of a policy")
struct PolicyPageTests {
  private let renderer: HTMLRenderer

  init() throws {
    renderer = try HTMLRenderer(profile: .fixture)
  }

  @Test("is as recorded")
  func golden() throws {
    let review = ReviewNote(
      urgency: .overdue, sentence: "the next review was due by 31 March 2024.", due: "31 March 2024")
    let page = String(decoding: renderer.policy(Fixtures.elm, name: "Elm Hill", review: review), as: UTF8.self)
    let body = page.split(separator: "<body>").last.map(String.init) ?? ""
    #expect(try Golden.difference(body, from: "HTML/policy.html") == nil)
  }

  @Test("has a permalink for every clause, and shows every clause's words")
  func permalinks() {
    for policy in Fixtures.all {
      let check = PageCheck(renderer.policy(policy, name: "x"))
      #expect(check.problems == [])
      #expect(check.tags.count { $0.attributes["class"]?.hasPrefix("clause ") ?? false } == policy.tree.clauses.count)
      for index in policy.tree.clauses.indices {
        #expect(check.text.contains(VisibleText.line(policy.tree.body(of: index))))
      }
    }
  }

  @Test("tells only of the topics asked for, and shows every clause all the same")
  func selection() throws {
    let few = try HTMLRenderer(profile: .fixture, options: RenderingOptions(topics: [1]))
    let check = PageCheck(few.policy(Fixtures.elm, name: "Elm Hill"))
    #expect(check.problems == [])
    #expect(check.text.contains("Private messages") && !check.text.contains("Reporting"))
    #expect(check.text.contains("Worries must be told to the head."))
  }

  @Test("several policies share a page without sharing an id")
  func together() {
    let check = PageCheck(renderer.policies([Fixtures.elm, Fixtures.elm, Fixtures.oak, Fixtures.ash]))
    #expect(check.problems == [])
    #expect(PageCheck(renderer.policies([])).problems == [])
  }

  @Test("a clause ten thousand levels down is as flat as the first, in time proportional to their number")
  func deep() {
    var fixture = PolicyFixture()
    var parent: Int?
    for index in 0..<10_000 { parent = fixture.clause((.alphabetic(1), "(a)"), "Level \(index).", in: parent) }
    let policy = fixture.policy("deep.txt")
    let clock = ContinuousClock()
    var page: [UInt8] = []
    let duration = clock.measure { page = renderer.policy(policy, name: "deep") }
    #expect(duration < .seconds(8))
    #expect(page.count < 10_000 * 1_000)
  }
}
