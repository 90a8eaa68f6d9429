import PolicyChecks
import PolicyMeaning
import PolicyText
import Testing

@Suite("Loading law")
struct InstrumentsLoadingTests {
  @Test(
    "tells the key that holds a wrong value",
    arguments: [
      (#"{}"#, #"the file lacks the key "instruments""#),
      (#"{"instruments": [{"kind": "act", "year": 1998}]}"#, #"instruments[0] lacks the key "name""#),
      (#"{"instruments": [{"name": "A Act", "kind": "act"}]}"#, #"instruments[0] lacks the key "year""#),
      (#"{"instruments": [{"name": "A Act", "kind": "act", "year": 98}]}"#, "instruments[0].year must be a year"),
      (
        #"{"instruments": [{"name": "A", "kind": "code", "editions": [{"from": "May 2019"}]}]}"#,
        "instruments[0].editions[0].from must be a date of the form YYYY-MM-DD, YYYY-MM or YYYY"
      ),
      (
        #"{"instruments": [{"name": "A Act", "kind": "act", "year": 1998, "history": [{"from": "2001", "status": "gone"}]}]}"#,
        #"instruments[0].history[0].status is "gone"; it must be one of repealed, revoked, partly-repealed, superseded, withdrawn"#
      ),
    ])
  func wrongValues(json: String, message: String) {
    #expect(throws: Trouble("law.json", message)) { try Instruments(json: Array(json.utf8), path: "law.json") }
  }

  @Test("another country's law takes the place of England's")
  func otherLaw() throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    var vocabulary = try CheckVocabulary(embeddedFor: profile)
    vocabulary.instruments = try Instruments(
      json: Array(
        #"{"instruments": [{"name": "Data Protection Act", "kind": "act", "year": 1988}]}"#.utf8), path: "law.json")
    let checker = Checker(profile: profile, vocabulary: vocabulary, today: Checking.today)
    let findings = checker.check([
      try Checking.policy("POLICY\n\n1. LAW\n\n1.1 The Data Protection Act 1998 applies.\n")
    ])
    #expect(
      findings.filter { $0.rule == "unknown-reference" }.map(\.suggestion) == [
        "Write Data Protection Act 1988, if that is meant."
      ])
    #expect(!findings.contains { $0.rule == "superseded-reference" })
  }
}
