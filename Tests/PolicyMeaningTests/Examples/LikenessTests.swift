import Testing

@testable import PolicyMeaning

@Suite("Topics found by example")
struct LikenessTests {
  /// Words that no cue of the profile asks for together.
  private static let text = "Employees shall not lower the standing of the Academy in the eyes of the public."

  @Test("a sentence that no cue finds speaks to the topic whose examples it is like")
  func finding() throws {
    let result = try Explained(Self.text, on: "content.disrepute")
    #expect(result.stance != .silent)
    let deciding = try #require(result.deciding)
    #expect(deciding.rule == "content.disrepute: words like its examples'")
    #expect(deciding.confidence >= 0.5)
  }

  @Test("an explanation marks the words that the examples use")
  func explanation() throws {
    let deciding = try #require(try Explained(Self.text, on: "content.disrepute").deciding)
    #expect(deciding.passages[0].words.contains { $0.role == .likeness })
  }

  @Test("a neighbouring topic is not found in a sentence that a cue explains")
  func neighbour() throws {
    let result = try Explained(
      "Staff must not be friends online with former pupils under the age of 18.", on: "contact.current-pupils")
    #expect(result.stance == .silent)
  }

  @Test("a text about something else is like no example")
  func silence() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    for topic in profile.topics {
      let result = try Explained("Bread is made of flour, water, salt and yeast.", on: topic.id)
      #expect(result.stance == .silent, "\(topic.id)")
    }
  }

  @Test("a cue is trusted less the less its clause is like the examples of its topic")
  func trust() throws {
    let weights = try #require(
      WordWeights(WeightBytes(copying: WeightsTrainer.weights(of: [Example(text: "a", topics: ["t"])]))))
    func trust(_ score: Int32) -> Double {
      var likeness = Likeness(weights)
      likeness.scores[0] = score
      return likeness.trust(in: 0)
    }
    #expect(trust(0) == 1)
    #expect(trust(-40) < 1)
    #expect(trust(-64) < trust(-40))
    #expect(trust(-10_000) == 0.4)
  }

  @Test("the title of a policy does not make a rule below it doubtful", arguments: ["must", "should"])
  func title(force: String) throws {
    let text = "Elm School: Social media\n\n1. Staff \(force) not be friends with pupils online.\n"
    let explained = try Explained(text, on: "contact.current-pupils")
    #expect(explained.stance == .prohibited)
  }
}
