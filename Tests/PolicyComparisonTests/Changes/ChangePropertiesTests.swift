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
      #expect(Self.facts(forward) == Self.facts(back).map(\.mirrored).sorted(by: <), "\(path) \(seed)")
    }
  }

  @Test("the order of two different policies turns every kind round, and nothing is lost")
  func strangers() throws {
    let policies = try Repository.policies.map(Repository.policy)
    for (left, right) in zip(policies, policies.dropFirst()) {
      let forward = finder.changes(from: left, to: right)
      check(forward, left.document.path)
      #expect(Self.facts(forward) == Self.facts(finder.changes(from: right, to: left)).map(\.mirrored).sorted(by: <))
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
    for (side, policy) in [(\Change.before, set.before), (\Change.after, set.after)] {
      let parts = set.changes.flatMap { $0[keyPath: side] }
      #expect(parts.count == Set(parts).count, "\(name)")
      #expect(parts.count == policy.tree.clauses.count + entries(policy).count, "\(name)")
    }
    for change in set.changes where !change.edits.isEmpty {
      #expect(
        Self.words(change.edits.compactMap(\.before), set.before) == Self.words(change.before, set.before), "\(name)")
      #expect(Self.words(change.edits.compactMap(\.after), set.after) == Self.words(change.after, set.after), "\(name)")
      for edit in change.edits {
        guard case .equal(let old, let new) = edit.operation else { continue }
        #expect(Self.words([old], set.before) == Self.words([new], set.after), "\(name)")
      }
    }
    for change in set.changes where change.edits.isEmpty && change.kind != .added && change.kind != .deleted {
      #expect(Self.words(change.before, set.before) == Self.words(change.after, set.after), "\(name)")
    }
  }

  private static func words(_ parts: [VersionPart], _ policy: Policy) -> String {
    words(parts.map(policy.tree.wording), policy)
  }

  /// The text without white space, quotation marks in one shape: what edits must keep to the letter.
  private static func words(_ wordings: [Wording], _ policy: Policy) -> String {
    var text = ""
    for scalar in wordings.map(policy.tree.text).joined().unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "‘", "’", "‚", "‛", "`": text += "'"
      case "“", "”", "„", "‟": text += "\""
      case "\u{200B}", "\u{0}"..."\u{20}": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// What a change is, without its reasons.
  private struct Fact: Hashable, Comparable {
    let kind: String
    let before: [String]
    let after: [String]

    var mirrored: Fact {
      let mirrors = ["added": "deleted", "deleted": "added", "split": "merged", "merged": "split"]
      return Fact(kind: mirrors[kind] ?? kind, before: after, after: before)
    }

    static func < (left: Fact, right: Fact) -> Bool {
      (left.before + ["→"] + left.after).lexicographicallyPrecedes(right.before + ["→"] + right.after)
    }
  }

  private static func facts(_ set: ChangeSet) -> [Fact] {
    set.changes.map { change in
      Fact(kind: change.kind.rawValue, before: change.before.map { "\($0)" }, after: change.after.map { "\($0)" })
    }.sorted(by: <)
  }
}
