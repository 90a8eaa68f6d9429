import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Matters")
struct MattersTests {
  private let profile: Profile

  init() throws {
    profile = try .embedded(named: Profile.standardName)
  }

  private func matters(_ json: String) throws -> Matters {
    try Matters(json: Array(json.utf8), path: "matters.json", profile: profile)
  }

  @Test("the program carries the school profile's, and they load")
  func embedded() throws {
    let path = "Templates/Matters/\(Profile.standardName).json"
    let read = try Matters(json: Repository.bytes(path), path: path, profile: profile)
    #expect(Matters(embeddedFor: profile).all.map(\.id) == read.all.map(\.id))
    #expect(read.all.count > 50)
  }

  @Test("a profile that extends another has its matters; one without its topics has none")
  func inheritance() throws {
    let json = try Repository.bytes("Templates/Profiles/\(Profile.standardName).json")
    let renamed = try Profile(json: json, name: "trust", path: "trust.json")
    #expect(!Matters(embeddedFor: renamed).all.isEmpty)
    #expect(try Matters(embeddedFor: .embedded(named: "pupils-mobile-phones")).all.isEmpty)
  }

  @Test("a pattern has parts, alternatives, exclusions, and parts that may stand above")
  func pattern() throws {
    let all = try matters(#"[{"id": "a", "cues": ["retract a / delete + post - pass word ^ advice / tip"]}]"#).all
    let cue = try #require(all.first?.cues.first)
    #expect(cue.required.map(\.phrases) == [["retract a", "delete"], ["post"], ["advice", "tip"]])
    #expect(cue.required.map(\.mayStandInLeadIn) == [false, false, true])
    #expect(cue.excluded == ["pass word"])
  }

  @Test(
    "a mistake is told with the key that has it",
    arguments: [
      (#"[{"id": "a"}]"#, "cues"),
      (#"[{"id": "a", "cues": []}]"#, "no phrase to look for"),
      (#"[{"id": "a", "cues": ["- b"]}]"#, "no phrase to look for"),
      (#"[{"id": "a", "topic": "no.such", "cues": ["b"]}]"#, "no.such"),
      (#"[{"id": "a", "cues": ["b"]}, {"id": "a", "cues": ["c"]}]"#, "repeats"),
      (#"{}"#, "matters.json"),
    ])
  func mistakes(json: String, hint: String) {
    let trouble = #expect(throws: Trouble.self) { try matters(json) }
    #expect(trouble.map { String(describing: $0).contains(hint) } == true, "\(String(describing: trouble))")
  }

  @Test("a sentence speaks of a matter where all parts of a cue stand in it, or in its lead-in where they may")
  func index() throws {
    let read = try matters(
      #"""
      [{"id": "post", "cues": ["delete / removed + posts - password"]},
       {"id": "aim", "cues": ["protect ^ purpose"]},
       {"id": "exact", "cues": ["=setting"]}]
      """#)
    let tree = try Repository.tree("Tests/Inputs/Matters/policy.txt")
    let index = SentenceIndex([PolicyCompiler(profile: profile).compile(tree)], matters: read)
    let found = index.sentences.map { sentence in
      let text = tree.document.text(sentence.range)
      return text + " -> " + index.matters[sentence.matters].map { read.all[Int($0)].id }.joined(separator: ",")
    }
    #expect(
      found == [
        "The purpose of this policy is to: -> ", "protect everybody -> aim", "share the garden -> ",
        "Posting is wise. -> ", "Removing a post is wiser. -> post", "Deleting a post with a password is not. -> ",
        "Settings differ from one setting. -> exact", "Settings differ. -> ",
      ])
  }
}
