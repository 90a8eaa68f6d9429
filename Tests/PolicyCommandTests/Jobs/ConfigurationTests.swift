import Foundation
import PolicyChecks
import PolicyCommand
import Testing

@Suite("Configuring checks")
struct ConfigurationTests {
  private static let overdue = "CONDUCT POLICY\n\nDate of last review: March 2019\nDate of next review: March 2021\n"

  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.makeFolder("school/policies")
    try scratch.file("school/policies/a.txt", Self.overdue)
  }

  private func check(_ options: String...) -> Run {
    Run(arguments: ["check", scratch.path("school/policies/a.txt"), "--today", "2026-11-21"] + options)
  }

  @Test("a file above a document sets levels and what fails, and a nearer one overrules it")
  func nearest() throws {
    #expect(check().status == .same)
    try scratch.file("school/.policydiff.json", #"{"fail-on": "warning", "levels": {"overdue-review": "error"}}"#)
    #expect(check().status == .different)
    #expect(check().text.contains("error: The review was due"))
    try scratch.file(
      "school/policies/.policydiff.json", #"{"levels": {"overdue-review": "note"}}"#)
    #expect(check().status == .same)
    #expect(check().text.contains("note: The review was due"))
    #expect(check("--fail-on", "note").status == .different)
    #expect(check("--no-config", "--fail-on", "error").text.contains("warning: The review was due"))
  }

  @Test("files above the root of a repository are not heeded")
  func root() throws {
    try scratch.file(".policydiff.json", #"{"levels": {"overdue-review": "off"}}"#)
    #expect(!check().text.contains("overdue-review"))
    _ = try scratch.makeFolder("school/.git")
    #expect(check().text.contains("overdue-review"))
    #expect(!check("--config", scratch.path(".policydiff.json")).text.contains("overdue-review"))
  }

  @Test("rules can be ignored for documents by patterns of paths from the file's folder")
  func ignored() throws {
    _ = try scratch.makeFolder("school/old")
    try scratch.file("school/old/b.txt", Self.overdue)
    try scratch.file(
      "school/.policydiff.json",
      #"{"ignore": [{"rules": ["overdue-review"], "paths": ["policies/*.txt"]}, {"paths": ["old"]}]}"#)
    try scratch.file("school/policies/a.txt", Self.overdue + "\nStaff of [insert name] must be kind.\n")
    #expect(!check().text.contains("overdue-review") && check().text.contains("unresolved-template"))
    let old = Run("check", scratch.path("school/old/b.txt"), "--today", "2026-11-21", "--fail-on", "note")
    #expect(old.status == .same && old.text.contains("Nothing found."))
  }

  @Test("house terms are added to those that the rule knows")
  func terms() throws {
    try scratch.file(
      "b.txt",
      "POLICY\n\nA widget is round. Widgets are red. The widget is new. Every widget counts. A gadget is square.\n")
    #expect(!Run("check", "-q", scratch.path("b.txt")).text.contains("inconsistent-term"))
    try scratch.file(".policydiff.json", #"{"terms": [["widget", "Gadget"]]}"#)
    #expect(Run("check", "-q", scratch.path("b.txt")).text.contains("elsewhere the policy says “widget”"))
  }

  @Test("a profile named in the file is used, by a path from the file too; two cannot be mixed")
  func profile() throws {
    try scratch.file("school/.policydiff.json", #"{"profile": "pupils-mobile-phones"}"#)
    #expect(check("--print-config").text.contains("profile: pupils-mobile-phones"))
    #expect(check().messages.isEmpty)
    try scratch.file("b.txt", Self.overdue)
    let mixed = Run("check", "-q", scratch.path("b.txt"), scratch.path("school/policies"))
    #expect(mixed.status == .trouble && mixed.messages[0].contains("two profiles"))
    #expect(
      Run("check", "-q", "--profile", "pupils-mobile-phones", scratch.path("b.txt"), scratch.path("school/policies"))
        .status == .same)
    try scratch.file("school/mine.json", #"{"extends": "school-social-media", "name": "mine", "title": "Mine"}"#)
    try scratch.file("school/.policydiff.json", #"{"profile": "./mine.json"}"#)
    #expect(check("--print-config").text.contains("school/mine.json"))
  }

  @Test(
    "what is wrong is told with the place of its key, and exits with 2",
    arguments: [
      (#"{"levels": {"no-route": "fatal"}}"#, "levels.no-route must be one of error, warning, note, off"),
      (#"{"fail-on": 3}"#, "fail-on must be text"),
      (#"{"quotes": "round"}"#, "quotes must be one of keep, straight, curly"),
      (#"{"terms": [["pupil"]]}"#, "terms[0] must list at least two words"),
      (#"{"terms": [["pupil", "young person"]]}"#, "terms[0][1] must be one word"),
      (#"{"ignore": [{"rules": ["no-route"]}]}"#, "ignore[0] lacks the key \"paths\""),
      ("[]", "the file must be an object"),
      ("{", "not valid JSON at line 1"),
    ])
  func malformed(json: String, message: String) throws {
    try scratch.file("school/.policydiff.json", json)
    let run = check()
    #expect(run.status == .trouble && run.output.isEmpty)
    #expect(run.messages.count == 1 && run.messages[0].contains("/school/.policydiff.json: \(message)"))
  }

  @Test("what does nothing is warned of once, with what may be meant, and never means more than it says")
  func unknown() throws {
    try scratch.file("school/policies/b.txt", Self.overdue)
    try scratch.file(
      "school/.policydiff.json",
      #"{"levles": {}, "levels": {"overdue-reviews": "off"}, "ignore": [{"rules": ["nothing"], "paths": ["**"], "why": ""}]}"#
    )
    let run = Run("check", scratch.path("school/policies"), "--today", "2026-11-21")
    #expect(run.messages.count == 4)
    #expect(run.messages.contains { $0.hasSuffix("warning: levles is no setting; did you mean levels?") })
    #expect(
      run.messages.contains { $0.hasSuffix("levels.overdue-reviews names no rule; did you mean overdue-review?") })
    #expect(run.text.contains("overdue-review"))
    #expect(Run("check", "-q", scratch.path("school/policies"), "--today", "2026-11-21").messages.isEmpty)
  }

  @Test("what holds for a document is told with where each setting comes from")
  func printed() throws {
    try scratch.file(
      "school/.policydiff.json", #"{"fail-on": "note", "quotes": "curly", "terms": [["pupil", "learner"]]}"#)
    try scratch.file("school/policies/.policydiff.json", #"{"levels": {"no-route": "off"}}"#)
    let run = check("--print-config", "--fail-on", "never")
    let lines = run.text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("profile: school-social-media (the program's own)"))
    #expect(lines.contains("fail-on: never (from the command line)"))
    #expect(run.text.contains("quotes: curly (from") && run.text.contains("same term: pupil, learner (from"))
    #expect(run.text.contains("level of no-route: off (from"))
    #expect(run.status == .same && run.messages.isEmpty)
  }
}
