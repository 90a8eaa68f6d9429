import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

@Suite("What a draft leaves open")
struct DraftChoiceTests {
  @Test("alternatives stand side by side with the stance that each would give, and make no answer together")
  func alternatives() throws {
    let explained = try Explained(
      """
      1. Working hours

      [Personal use of social media is not permitted during working hours.

      OR

      Staff may use social media personally during working hours.]
      """, on: "use.working-hours")
    #expect(explained.stance == .unresolved)
    let position = explained.policy.positions[explained.explanation.topic]
    #expect(position.strength == nil)
    let choices = position.provisions.compactMap { explained.policy.provisions[$0].choice?.stance }
    #expect(choices == [.prohibited, .permitted])
  }

  @Test(
    "a blank inside a sentence leaves its stance and is told", arguments: ["[insert name of DSL]", "<NAME>"])
  func blank(blank: String) throws {
    let explained = try Explained(
      "1. Concerns\n\n1.1 Staff must report any concern about online safety to the headteacher or \(blank) at once.\n",
      on: "escalation.report-to")
    #expect(explained.stance == .required)
    let position = explained.policy.positions[explained.explanation.topic]
    let provision = explained.policy.provisions[try #require(position.provisions.first)]
    #expect(provision.choice == nil)
    #expect(provision.blanks.map { explained.policy.document.text($0) } == [blank])
  }

  @Test(
    "an address between angle brackets is no blank", arguments: ["<a@b.example>", "<https://a.example>", "< 18", "<>"])
  func address(text: String) throws {
    let explained = try Explained(
      "1. Concerns\n\n1.1 Staff must report any concern about online safety to the headteacher \(text) at once.\n",
      on: "escalation.report-to")
    #expect(explained.stance == .required)
    #expect(explained.policy.provisions.allSatisfy { $0.blanks.isEmpty })
  }

  @Test("a rule that nothing is open about has neither choice nor blank")
  func settled() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 Staff must not be friends with current pupils online.\n", on: "contact.current-pupils")
    #expect(explained.policy.provisions.allSatisfy { $0.choice == nil && $0.blanks.isEmpty })
  }
}
