import PolicyCommand
import PolicyMeaning
import Testing

@Suite("The profile command")
struct ProfileCommandTests {
  @Test("lists the profiles of the program with their titles")
  func list() {
    let run = Run("profile", "list")
    #expect(run.status == .same)
    #expect(run.text.split(separator: "\n").count == Profile.embeddedNames.count)
    for name in Profile.embeddedNames { #expect(run.text.contains("\(name): ")) }
  }

  @Test("says one line of a good profile")
  func good() {
    let run = Run("profile", "check", "pupils-mobile-phones")
    #expect(run.status == .same)
    #expect(run.text.hasPrefix("pupils-mobile-phones: good; "))
    #expect(run.messages.isEmpty)
  }

  @Test("tells all that is wrong with all profiles, and the good ones are still told")
  func bad() throws {
    let scratch = try Scratch()
    let bad = try scratch.file("bad.json", #"{ "title": 1, "groups": [{ "id": "a" }], "concepts": {}, "topics": [] }"#)
    let missing = scratch.path("missing.json")
    let run = Run("profile", "check", bad, "pupils-mobile-phones", missing)
    #expect(run.status == .trouble)
    #expect(run.text.hasPrefix("pupils-mobile-phones: good; "))
    #expect(
      run.messages.filter { $0.contains(bad) } == [
        "policydiff: \(bad): title must be text", "policydiff: \(bad): groups[0] lacks the key \"title\"",
      ])
    #expect(run.messages.contains { $0.contains(missing) })
  }

  @Test("warnings leave the status alone, and --quiet leaves them out")
  func warnings() throws {
    let scratch = try Scratch()
    let path = try scratch.file(
      "mine.json", #"{ "extends": "pupils-mobile-phones", "titel": "x", "concepts": { "spare": ["spare"] } }"#)
    let run = Run("profile", "check", path)
    #expect(run.status == .same)
    #expect(run.text.hasSuffix("; warnings: 2\n"))
    #expect(run.messages.count == 2)
    #expect(run.messages.allSatisfy { $0.hasPrefix("policydiff: \(path): warning: ") })
    #expect(run.messages.contains { $0.contains("did you mean \"title\"?") })
    #expect(Run("profile", "check", "--quiet", path).messages.isEmpty)
  }

  @Test("a profile that extends a file beside it is used like any other")
  func extending() throws {
    let scratch = try Scratch()
    try scratch.file("base.json", #"{ "extends": "school-social-media", "title": "Ours" }"#)
    let mine = try scratch.file(
      "mine.json", #"{ "extends": "base.json", "topics": [{ "id": "equality", "drop": true }] }"#)
    let run = Run("help", "topics", "--profile", mine)
    #expect(run.status == .same, "\(run.messages)")
    #expect(run.text.hasPrefix("Ours\n"))
    #expect(!run.text.contains("  equality"))
    #expect(run.text.contains("contact.parents"))
  }

  @Test(
    "what it can't make sense of is told with what to write",
    arguments: [
      (["profile"], "policydiff profile check FILE"), (["profile", "chekc", "x"], "did you mean check?"),
      (["profile", "check"], "name the profiles to check"), (["profile", "list", "x"], "takes no operand"),
      (["profile", "check", "--format", "json", "x"], "is an option of"),
    ])
  func misuse(arguments: [String], advice: String) {
    let run = Run(arguments: arguments)
    #expect(run.status == .trouble)
    #expect(run.messages.count == 1)
    #expect(run.messages.first?.contains(advice) == true, "\(run.messages)")
  }

  @Test("learns weights from examples, which a profile beside them can name")
  func train() throws {
    let scratch = try Scratch()
    let examples = try scratch.file(
      "examples.json",
      #"""
      [{ "text": "Bring a coat on trips.", "topics": ["clothes.coat"] }, { "text": "Trips are on Friday.", "topics": [] }]
      """#)
    let weights = scratch.path("own.weights")
    #expect(Run("profile", "train", examples, "-o", weights).status == .same)
    let profile = try scratch.file(
      "own.json",
      #"""
      {
        "title": "Trips", "weights": "./own.weights", "groups": [{ "id": "clothes", "title": "Clothes" }], "concepts": {},
        "topics": [{
          "id": "clothes.coat", "title": "Coats", "question": "Is a coat needed?", "subject": "Pupils",
          "action": "bring a coat", "cues": []
        }]
      }
      """#)
    let policy = try scratch.file("policy.txt", "You must bring a warm coat.\n")
    let run = Run("parse", "--profile", profile, policy)
    #expect(run.status == .same)
    #expect(run.text.contains("must bring a coat"))
  }

  @Test("says what is wrong with weights that can't be read")
  func brokenWeights() throws {
    let scratch = try Scratch()
    let profile = try scratch.file(
      "own.json", #"{ "title": "T", "weights": "./own.json", "groups": [], "concepts": {}, "topics": [] }"#)
    let run = Run("profile", "check", profile)
    #expect(run.status == .trouble)
    #expect(run.messages.contains { $0.contains("is not a file of weights") })
  }

  @Test("asks for the examples and for the place to write")
  func trainNothing() throws {
    let scratch = try Scratch()
    #expect(Run("profile", "train", "-o", scratch.path("own.weights")).status == .trouble)
    #expect(Run("profile", "train", "examples.json").status == .trouble)
  }
}
