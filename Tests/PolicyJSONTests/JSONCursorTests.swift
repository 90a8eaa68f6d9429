import PolicyJSON
import PolicyText
import Testing

@Suite("Reading JSON")
struct JSONCursorTests {
  @Test("a wrong value is told with the key that holds it")
  func wrongValue() throws {
    let root = try JSONCursor(Array(#"{"topics":[{"id":"a"},{"id":3}]}"#.utf8), file: "profile.json")
    let second = try root.required("topics").elements()[1]
    #expect(throws: Trouble("profile.json", "topics[1].id must be text")) { try second.required("id").string() }
    #expect(throws: Trouble("profile.json", "topics[1] lacks the key \"group\"")) { try second.required("group") }
  }

  @Test("bytes that are not JSON are told with line and column")
  func notJSON() {
    #expect(throws: Trouble.self) { try JSONCursor(Array("{\n  oops".utf8), file: "profile.json") }
  }
}
