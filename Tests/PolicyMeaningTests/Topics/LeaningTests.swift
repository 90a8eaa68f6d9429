import PolicyMeaning
import PolicyText
import Testing

/// What a sentence says that names its matter with a pronoun, or that answers the sentence before it.
@Suite("Sentences that lean on those before them")
struct LeaningTests {
  @Test("a pronoun stands for those whom the heading names")
  func heading() throws {
    let explained = try Explained(
      "Elm School\n\nWe care.\n\nParents\n\n- We know many of you live near.\n- Please do not be online friends with them.\n",
      on: "contact.parents")
    #expect(explained.stance == .prohibited)
  }

  @Test("a pronoun behind its own noun takes nothing from the heading")
  func ownNoun() throws {
    let explained = try Explained(
      "Former pupils\n\nStaff should not accept a friend request from the parent of a child whom they teach.\n",
      on: "contact.former-pupils")
    #expect(explained.stance == .silent)
  }

  @Test("each sentence of a long paragraph is compared with the examples by itself")
  func paragraph() throws {
    let explained = try Explained(
      """
      The canteen opens at noon. Trays go back to the hatch. Nobody may write anything that would lower the school in \
      the eyes of local people. Coats hang by the door. The bell rings at one. Bicycles are locked to the rack and \
      helmets are left in the porch.
      """, on: "content.disrepute")
    #expect(explained.stance == .prohibited)
    let deciding = try #require(explained.deciding)
    #expect(explained.policy.document.text(deciding.range).hasPrefix("Nobody may write"))
  }

  @Test("what extends a rule has its limits too")
  func limits() throws {
    let text = """
      1. Use

      1.1 Personal use of social media in working time is not prohibited provided it is confined to breaks.

      1.2 The same applies to the use of school laptops.
      """
    #expect(try Explained(text, on: "use.school-equipment").stance == .restricted)
  }

  @Test("what an exception allows is allowed without that exception")
  func exceptionItself() throws {
    let text =
      "1. Contact\n\n1.1 No member of staff shall be friends with a pupil online, save where they are family.\n"
    let family = try Explained(text, on: "contact.family-exception")
    #expect(family.stance == .permitted)
    #expect(family.policy.positions[family.explanation.topic].exceptions.isEmpty)
    let pupils = try Explained(text, on: "contact.current-pupils")
    #expect(pupils.policy.positions[pupils.explanation.topic].exceptions.count == 1)
  }
}
