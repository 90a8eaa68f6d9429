import PolicyMeaning
import PolicyText
import Testing

@Suite("Terms that a policy defines")
struct DefinitionTests {
  private static let formerPupils = "contact.former-pupils"

  /// What a position on former pupils names, after a definition and a rule that uses its term.
  private func position(_ definition: String, _ rule: String, on topic: String = formerPupils) throws -> (
    stance: Stance, values: [Value], definitions: [String]
  ) {
    let explained = try Explained("1. Terms\n\n\(definition)\n\n2. Rules\n\n2.1 \(rule)\n", on: topic)
    let position = explained.policy.positions[explained.explanation.topic]
    let definitions = position.provisions.flatMap { explained.policy.provisions[$0].definitions }
    return (position.stance, position.values.map(\.value), definitions.map { explained.policy.document.text($0.range) })
  }

  private static let forms = [
    "1.1 “Recent leaver” means a former pupil who is under 19.",
    "1.1 Recent leavers means former pupils under the age of nineteen.",
    "1.1 A recent leaver means a former pupil under 19.",
    "1.1 In this policy, the term \"recent leavers\" refers to former pupils under 19.",
    "1.1 For the purposes of this policy a “recent leaver” is a former pupil who is under 19.",
    "1.1 By recent leavers we mean former pupils under 19.",
    "1.1 When we say ‘recent leaver’, we mean a former pupil under 19.",
    "1.1 “Recent leaver” is defined as a former pupil under 19.",
    "1.1 “Recent leaver”: a former pupil under 19.",
    "1.1 “Recent leaver” means a former pupil who:\n\n(a) has left the school; and\n\n(b) is under 19.",
  ]

  @Test("carry the age of their definition to the rule that uses them", arguments: forms)
  func inRule(definition: String) throws {
    let found = try position(definition, "Staff must not accept friend requests from recent leavers.")
    #expect(found.stance == .prohibited)
    #expect(found.values == [.age(.under, years: 19)])
    #expect(found.definitions.count == 1)
  }

  @Test(
    "are told as entries of a section of definitions",
    arguments: [
      "Recent leaver: a former pupil under 19.", "Recent leaver – a former pupil under 19.",
      "1.1 Recent leaver\n\nA former pupil under 19.",
    ])
  func entries(entry: String) throws {
    let text = "1. Definitions\n\n\(entry)\n\n2. Rules\n\n2.1 Staff must not befriend a recent leaver.\n"
    let explained = try Explained(text, on: Self.formerPupils)
    #expect(explained.policy.positions[explained.explanation.topic].values.map(\.value) == [.age(.under, years: 19)])
  }

  @Test("may be given in brackets to what was just named")
  func bracketed() throws {
    let text = """
      1. Rules

      1.1 The school keeps a list of former pupils under 19 (“recent leavers”).

      1.2 Staff must not befriend recent leavers.
      """
    let explained = try Explained(text, on: Self.formerPupils)
    #expect(explained.policy.positions[explained.explanation.topic].values.map(\.value) == [.age(.under, years: 19)])
  }

  @Test("stand for what defines them where the profile does not know them")
  func unknown() throws {
    let definition = "1.1 “Protected contact” means a pupil, or a former pupil under 20."
    let rule = "Staff must not befriend a protected contact on any site."
    #expect(try position(definition, rule).values == [.age(.under, years: 20)])
    #expect(try position(definition, rule, on: "contact.current-pupils").stance == .prohibited)
    #expect(try position("1.1 Nothing else.", rule, on: "contact.current-pupils").stance == .silent)
  }

  @Test("name the role of their definition")
  func roles() throws {
    let found = try position(
      "1.1 “Nominated Officer” means the designated safeguarding lead.",
      "All concerns about online safety must be reported to the Nominated Officer.", on: "escalation.report-to")
    #expect(found.values == [.role("dsl")])
  }

  @Test("yield to the rule's own age")
  func ownAge() throws {
    let found = try position(
      "1.1 “Recent leaver” means a former pupil under 19.", "Staff must not befriend recent leavers under 21.")
    #expect(found.values == [.age(.under, years: 21)])
  }

  @Test(
    "are none where something else is said",
    arguments: [
      "1.1 This means that former pupils under 19 are welcome.",
      "1.1 It is by no means meant for former pupils under 19.",
      "1.1 Former pupils under 19 reach us by means of recent leavers.",
      "1.1 “Recent visitor” means a former pupil under 19.",
    ])
  func none(sentence: String) throws {
    let found = try position(sentence, "Staff must not befriend recent leavers.")
    #expect(found.stance == .prohibited)
    #expect(found.values == [])
    #expect(found.definitions == [])
  }

  @Test("rule nothing where they are defined")
  func noRule() throws {
    let text =
      "1. Definitions\n\n1.1 Senior leader: the headteacher and the deputy headteacher.\n\n2. Rules\n\n2.1 Be kind.\n"
    #expect(try Explained(text, on: "escalation.report-to").stance == .silent)
  }

  @Test("bring the values of each version to its own rules")
  func versions() throws {
    let compiler = PolicyCompiler(profile: try Profile.embedded(named: Profile.standardName))
    let texts = [18, 19].map {
      "1. Terms\n\n1.1 “Recent leaver” means a former pupil under \($0).\n\n2. Rules\n\n2.1 Staff must not befriend recent leavers.\n"
    }
    let trees = try texts.map { try compile($0, with: compiler).tree }
    let topic = try #require(compiler.profile.topics.firstIndex { $0.id == Self.formerPupils })
    let values = compiler.compile(versions: trees).map { $0.positions[topic].values.map(\.value) }
    #expect(values == [[.age(.under, years: 18)], [.age(.under, years: 19)]])
  }

  @Test("are read the same by any number of threads, and in long texts")
  func stretches() throws {
    let compiler = PolicyCompiler(profile: try Profile.embedded(named: Profile.standardName))
    let rules = (1...1200).map { "2.\($0) Staff must not befriend recent leavers of year \($0 % 7).\n\n" }.joined()
    let tree = try compile(
      "1. Terms\n\n1.1 “Recent leaver” means a former pupil under 19.\n\n2. Rules\n\n\(rules)", with: compiler
    ).tree
    let topic = try #require(compiler.profile.topics.firstIndex { $0.id == Self.formerPupils })
    let provisions = compiler.compile(tree).provisions.filter { $0.topic == topic }
    #expect(provisions.count >= 1200)
    #expect(provisions.allSatisfy { $0.values.map(\.value) == [.age(.under, years: 19)] })
    #expect(Set(provisions.map { $0.values[0].range }).count == 1)
  }
}
