import Foundation
import PolicyMeaning
import PolicyText
import Testing

@Suite("Loading a profile")
struct ProfileLoadingTests {
  /// The profile with one piece of its text replaced, and what is to be said about it.
  private static let damages: [(String, String, String)] = [
    (#""title": "Kitchen rules","#, "", #"the file lacks the key "title""#),
    (#""title": "Kitchen rules""#, #""title": 3"#, "title must be text"),
    (#""groups": [{ "id": "use", "title": "Use" }],"#, "", #"the file lacks the key "groups""#),
    (#"{ "id": "use", "title": "Use" }"#, #"{ "title": "Use" }"#, #"groups[0] lacks the key "id""#),
    (#"{ "id": "use", "title": "Use" }"#, #"{ "id": "use" }"#, #"groups[0] lacks the key "title""#),
    (#""groups": [{ "id": "use", "title": "Use" }]"#, #""groups": {}"#, "groups must be a list"),
    (#""aliases": ["cook", "kitchen staff"]"#, #""aliases": "cook""#, "parties[0].aliases must be a list"),
    (#""aliases": ["cook", "kitchen staff"]"#, #""aliases": ["cook", 3]"#, "parties[0].aliases[1] must be text"),
    (#""name": "cooks", "#, "", #"parties[0] lacks the key "name""#),
    (#""id": "chef", "#, "", #"roles[0] lacks the key "id""#),
    (#""aliases": ["chef"] }"#, #""aliases": ["chef"], "common": "yes" }"#, "roles[0].common must be true or false"),
    (#""name": "X", "#, "", #"platforms[0] lacks the key "name""#),
    (#""exact": ["X"]"#, #""exact": [1]"#, "platforms[0].exact[0] must be text"),
    (#""statuteNouns": ["Act", "Regulations"]"#, #""statuteNouns": "Act""#, "statuteNouns must be a list"),
    (#""kind": "roles""#, #""kind": "rules""#, #"sections[0].kind is "rules"; it must be one of"#),
    (#""cues": ["responsibilities"]"#, #""cue": []"#, #"sections[0] lacks the key "cues""#),
    (#""filming": ["film", "record"]"#, #""filming": "film""#, "concepts.filming must be an object"),
    (#"{ "phrases": ["butter knife"], "hides": ["knife"] }"#, "{}", #"concepts.penknife lacks the key "phrases""#),
    (#""id": "use.filming", "#, "", #"topics[0] lacks the key "id""#),
    (#""id": "use.filming""#, #""id": "other.filming""#, #"topics[0] belongs to the group "other""#),
    (#""id": "use.knives""#, #""id": "use.filming""#, #"topics[1].id repeats the topic "use.filming""#),
    (#""question": "May anybody film?", "#, "", #"topics[0] lacks the key "question""#),
    (#""action": "film", "#, "", #"topics[0] lacks the key "action""#),
    (#""action": "film""#, #""action": "film", "nature": "law""#, #"topics[0].nature is "law"; it must be one of"#),
    (#""action": "film""#, #""action": "film", "weight": "high""#, "topics[0].weight must be a number"),
    (#""action": "film""#, #""action": "film", "plural": 1"#, "topics[0].plural must be true or false"),
    (
      #""action": "film""#, #""action": "film", "statement": "odd""#,
      #"topics[0].statement is "odd"; it must be one of"#
    ),
    (#""action": "film""#, #""action": "film", "says": { "odd": "" }"#, "topics[0].says.odd is not a stance"),
    (#""action": "film""#, #""action": "film", "as": { "odd": "" }"#, "topics[0].as.odd is not a stance"),
    (#""action": "film""#, #""action": "film", "as": { "required": "odd" }"#, #"topics[0].as.required is "odd""#),
    (#""cues": ["filming"]"#, #""cues": ["fliming"]"#, #"topics[0].cues[0] names "fliming""#),
    (#""cues": ["filming"]"#, #""cues": ["- filming"]"#, "topics[0].cues[0] has no concept to look for"),
    (#""cues": ["filming"]"#, #""cues": [3]"#, "topics[0].cues[0] must be an object"),
    (#""when": "knife", "#, "", #"topics[1].cues[0] lacks the key "when""#),
    (#""confidence": 0.8"#, #""confidence": "high""#, "topics[1].cues[0].confidence must be a number"),
    (#""confidence": 0.8"#, #""lead": "nothing""#, #"topics[1].cues[0] names the lead "nothing""#),
    (#""confidence": 0.8"#, #""kinds": ["odd"]"#, #"topics[1].cues[0].kinds[0] is "odd"; it must be one of"#),
    (#""confidence": 0.8"#, #""polarity": "up""#, #"topics[1].cues[0].polarity is "up"; it must be one of"#),
    (#""confidence": 0.8"#, #""stance": "odd""#, #"topics[1].cues[0].stance is "odd"; it must be one of"#),
    (
      #""statuteNouns""#, #""dates": { "adopted": "nowhere" }, "statuteNouns""#,
      #"dates.adopted names "nowhere", which is not among the topics"#
    ),
    (#""title": "Kitchen rules","#, #""title": "Kitchen rules""#, "not valid JSON at line 3"),
  ]

  @Test("a wrong value is told with its key", arguments: damages.indices)
  func tellsKey(index: Int) throws {
    let (piece, other, message) = Self.damages[index]
    let json = KitchenProfile.json
    let place = try #require(json.firstRange(of: piece))
    let damaged = json.replacingCharacters(in: place, with: other)
    let trouble = #expect(throws: Trouble.self) { try Profile(json: Array(damaged.utf8), path: "kitchen.json") }
    #expect(trouble?.subject == "kitchen.json")
    #expect(trouble?.message.hasPrefix(message) == true, "\(trouble?.message ?? "no trouble")")
    #expect(trouble?.message.contains("\n") == false)
  }

  @Test("an unknown profile is told with those that are known")
  func unknown() {
    let trouble = #expect(throws: Trouble.self) { try Profile.embedded(named: "nowhere") }
    #expect(trouble?.message.contains(Profile.standardName) == true)
  }

  @Test("a profile is called after its file, and says what the file says")
  func loads() throws {
    let profile = try Profile(json: Array(KitchenProfile.json.utf8), path: "folder/kitchen.v2.json")
    #expect(profile.name == "kitchen")
    #expect(profile.topics.map(\.id) == ["use.filming", "use.knives"])
    #expect(profile.topics[1].cues[0].confidence == 0.8)
    #expect(profile.dates.adopted == nil)
  }
}
