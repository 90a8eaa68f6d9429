import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import Testing

@Suite("What a clause is to its counterpart")
struct RelationTests {
  private let compiler: PolicyCompiler

  init() throws {
    compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
  }

  @Test(
    "relations are read from force, values and reach",
    arguments: [
      ("Staff must not accept pupils as friends.", "Staff must not accept pupils as friends.", "same"),
      ("Staff must not accept pupils as friends.", "No member of staff may accept pupils as friends.", "reworded"),
      ("Staff must not accept pupils as friends.", "Staff should not accept pupils as friends.", "weaker"),
      ("Staff are advised not to accept pupils as friends.", "Staff must not accept pupils as friends.", "stronger"),
      (
        "Staff must not be friends online with former pupils under the age of 18.",
        "Staff must not be friends online with former pupils under the age of 16.", "different-value"
      ),
      (
        "Staff must not use social media for personal reasons during working hours.",
        "Staff may use social media for personal reasons during working hours.", "contradicts"
      ),
    ])
  func relation(before: String, after: String, expected: String) throws {
    let policies = try [before, after].enumerated().map { try policy($1, named: "\($0).txt") }
    let result = Aligner(Matters(noneOf: compiler.profile)).align(policies)
    #expect(result.alignments.map(\.relation.rawValue) == [expected])
    #expect(result.unmatched.isEmpty)
  }

  @Test("clauses about nothing that they share stay apart")
  func unmatched() throws {
    let policies = try [
      policy("The caretaker opens the gates at seven.", named: "a.txt"),
      policy("Bees were kept behind the old orchard wall.", named: "b.txt"),
    ]
    let result = Aligner(Matters(embeddedFor: compiler.profile)).align(policies)
    #expect(result.alignments.isEmpty)
    #expect(result.unmatched.map(\.policy) == [0, 1])
  }

  @Test("clauses outside every topic are aligned by the rare words that they share")
  func wording() throws {
    let policies = try [
      policy("Bicycles are kept in the locked shed behind the hall.", named: "a.txt"),
      policy("Every bicycle is kept in a locked shed.\n\nThe tuck shop sells fruit.", named: "b.txt"),
    ]
    let result = Aligner(Matters(noneOf: compiler.profile)).align(policies)
    #expect(result.alignments.map { $0.members.map(\.policy) } == [[0, 1]])
    #expect(result.alignments.first?.topic == nil)
    #expect(result.unmatched.map(\.policy) == [1])
  }

  private func policy(_ rule: String, named path: String) throws -> Policy {
    let text = "Social media policy\n\n1. Rules\n\n\(rule)\n"
    return compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: path)))
  }
}
