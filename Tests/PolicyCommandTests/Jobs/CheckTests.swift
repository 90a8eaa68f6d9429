import Foundation
import PolicyChecks
import PolicyCommand
import Testing

@Suite("Checking policies")
struct CheckTests {
  private static let overdue = "CONDUCT POLICY\n\nDate of last review: March 2019\nDate of next review: March 2021\n"
  private static let clean =
    "CONDUCT POLICY\n\nPolicy owner: Head of Records\nDate approved: 4 July 2025\nDate of next review: July 2030\n"

  @Test(
    "exits with 1 where a finding reaches the level that is to fail",
    arguments: [
      ("error", PolicyCommand.ExitStatus.same), ("warning", .different), ("note", .different), ("never", .same),
    ])
  func failOn(level: String, status: PolicyCommand.ExitStatus) throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.overdue)
    let run = Run("check", scratch.path("a.txt"), "--today", "2026-11-21", "--fail-on", level)
    #expect(run.status == status)
    #expect(run.text.contains("overdue-review"))
    #expect(run.messages.isEmpty)
  }

  @Test(
    "writes findings in every format, also as the name after -o asks",
    arguments: [
      ("text", "[overdue-review]"), ("markdown", "`overdue-review`"), ("html", "#rule-overdue-review"),
      ("json", "\"rule\": \"overdue-review\""), ("sarif", "\"ruleId\": \"overdue-review\""),
      ("github", ",title=overdue-review::"),
    ])
  func formats(format: String, words: String) throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.overdue)
    let run = Run("check", scratch.path("a.txt"), "--today", "2026-11-21", "--format", format)
    #expect(run.status == .same && run.messages.isEmpty)
    #expect(run.text.contains(words))
    guard format != "github" else { return }
    #expect(
      Run("check", scratch.path("a.txt"), "--today", "2026-11-21", "-o", scratch.path("x.\(format)")).status == .same)
    #expect(try scratch.contents("x.\(format)") == run.output)
  }

  @Test("only findings are written as SARIF and for GitHub", arguments: ["sarif", "github"])
  func formatsOfFindings(format: String) throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.overdue)
    for command in ["parse", "compare", "explain"] {
      let run = Run(
        arguments: [command, scratch.path("a.txt"), "--format", format]
          + (command == "explain" ? ["--topic", "contact"] : []))
      #expect(run.status == .trouble)
      #expect(run.messages == ["policydiff: --format \(format): only check writes it; choose text or json"])
    }
  }

  @Test("says of a policy in order that nothing was found")
  func clean() throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.clean)
    let run = Run("check", scratch.path("a.txt"), "--today", "2026-11-21", "--fail-on", "note")
    #expect(run.status == .same)
    #expect(run.text.contains("Nothing found."))
  }

  @Test("judges no dates unless it is told the day, and says so")
  func noDay() throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.overdue)
    let run = Run("check", scratch.path("a.txt"))
    #expect(!run.text.contains("overdue-review"))
    #expect(run.messages.count == 1 && run.messages[0].contains("--today"))
    #expect(Run("check", "--quiet", scratch.path("a.txt")).messages.isEmpty)
    let epoch = Run(
      arguments: ["check", scratch.path("a.txt")],
      environment: Environment(variables: ["SOURCE_DATE_EPOCH": "1795219200"]))
    #expect(epoch.text.contains("overdue-review"))
    #expect(epoch.messages.isEmpty)
  }

  @Test("finds the same on one thread and on many")
  func threads() throws {
    let scratch = try Scratch()
    for name in 1...9 {
      let clauses = (1...700).map { "\($0). Staff must not do \(name * $0) things [insert name \($0)].\n" }.joined()
      try scratch.file("\(name).txt", "POLICY \(name)\n\n" + clauses)
    }
    let alone = Run("check", "--quiet", "--format", "json", "--jobs", "1", scratch.folder.path)
    let together = Run("check", "--quiet", "--format", "json", "--jobs", "8", scratch.folder.path)
    #expect(alone.output == together.output)
    #expect(alone.output.count > 1 << 18)
  }

  @Test("tells what nearly all policies answer and one does not")
  func missingTopic() {
    let run = Run(arguments: ["check", "--format", "json", "--today", "2026-11-21"] + Run.policies)
    #expect(run.text.contains("\"missing-topic\""))
    #expect(!Run("check", "--format", "json", Run.policies[0]).text.contains("\"missing-topic\""))
  }

  @Test("lists every rule, and explains those that are named")
  func rules() {
    let list = Run("rules")
    #expect(list.status == .same)
    for rule in RuleCatalogue.all {
      #expect(list.text.contains("\(rule.name) ("))
      let explained = Run("rules", rule.name)
      #expect(explained.status == .same)
      #expect(explained.text.hasPrefix(rule.name))
      #expect(explained.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
    #expect(Run("rules", "numbering-gap", "duplicate-label").text.contains("duplicate-label (warning)"))
  }

  @Test("explains how a rule's findings are mended or let stay")
  func advice() {
    let gap = Run("rules", "numbering-gap").text
    #expect(gap.hasPrefix("numbering-gap (warning; mended by --fix)\n"))
    #expect(
      gap.contains("<!-- policydiff-ignore numbering-gap ")
        && gap.contains("{\"levels\": {\"numbering-gap\": \"off\"}}"))
    #expect(!Run("rules", "no-route").text.contains("--fix"))
    #expect(!Run("rules", "unused-suppression").text.contains("policydiff-ignore unused-suppression"))
    #expect(Run("rules").text.contains("numbering-gap (warning; mended by --fix)\n"))
  }

  @Test("a rule that isn't there is told with the one that may be meant")
  func noSuchRule() {
    #expect(
      Run("rules", "numbering-gaps").messages
        == ["policydiff: numbering-gaps: no such rule; did you mean numbering-gap?"])
    #expect(Run("rules", "frobnicate").status == .trouble)
  }
}
