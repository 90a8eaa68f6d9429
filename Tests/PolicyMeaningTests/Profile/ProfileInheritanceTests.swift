import PolicyText
import Testing

@testable import PolicyMeaning

@Suite("Extending a profile")
struct ProfileInheritanceTests {
  private func profile(_ child: String) throws -> Profile {
    try ProfileFiles(texts: ["base/dogs.json": ProfileFiles.small, "base/mine.json": child]).profile("base/mine.json")
  }

  @Test("adds aliases, phrases, topics and cues, and keeps the rest")
  func adds() throws {
    let mine = try profile(
      """
      { "extends": "dogs.json",
        "roles": [{ "id": "warden", "aliases": ["bailiff"] }],
        "concepts": { "dog": ["hound"], "beach": ["beach"], "lead": { "phrases": ["tethered"], "hides": ["dog"] } },
        "topics": [
          { "id": "walks.lead", "question": "When must dogs be on a lead?", "cues": ["dog + beach"] },
          { "id": "walks.beach", "title": "Beach", "question": "What about the beach?", "subject": "Owners",
            "action": "take dogs to the beach", "cues": ["beach"] }
        ] }
      """)
    #expect(mine.name == "mine")
    #expect(mine.title == "Rules about dogs")
    #expect(mine.roles.map { Array($0.aliases) } == [["warden", "ranger", "bailiff"], ["vet"]])
    #expect(mine.roles[0].name == "the warden")
    #expect(mine.concepts.map(\.id) == ["dog", "lead", "beach"])
    #expect(
      mine.concepts.map { Array($0.phrases) } == [
        ["dog", "puppy", "hound"], ["on a lead", "=leashed", "tethered"], ["beach"],
      ])
    #expect(mine.concepts[1].hides.map { mine.concepts[$0 - Lexicon.builtIn.count].id } == ["dog"])
    #expect(mine.topics.map(\.id) == ["walks.lead", "walks.beach"])
    #expect(mine.topics[0].question == "When must dogs be on a lead?")
    #expect(mine.topics[0].title == "Leads")
    #expect(mine.topics[0].cues.map(\.pattern) == ["dog + lead", "dog + beach"])
  }

  @Test("changes a cue with the same pattern, and takes away what it drops")
  func changesAndDrops() throws {
    let mine = try profile(
      """
      { "extends": "./dogs.json",
        "roles": [{ "id": "vet", "drop": true }],
        "parties": [{ "id": "owners", "aliases": [{ "text": "keeper", "drop": true }] }],
        "topics": [{ "id": "walks.lead", "cues": [{ "when": "dog + lead", "confidence": 0.4 }] }] }
      """)
    #expect(mine.roles.map(\.id) == ["warden"])
    #expect(Array(mine.parties[0].aliases) == ["owner"])
    #expect(mine.topics[0].cues.map(\.confidence) == [0.4])
  }

  @Test("null takes a key away")
  func null() throws {
    #expect(
      try profile(#"{ "extends": "dogs.json", "topics": [{ "id": "walks.lead", "binds": null }] }"#).topics[0].binds
        == [])
  }

  @Test("reaches through several files, each relative to the one that names it")
  func chain() throws {
    let files = ProfileFiles(texts: [
      "a/dogs.json": ProfileFiles.small,
      "b/trust.json":
        #"{ "extends": "../a/dogs.json", "title": "The trust's", "roles": [{ "id": "vet", "drop": true }] }"#,
      "mine.json": #"{ "extends": "b/trust.json", "roles": [{ "id": "warden", "name": "the bailiff" }] }"#,
    ])
    // The files are in memory, so that the path is as it was put together.
    var read = files
    read.texts["b/../a/dogs.json"] = ProfileFiles.small
    let mine = try read.profile("mine.json")
    #expect(mine.title == "The trust's")
    #expect(mine.roles.map(\.name) == ["the bailiff"])
  }

  @Test("of one in the program needs only its name")
  func embedded() throws {
    let standard = try Profile.embedded(named: Profile.standardName)
    let text = #"{ "extends": "\#(Profile.standardName)", "topics": [{ "id": "equality", "drop": true }] }"#
    let mine = try ProfileFiles(texts: ["mine.json": text]).profile("mine.json")
    #expect(mine.topics.map(\.id) == standard.topics.map(\.id).filter { $0 != "equality" })
    #expect(mine.concepts.map { Array($0.phrases) } == standard.concepts.map { Array($0.phrases) })
  }

  @Test("a profile that extends nothing but the title means the same")
  func same() throws {
    let base = try ProfileFiles(texts: ["dogs.json": ProfileFiles.small]).profile("dogs.json")
    let mine = try profile(#"{ "extends": "dogs.json" }"#)
    #expect(mine.topics.map { $0.cues.map(\.pattern) } == base.topics.map { $0.cues.map(\.pattern) })
    #expect(mine.roles.map { Array($0.aliases) } == base.roles.map { Array($0.aliases) })
  }

  @Test(
    "a fault is told in the file that has it",
    arguments: [
      (
        #"{ "extends": "dogs.json", "roles": [{ "id": "vet", "aliases": [3] }] }"#, "base/mine.json",
        "roles[0].aliases[0] must be text"
      ),
      (
        #"{ "extends": "dogs.json", "concepts": { "lead": null } }"#, "base/dogs.json",
        #"topics[0].cues[0].when names "lead", which is not among"#
      ),
      (
        #"{ "extends": "dogs.json", "roles": [{ "id": "cat", "drop": true }] }"#, "base/mine.json",
        #"roles[0] drops "cat", which the extended profile lacks here"#
      ),
      (#"{ "extends": "cats.json" }"#, "base/mine.json", #"extends names "base/cats.json": no such file"#),
      (#"{ "extends": "school-social-medai" }"#, "base/mine.json", "did you mean school-social-media?"),
      (#"{ "extends": "../base/mine.json" }"#, "base/mine.json", "which extends this profile in turn"),
      (#"{ "extends": 3 }"#, "base/mine.json", "extends must be text"),
    ])
  func faults(child: String, file: String, message: String) throws {
    let files = ProfileFiles(texts: ["base/dogs.json": ProfileFiles.small, "base/mine.json": child])
    let loading = #expect(throws: Trouble.self) { try files.profile("base/mine.json") }
    #expect(loading?.subject == file)
    #expect(loading?.message.contains(message) == true, "\(String(describing: loading))")
    let checking = #expect(throws: Trouble.self) {
      if let problem = try files.check("base/mine.json").problems.first { throw problem.trouble }
    }
    #expect(checking?.subject == file)
    #expect(checking?.message.contains(message) == true, "\(String(describing: checking))")
  }

  @Test("a circle of several profiles is told")
  func circle() {
    let files = ProfileFiles(texts: [
      "a.json": #"{ "extends": "./b.json" }"#, "b.json": #"{ "extends": "a.json" }"#,
      "./b.json": #"{ "extends": "./a.json" }"#,
    ])
    let trouble = #expect(throws: Trouble.self) { try files.profile("a.json") }
    #expect(trouble?.message.contains("in turn") == true)
  }

  @Test("lists deep in each other don't exhaust the stack")
  func deep() throws {
    let deep = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
    let files = ProfileFiles(texts: [
      "a.json": "{ \"title\": \(deep) }", "b.json": "{ \"extends\": \"./a.json\", \"title\": \(deep) }",
      "./a.json": "{ \"title\": \(deep) }",
    ])
    #expect(throws: Trouble.self) { try files.profile("b.json") }
  }
}
