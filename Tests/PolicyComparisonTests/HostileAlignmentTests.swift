import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Alignment of hostile input")
struct HostileAlignmentTests {
  private static let count = 50_000
  private static let bound = Duration.seconds(30)

  private let aligner: Aligner
  private let topics: Int

  init() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    aligner = Aligner(Matters(embeddedFor: profile))
    topics = profile.topics.count
  }

  @Test("thousands of identical clauses make one group in little time")
  func identical() {
    let policy = policy(Array(repeating: "Bicycles are kept in the locked shed.", count: Self.count))
    var result = Aligner.Result()
    let time = ContinuousClock().measure { result = aligner.align([policy, policy]) }
    #expect(result.alignments.map(\.members.count) == [2 * Self.count])
    #expect(result.alignments.first?.relation == .same)
    #expect(time < Self.bound)
  }

  @Test("thousands of clauses that share nothing stay unmatched in little time")
  func disjoint() {
    let policies = [0, 1].map { side in
      policy((0..<Self.count).map { "qa\(side)x\($0) qb\(side)x\($0) qc\(side)x\($0)" })
    }
    var result = Aligner.Result()
    let time = ContinuousClock().measure { result = aligner.align(policies) }
    #expect(result.alignments.isEmpty)
    #expect(result.unmatched.count == 2 * Self.count)
    #expect(time < Self.bound)
  }

  @Test("thousands of clauses that are all a little alike take little time")
  func alike() {
    let policies = [3, 7].map { step in
      policy((0..<Self.count).map { "shed\($0 % 40) gate\($0 * step % 37) lamp\($0 / 90) roof\($0 % 11)" })
    }
    var result = Aligner.Result()
    let time = ContinuousClock().measure { result = aligner.align(policies) }
    #expect(result.alignments.allSatisfy { Set($0.members.map(\.policy)) == [0, 1] })
    #expect(time < Self.bound)
  }

  @Test("empty policies and blank clauses are nobody's counterpart", arguments: [[], ["", " . . . ", "and;"]])
  func nothing(lines: [String]) {
    let result = aligner.align([policy(lines), policy(["A clause."])])
    #expect(result.alignments.isEmpty)
    #expect(result.unmatched.count == 1)
  }

  /// A policy with a clause for each line, which says nothing on any topic.
  private func policy(_ lines: [String]) -> Policy {
    var content: [UInt8] = []
    var clauses: [Clause] = []
    var fragments: [Fragment] = []
    for line in lines {
      let range = content.count..<content.count + line.utf8.count
      content += Array(line.utf8) + [0x0A]
      clauses.append(Clause(role: .paragraph, body: fragments.count..<fragments.count + 1, range: range))
      fragments.append(Fragment(range, isGlued: false))
    }
    let document = SourceDocument(
      path: "lines.txt", format: .text, original: content, source: content, content: content, map: .identity, blocks: []
    )
    return Policy(
      tree: ClauseTree(document: document, clauses: clauses, fragments: fragments),
      readings: clauses.map { _ in ClauseReading(kind: .other) }, provisions: [],
      positions: (0..<topics).map { Position(topic: $0, stance: .silent) }, title: "Lines", organisation: nil)
  }
}
