import Foundation
import PolicyCommand
import Testing

@Suite("The law that check judges by")
struct CheckLawTests {
  private static let policy = "CONDUCT POLICY\n\n1. LAW\n\n1.1 Staff keep to the Data Protection Act 1998.\n"
  private static let irish = #"{"instruments": [{"name": "Data Protection Act", "kind": "act", "year": 1988}]}"#

  private func run(_ scratch: Scratch, _ options: String...) -> Run {
    Run(
      arguments: ["check", scratch.path("a.txt"), "--today", "2026-11-21", "--format", "json"] + options,
      environment: Environment(variables: [:]))
  }

  @Test("is England's, unless a folder of templates holds another")
  func templates() throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.policy)
    _ = try scratch.makeFolder("look")
    try scratch.file("look/instruments.json", Self.irish)
    #expect(run(scratch).text.contains("superseded-reference"))
    let other = run(scratch, "--templates", scratch.path("look"))
    #expect(other.text.contains("The Data Protection Act is of 1988, not of 1998."))
    #expect(!other.text.contains("superseded-reference"))
  }

  @Test("is that of the file which the profile names")
  func profile() throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.policy)
    try scratch.file("law.json", Self.irish)
    try scratch.file("mine.json", #"{"extends": "school-social-media", "title": "Mine", "law": "./law.json"}"#)
    let own = run(scratch, "--profile", scratch.path("mine.json"))
    #expect(own.text.contains("The Data Protection Act is of 1988, not of 1998."))
  }

  @Test("is refused where a value is wrong, with the key that holds it")
  func malformed() throws {
    let scratch = try Scratch()
    try scratch.file("a.txt", Self.policy)
    _ = try scratch.makeFolder("look")
    try scratch.file("look/instruments.json", #"{"instruments": [{"name": "A Act", "kind": "bill", "year": 1988}]}"#)
    let broken = run(scratch, "--templates", scratch.path("look"))
    #expect(broken.status == .trouble)
    #expect(broken.messages.count == 1)
    #expect(broken.messages[0].contains(#"instruments[0].kind is "bill"; it must be one of act, "#))
    let missing = run(scratch, "--templates", scratch.path("nowhere"))
    #expect(missing.status == .trouble && missing.messages[0].contains("no such folder"))
  }
}
