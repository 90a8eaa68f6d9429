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

  @Test("every change that the text tells has the sentence of the text, and no other change has one")
  func sentences() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let set = ChangeFinder(compiler: PolicyCompiler(profile: profile)).changes(
      from: try Repository.policy("Tests/Gold/versions/ashby-social-media/before.txt"),
      to: try Repository.policy("Tests/Gold/versions/ashby-social-media/after.txt"))
    let json = try JSONValue.parse(JSONRenderer(profile: profile).changes(set), path: "output")
    let text = String(
      decoding: TerminalRenderer(profile: profile, width: 100_000).changes(set), as: UTF8.self)
    let told = try #require(json["changes"]?.elements).map { $0["sentence"]?.string }
    for (change, sentence) in zip(set.changes, told) {
      let isTold = change.kind != .unchanged && change.kind != .renumbered
      #expect((sentence != nil) == isTold, "\(change.kind)")
      if let sentence, change.kind != .moved { #expect(text.contains(sentence), "\(sentence)") }
    }
    let act = "Legislation (3.1, line 57): it names “Data Protection Act 2018” instead of “Data Protection Act 1998”."
    #expect(told.contains(act))
    for key in ["positions", "renumberings", "terminology"] {
      for element in try #require(json[key]?.elements) {
        let sentence = try #require(element["sentence"]?.string)
        #expect(text.contains(sentence), "\(sentence)")
      }
    }
  }
}
