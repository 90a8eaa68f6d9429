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

  @Test(
    "a force that is to be struck out gives two alternatives",
    arguments: [
      "Staff may / may not post photographs of pupils. (Delete as appropriate.)",
      "Staff may/may not post photographs of pupils.", "Staff may not/may post photographs of pupils.",
      "Staff may/not post photographs of pupils.", "Staff can/cannot post photographs of pupils.",
      "Posting photographs of pupils by staff is / is not permitted.",
      "Posting photographs of pupils by staff is permitted/not permitted.",
    ])
  func struckOut(rule: String) throws {
    let explained = try Explained("1. Photographs\n\n1.1 \(rule)\n", on: "content.photos-of-pupils")
    #expect(explained.stance == .unresolved)
    let position = explained.policy.positions[explained.explanation.topic]
    let choices = position.provisions.compactMap { explained.policy.provisions[$0].choice?.stance }
    #expect(Set(choices) == [.prohibited, .permitted])
  }

  @Test(
    "a slash between words of one meaning leaves nothing open",
    arguments: [
      "Staff must not post photographs of pupils and/or parents.", "Staff shall/must not post photographs of pupils.",
      "Photographs of pupils is/are not to be posted by staff.",
      "Staff must not post photographs of pupils; what is/is not a photograph is for the head.",
    ])
  func slash(rule: String) throws {
    let explained = try Explained("1. Photographs\n\n1.1 \(rule)\n", on: "content.photos-of-pupils")
    #expect(explained.stance == .prohibited)
  }

  @Test("only the sentence with the choice is open")
  func oneSentence() throws {
    let text = "1. Rules\n\n1.1 Staff must not befriend pupils. Staff may/may not post photographs of pupils.\n"
    #expect(try Explained(text, on: "content.photos-of-pupils").stance == .unresolved)
    let other = try Explained(text, on: "contact.current-pupils")
    #expect(other.stance == .prohibited)
    #expect(other.policy.positions[other.explanation.topic].provisions.count == 1)
  }

  @Test("a blank that should name whom the question asks for leaves it open, and what else is said is told")
  func blankPerson() throws {
    let text =
      "1. Use\n\n1.1 Staff may use social media personally in working hours with the permission of [insert name].\n"
    let explained = try Explained(text, on: "use.working-hours")
    #expect(explained.stance == .unresolved)
    #expect(explained.policy.positions[explained.explanation.topic].choice?.stance == .restricted)
  }

  @Test(
    "a blank leaves nothing open that it does not answer",
    arguments: [
      "Staff of [name of school] must not be friends with former pupils.",
      "Staff must not be friends with former pupils of [name of school] under 18.",
    ])
  func otherBlank(rule: String) throws {
    #expect(try Explained("1. Contact\n\n1.1 \(rule)\n", on: "contact.former-pupils").stance == .prohibited)
  }

  @Test("an age that was not filled in leaves the age open")
  func blankAge() throws {
    let text = "1. Contact\n\n1.1 Staff must not be friends with former pupils under [18/19].\n"
    #expect(try Explained(text, on: "contact.former-pupils").stance == .unresolved)
  }

  @Test("another clause that names the person answers in spite of a blank")
  func namedElsewhere() throws {
    let text = """
      1. Concerns

      1.1 Staff must report any concern to [insert name].

      1.2 Staff must report any concern about online safety to the headteacher.
      """
    #expect(try Explained(text, on: "escalation.report-to").stance == .required)
  }

  @Test("a note to whoever fills in the template is no rule")
  func draftingNote() throws {
    let explained = try Explained(
      "1. Use\n\n1.1 Personal use of social media in working hours is not allowed.\n\n***delete or amend as required***\n",
      on: "use.working-hours")
    #expect(explained.explanation.considered.count == 1)
  }

  @Test(
    "dots and lines to write on are blanks, also in a numbered rule of one line",
    arguments: ["............", "____", "………", "{{name}}", "[ ]", "<NAME>"])
  func gap(blank: String) throws {
    let text = "1. Concerns\n\n1.1 Staff must report any concern about safety to \(blank) (name) at once.\n"
    let explained = try Explained(text, on: "escalation.report-to")
    #expect(explained.stance == .unresolved)
    let position = explained.policy.positions[explained.explanation.topic]
    #expect(position.choice?.stance == .required)
    let blanks = position.provisions.flatMap { explained.policy.provisions[$0].blanks }
    #expect(blanks.map { explained.policy.document.text($0) } == [blank])
  }

  @Test("an ellipsis and bold words are no blanks", arguments: ["the head ... or the deputy", "the __head__"])
  func noGap(words: String) throws {
    let text = "1. Concerns\n\n1.1 Staff must report any concern about safety to \(words) at once.\n"
    let explained = try Explained(text, on: "escalation.report-to")
    #expect(explained.policy.provisions.allSatisfy { $0.blanks.isEmpty })
  }

  @Test("a date that nobody filled in is a fact left open")
  func blankDate() throws {
    let explained = try Explained(
      "1. Review\n\n1.1 This policy will be reviewed on ............\n", on: "governance.next-review")
    #expect(explained.stance == .unresolved)
    #expect(explained.policy.positions[explained.explanation.topic].choice?.stance == .stated)
  }
}
