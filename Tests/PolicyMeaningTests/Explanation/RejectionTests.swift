import PolicyMeaning
import Testing

@Suite("What is considered and rejected")
struct RejectionTests {
  @Test("a rule that binds others than those asked about")
  func bindsOthers() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 Parents must not be friends with current pupils online.\n", on: "contact.current-pupils")
    #expect(explained.stance == .silent)
    #expect(explained.rejections == [.bindsOthers(["parents"])])
  }

  @Test("a scenario")
  func scenario() throws {
    let explained = try Explained(
      "1. Scenario\n\n1.1 Staff must not be friends with current pupils online.\n", on: "contact.current-pupils")
    #expect(explained.stance == .silent)
    #expect(explained.rejections == [.noRule])
  }

  @Test("what only tells")
  func telling() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 Being friends with current pupils online can lead to misunderstandings.\n",
      on: "contact.current-pupils")
    #expect(explained.stance == .silent)
    #expect(explained.rejections == [.noForce])
  }

  @Test("a sentence whose words are more like those of other matters")
  func unlikely() throws {
    let explained = try Explained(
      "1. Phones\n\n1.1 Personal phones and smart watches are locked in the staffroom while children are on site.\n",
      on: "contact.private-messages")
    #expect(explained.stance == .silent)
    #expect(explained.rejections == [.unlikely])
  }

  @Test(
    "what another policy says",
    arguments: [
      "How applicants are checked online is set out in the Safer Recruitment Policy and is outside this one.",
      "The Safer Recruitment Policy sets out how applicants are checked online.",
    ])
  func anotherPolicy(text: String) throws {
    let explained = try Explained("1. Posts\n\n1.1 \(text)\n", on: "recruitment.vetting")
    #expect(explained.stance == .silent)
    #expect(explained.rejections == [.anotherPolicy])
  }

  @Test("a question, which its answer is not")
  func question() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 May staff be friends with current pupils online? That is hard to tell.\n",
      on: "contact.current-pupils")
    #expect(explained.rejections.first == .question)
  }
}
