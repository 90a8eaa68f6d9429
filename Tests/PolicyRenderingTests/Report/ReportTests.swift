import PolicyComparison
import PolicyMeaning
import PolicyRendering
import Testing

@Suite("The report that text and Markdown are laid out from")
struct ReportTests {
  private func report(_ policies: [Policy]) -> Report { Report(.fixture(policies), profile: .fixture) }

  @Test("a camp whose members differ in a detail is told in several sentences")
  func details() {
    var other = PolicyFixture()
    let clause = other.clause("Staff must tell somebody.")
    other.stands(.required, .must, on: "care.report", by: clause)
    let topic = report([Fixtures.oak, other.policy("b.txt")]).same.flatMap(\.topics)[0]
    #expect(
      topic.answers.map(\.statement) == ["Staff must report a worry, involving the head", "Staff must report a worry"])
    #expect(topic.answers.map { $0.members.map(\.policy) } == [[0], [1]])
  }

  @Test("an exception that the quote shows is not said twice")
  func exceptions() {
    var policy = PolicyFixture()
    let rule = policy.clause("Nobody writes privately.")
    let leave = policy.clause("The head may give leave.")
    policy.stands(.prohibited, .must, on: "contact.private", by: rule, exception: "head may give leave")
    policy.stands(.permitted, on: "contact.former", by: leave, exception: "may give leave")
    let topics = report([policy.policy("a.txt")]).same.flatMap(\.topics)
    #expect(topics.map { $0.answers[0].members[0].exceptions } == [[], ["head may give leave"]])
  }

  @Test("further evidence is told by its lines, each once and none that was shown")
  func places() throws {
    var policy = PolicyFixture()
    for _ in 0..<12 {
      let clause = policy.clause("Tell the head.")
      policy.stands(.required, .must, on: "care.report", by: clause)
      policy.stands(.required, .must, on: "care.report", by: clause)
    }
    let member = report([policy.policy("a.txt")]).same.flatMap(\.topics)[0].answers[0].members[0]
    let first = try #require(member.evidence)
    #expect(Evidence.places(member.further, besides: first) == "lines 2, 3, 4, 5, 6, 7, 8 and 4 more")
    #expect(Evidence.places(Array(member.further.prefix(2)), besides: first) == "line 2")
    #expect(Evidence.places(Array(member.further.prefix(1)), besides: first) == nil)
  }

  @Test("every policy is in one answer of each topic or is said to be silent")
  func complete() {
    let report = report(Fixtures.all + Fixtures.all)
    let topics = [Agreement.differs, .partlySilent, .same, .silent].flatMap(report.groups).flatMap(\.topics)
    #expect(topics.count == 4)
    for topic in topics {
      #expect((topic.answers.flatMap(\.members).map(\.policy) + topic.silent).sorted() == Array(0..<6))
    }
  }

  @Test("the summary counts in words that fit the number of policies")
  func summary() {
    #expect(
      Phrasing.summary(of: report(Fixtures.all))
        == "3 policies, 4 questions: they differ on 1 and agree on 1; 2 are answered by only some.")
    #expect(
      Phrasing.summary(of: report([Fixtures.oak, Fixtures.ash]))
        == "Two policies, 4 questions: they agree on 1; 2 are answered by only one and 1 by neither.")
    #expect(
      Phrasing.summary(of: report([Fixtures.oak, Fixtures.oak]))
        == "The two policies agree on everything they answer: 3 of 4 questions. Neither answers the other one.")
    #expect(
      Phrasing.summary(of: report([Fixtures.elm])) == "This policy answers 3 of 4 questions and says nothing about 1.")
    let blank = PolicyFixture().policy("blank.txt")
    #expect(
      Phrasing.summary(of: report([blank, blank])) == "The two policies say nothing about any of 4 questions.")
  }
}
