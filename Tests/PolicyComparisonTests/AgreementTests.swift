import PolicyComparison
import PolicyMeaning
import PolicyTestSupport
import Testing

@Suite("Agreement")
struct AgreementTests {
  private let comparator: Comparator

  init() throws {
    comparator = Comparator(profile: try .embedded(named: Profile.standardName))
  }

  private func policies() throws -> [Policy] { try Repository.policies.map { try Repository.policy($0) } }

  @Test("of one file given twice is complete wherever it speaks")
  func twice() throws {
    for policy in try policies() {
      for topic in comparator.compare([policy, policy]).topics {
        let isSilent = policy.positions[topic.topic].stance == .silent
        #expect(topic.agreement == (isSilent ? .silent : .same))
        #expect(topic.camps == [[0, 1]])
      }
      let alignments = comparator.compare([policy, policy]).alignments
      #expect(!alignments.isEmpty)
      #expect(alignments.map(\.relation).allSatisfy { $0 == .same })
    }
  }

  @Test("does not depend on which of two is named first")
  func mirrors() throws {
    let policies = try policies()
    for (left, right) in zip(policies, policies.dropFirst()) {
      let forth = comparator.compare([left, right]).topics
      let back = comparator.compare([right, left]).topics
      #expect(forth.map(\.agreement) == back.map(\.agreement))
      #expect(forth.map(\.weight) == back.map(\.weight))
      #expect(forth.map { Set($0.camps.map(Set.init)) } == back.map { Set($0.camps.map { Set($0.map { 1 - $0 }) }) })
    }
  }

  @Test("of many does not depend on their order, which only numbers the columns")
  func permutes() throws {
    let policies = try policies()
    let order = [3, 0, 4, 2, 1]
    let plain = comparator.compare(policies).topics
    let mixed = comparator.compare(order.map { policies[$0] }).topics
    #expect(plain.map(\.topic) == mixed.map(\.topic))
    #expect(plain.map(\.agreement) == mixed.map(\.agreement))
    #expect(plain.map(\.weight) == mixed.map(\.weight))
    #expect(plain.map { Set($0.camps.map(Set.init)) } == mixed.map { Set($0.camps.map { Set($0.map { order[$0] }) }) })
  }

  @Test("of one file alone is with itself, and aligns it with nothing")
  func one() throws {
    let policy = try Repository.policy(Repository.policies[0])
    let comparison = comparator.compare([policy])
    #expect(comparison.topics.allSatisfy { $0.agreement == .same || $0.agreement == .silent })
    #expect(comparison.alignments.isEmpty)
  }

  @Test("of no file at all is silence")
  func none() {
    let comparison = comparator.compare([])
    #expect(comparison.topics.count == comparator.profile.topics.count)
    #expect(comparison.topics.map(\.agreement).allSatisfy { $0 == .silent })
  }

  @Test("puts each policy in one group a topic, larger groups first, the silent last")
  func camps() throws {
    let policies = try policies()
    for topic in comparator.compare(policies).topics {
      #expect(topic.camps.flatMap(\.self).sorted() == Array(policies.indices))
      let silent = policies.indices.filter { policies[$0].positions[topic.topic].stance == .silent }
      let speaking = silent.isEmpty ? topic.camps : topic.camps.dropLast()
      #expect(speaking.map(\.count) == speaking.map(\.count).sorted(by: >))
      if !silent.isEmpty { #expect(topic.camps.last == silent) }
      #expect((topic.agreement == .differs) == (speaking.count > 1))
    }
  }
}
