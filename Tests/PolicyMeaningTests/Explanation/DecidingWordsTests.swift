import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText
import Testing

@Suite("The words that decide")
struct DecidingWordsTests {
  @Test("force, party and topic are marked where they stand in the sentence")
  func own() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 Staff must not be friends with current pupils on the internet.\n", on: "contact.current-pupils"
    )
    #expect(explained.stance == .prohibited)
    let deciding = try #require(explained.deciding)
    #expect(deciding.modality == .prohibition)
    #expect(deciding.force == "must not")
    #expect(
      try #require(explained.marked(deciding.passages).first)
        == "<p:Staff> <m:must not> be <t:friends> with current <t:pupils> on the internet.")
  }

  @Test("what a list item has from its lead-in is marked in the lead-in")
  func leadIn() throws {
    let explained = try Explained(
      """
      1. Contact

      1.1 Staff must not:
      (a) be friends with current pupils online;
      (b) share their password with anybody.
      """, on: "contact.current-pupils")
    let deciding = try #require(explained.deciding)
    let places = deciding.passages.map(\.place)
    #expect(places == [.own, .leadIn])
    #expect(explained.marked(deciding.passages).last == "<p:Staff> <m:must not>:")
  }

  @Test("values and limits are marked")
  func values() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 Staff must not be friends with former pupils under the age of 18 unless they are relatives.\n",
      on: "contact.former-pupils")
    let deciding = try #require(explained.deciding)
    let text = try #require(explained.marked(deciding.passages).first)
    #expect(text.contains("<v:18>"))
    #expect(text.contains("<l:unless they are relatives"))
  }

  @Test("an answer gives way to the firmer one, and says why")
  func outweighed() throws {
    let explained = try Explained(
      """
      1. Contact

      1.1 Staff should not be friends with current pupils online.

      1.2 Staff must not be friends with current pupils online.
      """, on: "contact.current-pupils")
    let outcomes = explained.explanation.considered.map(\.outcome)
    #expect(outcomes.contains { if case .decides = $0 { true } else { false } })
    #expect(outcomes.contains { if case .agrees = $0 { true } else { false } })
    #expect(explained.policy.provisions[try #require(explained.deciding?.outcome.provision)].strength == .must)
  }

  @Test("each position of each policy is explained by exactly one decision, on the provision that it names first")
  func complete() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let compiler = PolicyCompiler(profile: profile)
    for path in Repository.policies {
      let policy = compiler.compile(try Repository.tree(path))
      let explanations = compiler.explain(policy, topics: Array(profile.topics.indices))
      #expect(explanations.map(\.topic) == Array(profile.topics.indices))
      for explanation in explanations {
        let position = policy.positions[explanation.topic]
        let deciding = explanation.considered.filter { if case .decides = $0.outcome { true } else { false } }
        #expect(deciding.map(\.outcome.provision) == position.provisions.prefix(1).map { $0 })
        let provisions = explanation.considered.compactMap(\.outcome.provision)
        #expect(provisions == policy.provisions.indices.filter { policy.provisions[$0].topic == explanation.topic })
        if position.stance != .silent { #expect(explanation.nearest.isEmpty) }
        for passage in explanation.considered.flatMap(\.passages) + explanation.nearest.flatMap(\.passages) {
          #expect(passage.words.allSatisfy { passage.range.contains($0.range.lowerBound) })
          #expect(passage.words.allSatisfy { $0.range.upperBound <= passage.range.upperBound })
        }
      }
    }
  }
}
