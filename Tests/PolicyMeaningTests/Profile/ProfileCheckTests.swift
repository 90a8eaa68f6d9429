import PolicyMeaning
import PolicyText
import Testing

@Suite("Checking a profile")
struct ProfileCheckTests {
  /// What is said of the small profile after an edit, as "key message".
  private func problems(_ old: String, _ new: String) throws -> (errors: [String], warnings: [String]) {
    let text = ProfileFiles.small.replacing(old, with: new)
    #expect(text != ProfileFiles.small, "the edit finds what it replaces")
    let files = ProfileFiles(texts: ["dogs.json": text])
    let problems = try files.check("dogs.json").problems
    let errors = problems.filter { $0.severity == .error }.map(\.trouble)
    // A profile loads where, and only where, there are no errors: what loading finds is among what checking finds.
    do throws(Trouble) {
      _ = try files.profile("dogs.json")
    } catch {
      #expect(!errors.isEmpty, "\(error)")
    }
    #expect(problems.allSatisfy { $0.trouble.subject == "dogs.json" })
    return (errors.map(\.message), problems.filter { $0.severity == .warning }.map(\.trouble.message))
  }

  @Test("a good profile raises nothing")
  func good() throws {
    #expect(try ProfileFiles(texts: ["dogs.json": ProfileFiles.small]).check("dogs.json").problems.isEmpty)
  }

  @Test("nothing is said against the profiles in the program", arguments: Profile.embeddedNames)
  func embedded(name: String) throws {
    #expect(try ProfileCheck(.embedded(name), opening: ProfileFiles().read).problems.isEmpty)
  }

  @Test(
    "an error is told with its key and what to do",
    arguments: [
      (#""title": "Leads", "#, "", #"topics[0] lacks the key "title""#),
      (#""Rules about dogs""#, "3", "title must be text"),
      (#"["owner", "keeper"]"#, #""owner""#, "parties[0].aliases must be a list"),
      (#""confidence": 0.8"#, #""confidence": 8"#, "topics[0].cues[0].confidence must be a number from 0 to 1"),
      (#"["role"]"#, #"["rule"]"#, "did you mean role?"),
      (
        #""walks.lead""#, #""walk.lead""#,
        #"topics[0].id names "walk", which is not among the groups; did you mean walks?"#
      ),
      (#""keeper"]"#, #""keeper"], "of": "people""#, #"parties[0].of names "people", which is not among the parties"#),
      (
        #""binds": ["owners"]"#, #""binds": ["dogs"]"#,
        #"topics[0].binds[0] names "dogs", which is not among the parties"#
      ),
      (
        "dog + lead", "dog + leads",
        #"topics[0].cues[0].when names "leads", which is not among the concepts; did you mean lead?"#
      ),
      ("dog + lead", "- dog", "topics[0].cues[0].when has no concept to look for"),
      ("dog + lead", "dog + lead + $roles", #"names "$roles""#),
      ("on a lead", "on @cord", #"concepts.lead[0] names "cord", which is not among the concepts"#),
      (#""id": "vet""#, #""id": "warden""#, #"roles[1].id repeats the id "warden"; give it another"#),
      (#""dog", "puppy""#, #""dog", """#, "concepts.dog[1] is empty"),
      (
        #""confidence": 0.8"#, #""kinds": ["rules"]"#,
        #"topics[0].cues[0].kinds[0] is "rules"; it must be one of title"#
      ),
    ])
  func errors(old: String, new: String, message: String) throws {
    let found = try problems(old, new)
    #expect(found.errors.count == 1, "\(found.errors)")
    #expect(found.errors.contains { $0.contains(message) }, "\(found.errors)")
  }

  @Test(
    "what was probably not meant is a warning",
    arguments: [
      (
        #""confidence""#, #""confidense""#,
        #"topics[0].cues[0].confidense is a key that nothing reads; did you mean "confidence"?"#
      ),
      (#""puppy"]"#, #""puppy"], "cat": ["cat"]"#, "concepts.cat is a concept that no cue uses"),
      (
        #"["vet"]"#, #"["vet", "rangers"]"#,
        #"roles[1].aliases[1] gives the alias "rangers", which "warden" of the roles has too"#
      ),
      (#""keeper""#, #""you""#, #"parties[0].aliases[1] is "you", which is in nearly every sentence"#),
      (#"[{ "when": "dog + lead", "confidence": 0.8 }]"#, "[]", "topics[0].cues is empty"),
      ("Must dogs be", "May dogs be", #"so that output says "Owners must keep dogs on a lead""#),
      (#""binds""#, #""nature": "fact", "binds""#, #"(walks.lead) has no sentence for "stated""#),
    ])
  func warnings(old: String, new: String, message: String) throws {
    let found = try problems(old, new)
    #expect(found.errors.isEmpty)
    #expect(found.warnings.contains { $0.contains(message) }, "\(found.warnings)")
  }

  @Test("a short word warns only where a cue rests on it alone")
  func shortPhrases() throws {
    #expect(try problems(#""puppy""#, #""it""#).warnings.isEmpty)
    let alone = try problems("dog + lead\"", "dog/lead\"").warnings
    #expect(alone.isEmpty)
    let text = ProfileFiles.small.replacing("\"puppy\"", with: "\"it\"").replacing("dog + lead\"", with: "dog/lead\"")
    let found = try ProfileFiles(texts: ["dogs.json": text]).check("dogs.json").problems.map(\.trouble.message)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("concepts.dog[1] is \"it\", which is in nearly every sentence"))
  }

  @Test("all problems are told, not the first only")
  func all() throws {
    let text = ProfileFiles.small.replacing("\"subject\"", with: "\"subjekt\"").replacing("\"role\"", with: "\"rule\"")
      .replacing("dog + lead", with: "dog + string").replacing("\"Walks\"", with: "1")
    let problems = try ProfileFiles(texts: ["dogs.json": text]).check("dogs.json").problems
    #expect(problems.count { $0.severity == .error } == 4)
    #expect(problems.count { $0.severity == .warning } == 2)
  }

  @Test(
    "a profile that is something else altogether is refused with words", arguments: ["3", "[]", "null", "{}", "\"x\""])
  func nonsense(text: String) throws {
    #expect(throws: Trouble.self) {
      let check = try ProfileFiles(texts: ["x.json": text]).check("x.json")
      if let problem = check.problems.first { throw problem.trouble }
    }
  }

  @Test("a hundred thousand entries are checked in seconds", .timeLimit(.minutes(1)))
  func large() throws {
    let aliases = (0..<100_000).map { "\"owner \($0)\"" }.joined(separator: ",")
    let phrases = (0..<100_000).map { "\"dog \($0) walk\"" }.joined(separator: ",")
    let text = ProfileFiles.small.replacing("\"owner\"", with: aliases).replacing("\"puppy\"", with: phrases)
    #expect(try ProfileFiles(texts: ["x.json": text]).check("x.json").isUsable)
  }

  @Test("thousands of concepts and of names without one are told in seconds", .timeLimit(.minutes(1)))
  func manyFaults() throws {
    let concepts = (0..<5_000).map { "\"concept-\($0)\": [\"word \($0)\"]" }.joined(separator: ",")
    let cues = (0..<5_000).map { "\"concept-\($0) + koncept-\($0)\"" }.joined(separator: ",")
    let text = ProfileFiles.small.replacing("\"dog\": [", with: concepts + ",\"dog\": [")
      .replacing("\"cues\": [", with: "\"cues\": [" + cues + ",")
    let problems = try ProfileFiles(texts: ["x.json": text]).check("x.json").problems
    #expect(problems.count == 5_001)
  }
}
