import Foundation
import PolicyCommand
import PolicyJSON
import PolicyTestSupport
import Testing

@Suite("Baselines of checks")
struct BaselineTests {
  private static let policy =
    "CONDUCT POLICY\n\nAll staff of [insert name] and all who work there must be kind to each other at all times.\n\nDate of next review: March 2021\n"
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.makeFolder("policies")
    try scratch.file("policies/a.txt", Self.policy)
  }

  private func check(_ options: String...) -> Run {
    Run(
      arguments: ["check", scratch.path("policies"), "--baseline", scratch.path("known.json"), "--fail-on", "note"]
        + ["--today", "2026-11-21"] + options)
  }

  @Test("what was found may stay once it is written, wherever the lines are wrapped, and what is new is told")
  func round() throws {
    let written = check("--write-baseline", "--reason", "being rewritten", "--until", "2027-01-31")
    #expect(written.status == .same && written.text.contains("of which"))
    let json = try JSONValue.parse(scratch.contents("known.json"), path: "known.json")
    #expect(try JSONSchema("baseline.schema.json").errors(in: json) == [])
    #expect(json["findings"]?[0]?["document"]?.string == "policies/a.txt")
    let known = check()
    #expect(known.status == .same && known.text.contains("Nothing found."))
    #expect(known.messages.count == 1 && known.messages[0].contains("not shown, as a comment or the baseline"))
    #expect(check("--quiet").messages.isEmpty)
    try scratch.file(
      "policies/a.txt", Self.policy.replacing("there must", with: "there\nmust") + "\nAsk [name of head].\n")
    let later = check()
    #expect(later.status == .different)
    #expect(later.text.contains("Ask [name of head]") && !later.text.contains("staff of"))
  }

  @Test("what runs out counts again, and what is mended is told until the baseline is written anew")
  func expiry() throws {
    _ = check("--write-baseline", "--reason", "being rewritten", "--until", "2026-12-31")
    let over = check("--today", "2027-01-01")
    #expect(over.text.contains("[unresolved-template]") && over.text.contains("[expired-suppression]"))
    try scratch.file("policies/a.txt", Self.policy.replacing("[insert name]", with: "Green School"))
    #expect(check().text.contains("[unused-suppression]"))
    let before = try scratch.contents("known.json").count
    #expect(check("--write-baseline", "--reason", "other").status == .same)
    let after = String(decoding: try scratch.contents("known.json"), as: UTF8.self)
    #expect(after.utf8.count < before && after.contains("being rewritten") && !after.contains("\"other\""))
    #expect(check().status == .same)
  }

  @Test("trouble is one line that says what to do")
  func trouble() throws {
    #expect(
      check().messages == ["policydiff: \(scratch.path("known.json")): no such file; check the path and its spelling"])
    #expect(check("--write-baseline").messages[0].contains("--reason TEXT"))
    #expect(!(try scratch.names).contains("known.json"))
    let nameless = Run("check", "-q", scratch.path("policies"), "--write-baseline", "--reason", "x")
    #expect(nameless.status == .trouble && nameless.messages[0].contains("--baseline FILE"))
    for (json, message) in [
      ("{}", "lacks the key \"schema\""), (#"{"schema": "x", "findings": []}"#, "schema must be policydiff/baseline/1"),
      (
        #"{"schema": "policydiff/baseline/1", "findings": [{"fingerprint": "a", "rule": "b", "document": "c", "reason": "d", "until": "soon"}]}"#,
        "findings[0].until must be a day"
      ),
    ] {
      try scratch.file("known.json", json)
      #expect(check().status == .trouble)
      #expect(check().messages[0].contains(message))
    }
  }
}
