import PolicyComparison
import PolicyJSON
import PolicyMeaning
import PolicyOutline
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("JSON output")
struct JSONRendererTests {
  private let renderer = JSONRenderer(profile: .fixture)

  private func parse(_ bytes: [UInt8]) throws -> JSONValue { try JSONValue.parse(bytes, path: "output") }

  @Test("policies keep to their schema")
  func policySchema() throws {
    let json = try parse(renderer.policies(Fixtures.all + [PolicyFixture().policy("empty.txt")]))
    #expect(try JSONSchema("policy.schema.json").errors(in: json) == [])
  }

  @Test("comparisons keep to their schema")
  func comparisonSchema() throws {
    var comparison = Comparison.fixture(Fixtures.all)
    comparison = Comparison(
      policies: comparison.policies, topics: comparison.topics,
      alignments: [
        Alignment(
          members: [.init(policy: 0, clause: 2, range: 20..<30), .init(policy: 1, clause: 1, range: 14..<20)], topic: 0,
          relation: .differentValue),
        Alignment(members: [.init(policy: 2, clause: 0, range: 0..<2)], topic: nil, relation: .same),
      ],
      unmatched: [.init(policy: 1, clause: 0, range: 0..<4)])
    let json = try parse(renderer.comparison(comparison))
    #expect(try JSONSchema("comparison.schema.json").errors(in: json) == [])
    #expect(json["alignments"]?[0]?["members"]?[1]?["document"]?.string == "oak")
    #expect(json["unmatched"]?[0]?["document"]?.string == "oak")
    #expect(json["topics"]?[2]?["agreement"]?.string == "partly-silent")
  }

  @Test("the schemas refuse what they should")
  func strictness() throws {
    let text = String(decoding: renderer.policies([Fixtures.elm]), as: UTF8.self)
    for (right, wrong) in [
      ("\"stance\": \"discouraged\"", "\"stance\": \"forbidden\""), ("\"years\": 18", "\"years\": \"18\""),
      ("\"column\": 1,", ""), ("\"title\":", "\"heading\":"), ("0.875", "1.5"),
      ("\"type\": \"age\"", "\"type\": \"role\""),
    ] {
      let broken = text.replacing(right, with: wrong)
      #expect(broken != text)
      #expect(try JSONSchema("policy.schema.json").errors(in: parse(Array(broken.utf8))) != [], "\(wrong)")
    }
  }

  @Test("a clause tells its own words and holds its children's")
  func clauses() throws {
    let json = try parse(renderer.policies([Fixtures.elm]))
    let section = json["documents"]?[0]?["clauses"]?[0]
    let item = section?["children"]?[0]?["children"]?[0]
    #expect(section?["heading"]?.string == "Contact")
    #expect(section?["text"]?.string == "")
    #expect(item?["id"]?.string == "4.1.v")
    #expect(item?["label"]?.string == "(v)")
    #expect(item?["text"]?.string?.hasSuffix("discouraged, particularly under 18.") == true)
    #expect(section?["children"]?[0]?["children"]?[1]?["label"]?.string == "•")
    #expect(section?["children"]?.elements?.count == 2)
  }

  @Test("chosen topics and differences alone can be asked for")
  func options() throws {
    let topics = RenderingOptions(topics: [2])
    let chosen = try parse(JSONRenderer(profile: .fixture, options: topics).comparison(.fixture(Fixtures.all)))
    #expect(chosen["topics"]?.elements?.map { $0["id"]?.string } == ["care.review"])
    let differences = RenderingOptions(onlyDifferences: true)
    let different = try parse(JSONRenderer(profile: .fixture, options: differences).comparison(.fixture(Fixtures.all)))
    #expect(different["topics"]?.elements?.count == 3)
  }

  @Test("two versions of one file name get two ids")
  func documentIDs() throws {
    let json = try parse(renderer.policies([Fixtures.elm, Fixtures.elm]))
    #expect(json["documents"]?.elements?.map { $0["id"]?.string } == ["elm-hill", "elm-hill-2"])
  }

  @Test("the checksum is that of the file's bytes")
  func checksum() throws {
    var abc = PolicyFixture()
    abc.clause("abc")
    let json = try parse(renderer.policies([abc.policy("abc.txt"), PolicyFixture().policy("empty.txt")]))
    // The bytes "abc\n" and none, as sha256sum(1) has them.
    #expect(
      json["documents"]?[0]?["sha256"]?.string == "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb")
    #expect(
      json["documents"]?[1]?["sha256"]?.string == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("nesting of any depth is written in time and space that grow with the clauses", .timeLimit(.minutes(1)))
  func deepNesting() {
    var deep = PolicyFixture()
    var parent: Int?
    for _ in 0..<5_000 { parent = deep.clause((.alphabetic(1), "(a)"), "x", in: parent) }
    let bytes = renderer.policies([deep.policy("deep.txt")])
    #expect(bytes.count < 5_000 * 2_000)
    #expect(bytes.count { $0 == 0x5B } == bytes.count { $0 == 0x5D })
  }

  @Test("the same policies give the same bytes")
  func deterministic() {
    #expect(renderer.policies(Fixtures.all) == renderer.policies(Fixtures.all))
    #expect(renderer.comparison(.fixture(Fixtures.all)) == renderer.comparison(.fixture(Fixtures.all)))
  }
}
