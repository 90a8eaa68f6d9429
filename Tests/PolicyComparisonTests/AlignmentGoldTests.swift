import PolicyComparison
import PolicyMeaning
import PolicyTestSupport
import Testing

@Suite("The founding policies, aligned")
struct AlignmentGoldTests {
  private let policies: [Policy]
  private let matters: Matters

  init() throws {
    policies = try Repository.policies.map(Repository.policy)
    matters = Matters(embeddedFor: try .embedded(named: Profile.standardName))
  }

  @Test("groups are those that a careful reader makes")
  func gold() throws {
    let score = AlignmentScore(
      Aligner(matters).align(policies).alignments, of: policies, against: try AlignmentScore.gold())
    #expect(score.f1 >= 0.72, "precision \(score.precision), recall \(score.recall)")
    #expect(score.precision >= 0.62)
  }

  @Test("without matters, topics and words still group clauses")
  func withoutMatters() throws {
    let plain = Aligner(Matters(noneOf: matters.profile)).align(policies).alignments
    let score = AlignmentScore(plain, of: policies, against: try AlignmentScore.gold())
    #expect(score.f1 >= 0.35, "precision \(score.precision), recall \(score.recall)")
  }

  @Test("a sentence is a member of some group or listed as unmatched, never both")
  func coverage() {
    let result = Aligner(matters).align(policies)
    let members = Set(result.alignments.flatMap(\.members))
    #expect(members.isDisjoint(with: result.unmatched))
    #expect(!result.unmatched.isEmpty)
    let index = SentenceIndex(policies, matters: matters)
    #expect(members.count + result.unmatched.count == index.sentences.count)
  }

  @Test("members are ordered, distinct, and of two policies at least")
  func order() {
    for alignment in Aligner(matters).align(policies).alignments {
      let places = alignment.members.map { [$0.policy, $0.clause, $0.range.lowerBound] }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
      #expect(Set(alignment.members.map(\.policy)).count > 1)
    }
  }

  @Test("the order of the documents changes nothing but the columns")
  func permutation() {
    let order = [3, 0, 4, 2, 1]
    let straight = groups(Aligner(matters).align(policies), naming: Array(policies.indices))
    let shuffled = groups(Aligner(matters).align(order.map { policies[$0] }), naming: order)
    #expect(straight == shuffled)
  }

  @Test("a against b mirrors b against a", arguments: [(0, 1), (1, 3), (2, 4), (3, 4)])
  func mirror(left: Int, right: Int) {
    let there = Aligner(matters).align([policies[left], policies[right]])
    let back = Aligner(matters).align([policies[right], policies[left]])
    #expect(groups(there, naming: [0, 1]) == groups(back, naming: [1, 0]))
    let mirrored = Dictionary(
      uniqueKeysWithValues: back.alignments.map { (members($0, naming: [1, 0]), $0.relation.mirrored) })
    for alignment in there.alignments {
      #expect(mirrored[members(alignment, naming: [0, 1])] == alignment.relation)
    }
  }

  @Test("a policy against itself is the same throughout, with nothing unmatched")
  func identity() {
    let result = Aligner(matters).align([policies[2], policies[2]])
    #expect(result.unmatched.isEmpty)
    #expect(result.alignments.allSatisfy { $0.relation == .same })
  }

  @Test("one policy has nothing to be aligned with")
  func alone() {
    let result = Aligner(matters).align([policies[0]])
    #expect(result.alignments.isEmpty && result.unmatched.isEmpty)
  }

  private func groups(_ result: Aligner.Result, naming: [Int]) -> Set<Set<Alignment.Member>> {
    Set(result.alignments.map { members($0, naming: naming) } + [named(result.unmatched, naming)])
  }

  private func members(_ alignment: Alignment, naming: [Int]) -> Set<Alignment.Member> {
    named(alignment.members, naming)
  }

  private func named(_ members: [Alignment.Member], _ naming: [Int]) -> Set<Alignment.Member> {
    Set(members.map { Alignment.Member(policy: naming[$0.policy], clause: $0.clause, range: $0.range) })
  }
}

extension Relation {
  fileprivate var mirrored: Relation {
    switch self {
    case .stronger: .weaker
    case .weaker: .stronger
    case .wider: .narrower
    case .narrower: .wider
    case .same, .reworded, .contradicts, .differentValue: self
    }
  }
}
