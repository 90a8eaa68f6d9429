import PolicyComparison
import PolicyJSON
import PolicyMeaning
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("Changes as JSON")
struct ChangesJSONTests {
  @Test(
    "changes keep to their schema, in both directions",
    arguments: [
      ("ashby-social-media", "before", "after"), ("oakfield-code-of-conduct", "after", "before"),
      ("ashby-social-media", "before", "before"),
    ])
  func schema(policy: String, first: String, second: String) throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let set = ChangeFinder(compiler: PolicyCompiler(profile: profile)).changes(
      from: try Repository.policy("Tests/Gold/versions/\(policy)/\(first).txt"),
      to: try Repository.policy("Tests/Gold/versions/\(policy)/\(second).txt"))
    let json = try JSONValue.parse(JSONRenderer(profile: profile).changes(set), path: "output")
    let errors = try JSONSchema("changes.schema.json").errors(in: json)
    #expect(errors == [], "\(errors.prefix(5))")
    #expect(json["changes"]?.elements?.count == set.changes.count)
  }
}
