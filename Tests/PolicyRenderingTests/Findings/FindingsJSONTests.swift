import PolicyChecks
import PolicyJSON
import PolicyMeaning
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Findings as JSON")
struct FindingsJSONTests {
  @Test("keep to their schema")
  func schema() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let policies = try Repository.policies.map { try Repository.policy($0) }
    let checker = Checker(
      profile: profile, vocabulary: try CheckVocabulary(embeddedFor: profile),
      today: CalendarDate(year: 2026, month: 11, day: 21))
    let findings = checker.check(policies)
    #expect(!findings.isEmpty)
    let bytes = JSONRenderer(profile: profile).findings(findings, on: policies)
    let json = try JSONValue.parse(bytes, path: "findings.json")
    #expect(try JSONSchema("findings.schema.json").errors(in: json) == [])
    #expect(json["findings"]?.elements?.count == findings.count)
    #expect(json["documents"]?.elements?.count == policies.count)
  }
}
