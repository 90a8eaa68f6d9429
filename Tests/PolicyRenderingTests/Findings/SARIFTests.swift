import PolicyChecks
import PolicyJSON
import PolicyMeaning
import PolicyOutline
import PolicyRendering
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Findings as SARIF")
struct SARIFTests {
  private func log(_ checked: CheckedText) throws -> JSONValue {
    try JSONValue.parse(
      SARIFRenderer(version: "1.2.3").findings(checked.findings, on: checked.policies), path: "findings.sarif")
  }

  @Test("keep to the standard's schema, with every rule and finding")
  func schema() throws {
    let checked = try CheckedText.founding()
    let log = try log(checked)
    let schema = try JSONSchema("sarif-2.1.0.schema.json", in: "Tests/Fixtures/sarif")
    #expect(schema.errors(in: log) == [])
    let run = try #require(log["runs"]?[0])
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    #expect(rules.map { $0["id"]?.string } == RuleCatalogue.all.map(\.name))
    let results = try #require(run["results"]?.elements)
    #expect(results.count == checked.findings.count)
    for result in results {
      let index = Int(try #require(result["ruleIndex"]?.number))
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
    }
  }

  @Test("count columns in the unit that they declare: UTF-16 code units, also many on one line")
  func columns() throws {
    var fixture = PolicyFixture()
    let text = "é “a” 日本 😀 b and b 😀 b"
    fixture.clause(text)
    let policy = fixture.policy("a b.txt")
    let offsets = Array(text.utf8).indices.filter { Array(text.utf8)[$0] == UInt8(ascii: "b") }
    let findings = offsets.map {
      Finding(rule: "no-route", level: .note, message: "m.", policy: 0, range: $0..<$0 + 1, quote: "b", suggestion: nil)
    }
    let log = try JSONValue.parse(SARIFRenderer(version: "1.0.0").findings(findings, on: [policy]), path: "x")
    #expect(log["runs"]?[0]?["columnKind"]?.string == "utf16CodeUnits")
    let units = Array(text.utf16)
    for result in try #require(log["runs"]?[0]?["results"]?.elements) {
      let location = result["locations"]?[0]?["physicalLocation"]
      #expect(location?["artifactLocation"]?["uri"]?.string == "a%20b.txt")
      let start = Int(try #require(location?["region"]?["startColumn"]?.number))
      #expect(units[start - 1] == UInt16(UInt8(ascii: "b")))
      #expect(location?["region"]?["endColumn"]?.number == Double(start + 1))
    }
  }

  @Test("tell the page and line in words where a file has no lines of its own")
  func notText() throws {
    let policy = try Repository.policy("Documents/hope-tree.txt")
    let document = SourceDocument(
      path: "/tmp/scan 1.pdf", format: .pdf, original: [], source: policy.document.source,
      content: policy.document.content, map: policy.document.map, blocks: [], pages: PageTable(firstLines: [0, 9]))
    var tree = policy.tree
    tree.document = document
    let range = tree.clauses[3].range
    let finding = Finding(
      rule: "no-route", level: .note, message: "m {0} [a](b).", policy: 0, range: range, quote: "q", suggestion: nil)
    let moved = Policy(
      tree: tree, readings: policy.readings, provisions: policy.provisions, positions: policy.positions,
      title: policy.title, organisation: nil)
    let log = try JSONValue.parse(SARIFRenderer(version: "1.0.0").findings([finding], on: [moved]), path: "x")
    #expect(try JSONSchema("sarif-2.1.0.schema.json", in: "Tests/Fixtures/sarif").errors(in: log) == [])
    let result = try #require(log["runs"]?[0]?["results"]?[0])
    let location = try #require(result["locations"]?[0])
    #expect(location["physicalLocation"]?["region"] == nil)
    #expect(location["physicalLocation"]?["artifactLocation"]?["uri"]?.string == "file:///tmp/scan%201.pdf")
    #expect(location["message"]?["text"]?.string?.hasPrefix("page ") == true)
    #expect(result["message"]?["text"]?.string == "m {{0}} [a] (b).")
  }
}
