import PolicyChecks
import PolicyMeaning
import PolicyText
import Testing

@Suite("The words of checks")
struct CheckVocabularyTests {
  @Test("name topics that the standard profile has")
  func topics() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let vocabulary = try CheckVocabulary(embeddedFor: profile)
    let ids = Set(profile.topics.map(\.id))
    #expect(!vocabulary.metadata.isEmpty && !vocabulary.sanctionTopics.isEmpty)
    #expect(ids.isSuperset(of: vocabulary.metadata.map(\.topic)))
    #expect(ids.isSuperset(of: vocabulary.sanctionTopics))
  }

  @Test("serve every profile that the program carries", arguments: Profile.embeddedNames)
  func everyProfile(name: String) throws {
    #expect(try !CheckVocabulary(embeddedFor: .embedded(named: name)).abbreviations.isEmpty)
  }

  @Test("tell the key that holds a wrong value")
  func wrongValue() {
    #expect(throws: Trouble("mine.json", "abbreviations[1] must be text")) {
      try CheckVocabulary(json: Array(#"{"abbreviations": ["A", 1]}"#.utf8), path: "mine.json")
    }
    #expect(throws: Trouble("mine.json", "metadata[0] lacks the key \"topic\"")) {
      try CheckVocabulary(json: Array(#"{"metadata": [{}]}"#.utf8), path: "mine.json")
    }
  }
}
