import PolicyJSON
import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyRendering

/// Explanations of the founding policies.
@Suite("Explanations, rendered")
struct ExplanationTests {
  private let profile: Profile
  private let compiler: PolicyCompiler
  private let policies: [Policy]

  init() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let compiler = PolicyCompiler(profile: profile)
    self.profile = profile
    self.compiler = compiler
    policies = try Repository.policies.map { compiler.compile(try Repository.tree($0)) }
  }

  private func explained(_ topics: [Int]) -> [(policy: Policy, topics: [TopicExplanation])] {
    policies.map { ($0, compiler.explain($0, topics: topics)) }
  }

  @Test(
    "three topics of the five policies read as recorded",
    arguments: ["contact.former-pupils", "contact.parents", "security.passwords"])
  func golden(topic: String) throws {
    let index = try #require(profile.topics.firstIndex { $0.id == topic })
    let text = String(
      decoding: TerminalRenderer(profile: profile).explanations(explained([index])), as: UTF8.self)
    #expect(try Golden.difference(text, from: "Explanations/\(topic).txt") == nil)
  }

  @Test("terminal lines keep to the width and have no space at their end", arguments: [40, 80, 132])
  func width(width: Int) {
    let renderer = TerminalRenderer(profile: profile, width: width)
    let text = String(decoding: renderer.explanations(explained(Array(profile.topics.indices))), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count > 1_000)
    #expect(lines.filter { DisplayWidth.of($0) > width || $0.last == " " } == [])
  }

  @Test("colour adds nothing but its codes")
  func colour() {
    let some = explained([0, 4, 9])
    let plain = String(decoding: TerminalRenderer(profile: profile).explanations(some), as: UTF8.self)
    let coloured = String(decoding: TerminalRenderer(profile: profile, color: true).explanations(some), as: UTF8.self)
    #expect(coloured.contains("\u{1B}[32m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "") == plain)
  }

  @Test("JSON keeps to its schema and tells all topics of all policies")
  func schema() throws {
    let bytes = JSONRenderer(profile: profile).explanations(explained(Array(profile.topics.indices)))
    let json = try JSONValue.parse(bytes, path: "explanations")
    #expect(try JSONSchema("explanation.schema.json").errors(in: json) == [])
    let documents = try #require(json["documents"]?.elements)
    #expect(documents.count == policies.count)
    #expect(documents.allSatisfy { $0["topics"]?.elements?.count == profile.topics.count })
  }
}
