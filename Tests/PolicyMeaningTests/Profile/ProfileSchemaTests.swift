import Foundation
import PolicyJSON
import PolicyMeaning
import PolicyTestSupport
import Testing

@Suite("The schema of profiles")
struct ProfileSchemaTests {
  private static let schema = Result { try JSONSchema("profile.schema.json") }

  private func errors(in text: String) throws -> [String] {
    try Self.schema.get().errors(in: try JSONValue.parse(Array(text.utf8), path: "profile.json"))
  }

  @Test("every profile of the program is valid", arguments: Profile.embeddedNames)
  func embedded(name: String) throws {
    let json = try Repository.bytes("Templates/Profiles/\(name).json")
    #expect(try Self.schema.get().errors(in: try JSONValue.parse(json, path: name)) == [])
  }

  @Test(
    "every key of a profile is known to it, and no other: a key with a letter more is refused by both it and the check")
  func keys() throws {
    let keys = Set(ProfileFiles.complete.matches(of: /"([a-zA-Z$]+)":/).map { String($0.1) })
    #expect(keys.count > 35)
    #expect(try errors(in: ProfileFiles.complete) == [])
    for key in keys.subtracting(["thing"]) {
      // The keys of says and as are stances, which only part of the text's occurrences are.
      let edited = ProfileFiles.complete.replacing("\"\(key)\":", with: "\"\(key)x\":")
      #expect(try !errors(in: edited).isEmpty, "\(key)")
      let problems = try ProfileFiles(texts: ["p.json": edited]).check("p.json").problems
      #expect(!problems.isEmpty, "\(key)")
    }
    #expect(try ProfileFiles(texts: ["p.json": ProfileFiles.complete]).check("p.json").problems.isEmpty)
  }

  @Test("a profile that extends another may leave out and drop")
  func extensions() throws {
    #expect(
      try errors(
        in: """
          { "extends": "x", "roles": [{ "id": "a", "drop": true }, { "id": "b", "aliases": [{ "text": "c", "drop": true }] }],
            "concepts": { "a": null, "b": ["c"] }, "topics": [{ "id": "a.b", "cues": [{ "when": "c", "drop": true }] }] }
          """) == [])
    #expect(try !errors(in: #"{ "topics": [{ "id": "a.b", "drop": true }] }"#).isEmpty)
  }
}
