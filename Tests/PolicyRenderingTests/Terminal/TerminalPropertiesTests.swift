import PolicyComparison
import PolicyMeaning
import PolicyOutline
import Testing

@testable import PolicyRendering

@Suite("What holds of all terminal output")
struct TerminalPropertiesTests {
  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A policy whose every text is hostile.
  private func policy(_ text: String) -> Policy {
    var fixture = PolicyFixture()
    let section = fixture.clause((.named(1), "A\(text.prefix(20))"), heading: "H \(text)", "")
    let clause = fixture.clause((.alphabetic(1), "(a)"), "q\(text)", in: section)
    fixture.stands(.prohibited, .must, on: "contact.former", by: clause, values: [.policy(name: text)])
    fixture.stands(.permitted, on: "contact.private", by: clause, exception: "q")
    return fixture.policy(text, title: text, organisation: text)
  }

  @Test("no line is wider than the width or ends in a space, and none has a control", arguments: HostileText.all)
  func hostile(text: String) {
    let policies = [policy(text), Fixtures.elm, Fixtures.ash]
    for width in [10, 40, 57, 80, 200] {
      let renderer = TerminalRenderer(profile: .fixture, width: width)
      for line in lines(renderer.comparison(.fixture(policies)) + renderer.policies(policies)) {
        #expect(DisplayWidth.of(line) <= max(width, 40))
        #expect(line.last != " ")
        #expect(!line.unicodeScalars.contains { [.control, .format].contains($0.properties.generalCategory) })
      }
    }
  }

  @Test("colour adds nothing but its codes")
  func colour() {
    let comparison = Comparison.fixture(Fixtures.all)
    let plain = TerminalRenderer(profile: .fixture).comparison(comparison)
    let coloured = TerminalRenderer(profile: .fixture, color: true).comparison(comparison)
    let text = String(decoding: coloured, as: UTF8.self)
    #expect(text.contains("\u{1B}[31m"))
    #expect(text.replacing(#/\u{1B}\[[0-9]+m/#, with: "") == String(decoding: plain, as: UTF8.self))
    #expect(!plain.contains(0x1B))
  }

  @Test("the order of the policies changes their order and nothing else")
  func mirrored() {
    let renderer = TerminalRenderer(profile: .fixture)
    let forth = lines(renderer.comparison(.fixture([Fixtures.elm, Fixtures.oak])))
    let back = lines(renderer.comparison(.fixture([Fixtures.oak, Fixtures.elm])))
    let list: (Substring) -> Bool = { $0.contains(" and ") && $0.contains("Oak") }
    #expect(forth.filter { !list($0) }.sorted() == back.filter { !list($0) }.sorted())
  }

  @Test("the weightiest group and topic come first, and equal weights keep the profile's order")
  func order() {
    let policies = [Fixtures.elm, Fixtures.oak, Fixtures.ash]
    func titles(_ weights: [Double]) -> [String] {
      Report(.fixture(policies, weights: weights), profile: .fixture).partlySilent.flatMap(\.topics).map(\.title)
    }
    #expect(titles([0, 1, 2, 0]) == ["Next review", "Private messages"])
    #expect(titles([0, 2, 1, 0]) == ["Private messages", "Next review"])
    #expect(titles([0, 1, 1, 0]) == ["Private messages", "Next review"])
  }

  @Test("only differences and chosen topics are shown where asked for, and the summary still counts all")
  func options() {
    let comparison = Comparison.fixture(Fixtures.all)
    func text(_ options: RenderingOptions) -> String {
      String(
        decoding: TerminalRenderer(profile: .fixture, options: options).comparison(comparison), as: UTF8.self)
    }
    let differences = text(RenderingOptions(onlyDifferences: true))
    #expect(differences.contains("agree on 1"))
    #expect(!differences.contains("THE SAME"))
    let chosen = text(RenderingOptions(topics: [3]))
    #expect(chosen.hasPrefix("The 3 policies agree on everything they answer: 1 of 1 question.\n"))
    #expect(!chosen.contains("Former members"))
    #expect(text(RenderingOptions(topics: [])).hasPrefix("No question was asked."))
  }

  @Test("a hundred policies are written at a pace that grows with them", .timeLimit(.minutes(1)))
  func many() {
    let policies = (0..<200).map { Fixtures.all[$0 % 3] }
    let bytes = TerminalRenderer(profile: .fixture).comparison(.fixture(policies))
    #expect(lines(bytes).count > 500)
  }
}
