import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import Testing

/// Bounds are generous, for a busy machine and unoptimised code; what they exclude is growth with the square.
@Suite("Changes between hostile versions")
struct HostileVersionsTests {
  private static let bound = Duration.seconds(60)

  private let compiler: PolicyCompiler

  init() throws {
    compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
  }

  private func policy(_ text: String) throws -> Policy {
    compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: "policy.txt")))
  }

  private func changes(_ before: String, _ after: String) throws -> (set: ChangeSet, time: Duration) {
    let (old, new) = (try policy(before), try policy(after))
    var set: ChangeSet?
    let time = ContinuousClock().measure { set = ChangeFinder(compiler: compiler).changes(from: old, to: new) }
    return (try #require(set), time)
  }

  /// Below a thousand, as a larger number before a full stop is read as no label.
  private static func numbered(_ sentences: [String]) -> String {
    sentences.enumerated().map { "\($0 + 1). \($1)\n\n" }.joined()
  }

  @Test("hundreds of clauses that share nothing are deleted and added")
  func nothingShared() throws {
    let texts = ["a", "b"].map { side in
      Self.numbered((0..<900).map { "\(side)\($0)q \(side)\($0)r \(side)\($0)s \(side)\($0)t \(side)\($0)u." })
    }
    let (set, time) = try changes(texts[0], texts[1])
    #expect(set.changes.allSatisfy { $0.kind == .added || $0.kind == .deleted })
    #expect(time < Self.bound)
  }

  @Test("hundreds of equal clauses are found again between others")
  func identical() throws {
    let same = "The same clause stands here again and again."
    let before = Self.numbered(Array(repeating: same, count: 450))
    let after = Self.numbered((0..<900).map { $0 % 2 == 0 ? same : "Another clause numbered q\($0) is here now." })
    let (set, time) = try changes(before, after)
    #expect(set.changes.filter { $0.kind == .renumbered || $0.kind == .unchanged }.count == 450)
    #expect(time < Self.bound)
  }

  @Test("hundreds of clauses in another order are moved, and none is lost")
  func shuffled() throws {
    var random = SeededGenerator(seed: 3)
    let clauses = (0..<900).map { "The rule about the thing named q\($0)x holds in building b\($0 * 7)y." }
    let (set, time) = try changes(Self.numbered(clauses), Self.numbered(clauses.shuffled(using: &random)))
    #expect(!set.changes.contains { $0.kind == .added || $0.kind == .deleted || $0.kind == .edited })
    #expect(time < Self.bound)
  }

  @Test("a vocabulary of twenty clauses in another order takes little time")
  func smallVocabulary() throws {
    var random = SeededGenerator(seed: 4)
    let texts = (0..<2).map { _ in
      Self.numbered(
        (0..<900).map { _ in "Rule of the sort \(Int.random(in: 0..<20, using: &random)) holds here as well." })
    }
    let (set, time) = try changes(texts[0], texts[1])
    #expect(set.changes.contains { $0.kind == .unchanged })
    #expect(time < Self.bound)
  }

  @Test("one paragraph of many thousand words, half of them changed, takes little time")
  func longParagraph() throws {
    var random = SeededGenerator(seed: 5)
    let words = (0..<20_000).map { "w\($0 % 900)" }
    let other = words.map { Bool.random(using: &random) ? $0 : "x\(Int.random(in: 0..<5_000, using: &random))" }
    let (set, time) = try changes(words.joined(separator: " "), other.joined(separator: " "))
    #expect(!set.isEmpty)
    #expect(time < Self.bound)
  }

  @Test("a rule against a single word is added, and the word deleted")
  func almostNothing() throws {
    let (set, _) = try changes("Draft", "Staff must not smoke on the premises of the school.")
    #expect(set.changes.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.added, .deleted])
    #expect(set.substantive.count == 1)
  }
}
