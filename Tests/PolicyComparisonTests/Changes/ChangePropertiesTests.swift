import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("What holds for the changes between any two versions")
struct ChangePropertiesTests {
  private let compiler: PolicyCompiler
  private let finder: ChangeFinder

  init() throws {
    compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    finder = ChangeFinder(compiler: compiler)
  }

  private static let bases =
    Repository.policies
    + ["ashby-social-media", "oakfield-code-of-conduct"].map { "Tests/Gold/versions/\($0)/before.txt" }

  private func policy(_ bytes: [UInt8]) throws -> Policy {
    compiler.compile(Outline.infer(try Reader.read(bytes, path: "policy.txt")))
  }

  @Test("a version against itself has no change", arguments: bases)
  func identity(path: String) throws {
    let policy = try Repository.policy(path)
    let set = finder.changes(from: policy, to: policy)
    #expect(set.isEmpty && set.renumberings.isEmpty && set.terminology.isEmpty && set.positions.isEmpty)
    #expect(set.changes.count == policy.tree.clauses.count + entries(policy).count)
  }

  @Test(
    "damaged versions: every part is in one change, edits rebuild both sides, and the reverse is the mirror",
    arguments: bases)
  func damaged(path: String) throws {
    let original = try Repository.bytes(path)
    let before = try policy(original)
    for seed in 1...60 {
      var random = SeededGenerator(seed: UInt64(seed))
      let after = try policy(Mutation.lines(of: original, using: &random))
      let forward = finder.changes(from: before, to: after)
      check(forward, "\(path) \(seed)")
      let back = finder.changes(from: after, to: before)
      #expect(ChangeChecks.unmirrored(forward, back, withEffects: true) == [], "\(path) \(seed)")
    }
  }

  @Test("the order of two different policies turns every kind round, and nothing is lost")
  func strangers() throws {
    let policies = try Repository.policies.map(Repository.policy)
    for (left, right) in zip(policies, policies.dropFirst()) {
      let forward = finder.changes(from: left, to: right)
      check(forward, left.document.path)
      #expect(ChangeChecks.unmirrored(forward, finder.changes(from: right, to: left), withEffects: true) == [])
    }
  }

  @Test("the same versions give the same changes", arguments: bases.prefix(3))
  func determinism(path: String) throws {
    let original = try Repository.bytes(path)
    var random = SeededGenerator(seed: 5)
    let (before, after) = (try policy(original), try policy(Mutation.lines(of: original, using: &random)))
    let first = finder.changes(from: before, to: after)
    for _ in 0..<3 {
      let again = finder.changes(from: before, to: after)
      #expect(again.changes.map(\.edits) == first.changes.map(\.edits))
      #expect(again.changes.map(\.effects) == first.changes.map(\.effects))
    }
  }

  private func entries(_ policy: Policy) -> [ClauseTree.Furniture] {
    policy.tree.furniture.filter { $0.rule == "contents-list" }
  }

  private func check(_ set: ChangeSet, _ name: String) {
    #expect(ChangeChecks.problems(set) == [], "\(name)")
  }
}
