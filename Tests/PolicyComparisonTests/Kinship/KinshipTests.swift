import Foundation
import PolicyComparison
import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Versions of one policy, or two policies")
struct KinshipTests {
  private let pair: VersionPair

  init() throws { pair = try VersionPair() }

  private func kinship(_ first: String, _ second: String) throws -> Kinship {
    Kinship(try policy(first), try policy(second), pair.profile)
  }

  private func policy(_ text: String) throws -> Policy { try pair.policy(Array(text.utf8), "policy.txt") }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Repository.bytes(path), as: UTF8.self)
  }

  private static let folders = [
    "Documents", "Tests/Gold/more/documents", "Tests/Gold/others/documents", "Tests/Gold/fresh/documents",
  ]

  private static let documents: [String] = folders.flatMap { folder -> [String] in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.file(folder).path())) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test("policies that were written apart are strangers, every one to every other")
  func strangers() throws {
    let policies = try
      (Self.documents
      + ["ashby-social-media", "oakfield-code-of-conduct"].map {
        "Tests/Gold/versions/\($0)/after.txt"
      }).map(Repository.policy)
    #expect(policies.count > 18)
    for (index, first) in policies.enumerated() {
      for second in policies[(index + 1)...] {
        #expect(
          Kinship(first, second, pair.profile) == .strangers && Kinship(second, first, pair.profile) == .strangers,
          "\(first.document.path) \(second.document.path)")
      }
    }
  }

  @Test("versions are versions, in either order", arguments: VersionPair.names)
  func versions(name: String) throws {
    let (before, after) = (
      try Self.text("Tests/Gold/versions/\(name)/before.txt"), try Self.text("Tests/Gold/versions/\(name)/after.txt")
    )
    #expect(try kinship(before, after) == .versions)
    #expect(try kinship(after, before) == .versions)
    #expect(try kinship(before, before) == .versions)
  }

  @Test("a policy a third of which was rewritten is still a version", arguments: documents)
  func rewritten(path: String) throws {
    let text = try Self.text(path)
    var paragraphs = text.components(separatedBy: "\n\n")
    for index in paragraphs.indices where index > 2 && index % 3 == 0 {
      let count = paragraphs[index].split(separator: " ").count
      paragraphs[index] = (0..<count).map { "word\(index)of\($0)" }.joined(separator: " ")
    }
    #expect(try kinship(text, paragraphs.joined(separator: "\n\n")) == .versions)
  }

  @Test("a policy in which a word was replaced throughout is still a version", arguments: documents)
  func renamed(path: String) throws {
    let text = try Self.text(path)
    #expect(try kinship(text, text.replacing("pupil", with: "learner").replacing("staff", with: "team")) == .versions)
  }

  private func model(_ organisation: String, extra: String = "") -> String {
    """
    \(organisation)

    Social Media Policy

    1. Introduction

    1.1 This policy tells what \(organisation) expects of all who work here when they use social media, at home and at work.

    2. Rules

    2.1 Staff must not accept pupils of \(organisation) as friends and must report every request from a pupil.

    2.2 Staff must keep their privacy settings at the highest level and check them once a term.

    2.3 Photographs of pupils must not be kept on personal devices nor posted to personal accounts.

    \(extra)
    """
  }

  @Test("one model that two organisations adopted is no policy in two versions")
  func sameModel() throws {
    #expect(try kinship(model("Oak Primary School"), model("Elm Primary School")) == .sameModel)
    #expect(
      try kinship(model("St Mary’s Catholic Primary School"), model("St Bede's Catholic Primary School")) == .sameModel)
  }

  @Test("an organisation that only changed its kind, and one that is not named, has versions")
  func sameOrganisation() throws {
    #expect(try kinship(model("Oak Vale Primary School"), model("Oak Vale Academy")) == .versions)
    #expect(try kinship(model("THE OAK VALE PRIMARY SCHOOL"), model("Oak Vale Primary School")) == .versions)
    #expect(try kinship(model("Our"), model("Oak Vale Primary School")) == .versions)
  }

  @Test("a trust's model and the policy that names the trust are versions of one text")
  func adoptedModel() throws {
    #expect(
      try kinship(model("Larch Trust"), model("Oak Primary School", extra: "The Larch Trust adopted it.")) == .versions)
  }

  @Test("nothing to compare is decided too")
  func tiny() throws {
    #expect(try kinship("x", "x") == .versions)
    #expect(try kinship("x", "y") == .strangers)
    #expect(try kinship("Staff must sign.", String(repeating: "Staff must sign. ", count: 1_000)) == .strangers)
  }

  @Test("a long policy is decided by a sample, as a short one is")
  func long() throws {
    let pool = try SentencePool().sentences
    let long = (0..<40_000).map { "\($0). \(pool[$0 % pool.count]) \($0)\n\n" }
    let clock = ContinuousClock()
    let (first, second) = (
      try policy(model("Oak School") + long.joined()), try policy(model("Oak School") + long.reversed().joined())
    )
    var result: Kinship?
    let time = clock.measure { result = Kinship(first, second, pair.profile) }
    #expect(result == .versions)
    #expect(time < .seconds(5))
  }
}
