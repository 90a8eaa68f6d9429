import PolicyMeaning
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Contradictions inside one policy")
struct ConflictTests {
  /// The lines of the provisions that are said to contradict each other, in a text of numbered sentences.
  private func conflicts(_ sentences: String..., on topic: String) throws -> [[Int]] {
    let text = sentences.enumerated().map { "\($0.offset + 1). \($0.element)\n" }.joined()
    let policy = try Explained(text, on: topic)
    return policy.policy.positions[policy.explanation.topic].conflicts.map { conflict in
      [conflict.first, conflict.second].map {
        policy.policy.document.source(of: policy.policy.provisions[$0].range).line
      }
    }
  }

  @Test("what is allowed and forbidden in the same words")
  func allowedAndForbidden() throws {
    let topic = "contact.current-pupils"
    #expect(
      try conflicts(
        "Staff must not be friends with current pupils online.", "Doors are locked at six.",
        "Staff are allowed to be friends with current pupils online.", on: topic) == [[1, 3]])
  }

  @Test("what is demanded and forbidden in the same words")
  func demandedAndForbidden() throws {
    #expect(
      try conflicts(
        "Staff must name the school as their employer on social media.",
        "Staff must not name the school as their employer on social media.", on: "content.identify-as-staff")
        == [[1, 2]])
  }

  @Test("two ages for one rule")
  func ages() throws {
    let topic = "contact.former-pupils"
    #expect(
      try conflicts(
        "Staff must not be friends with former pupils under the age of 18.",
        "Staff must not be friends with former pupils under the age of 21.", on: topic) == [[1, 2]])
    #expect(
      try conflicts(
        "Staff must not be friends with former pupils under the age of 18.",
        "Staff must not befriend any former pupil under the age of 18.", on: topic) == [])
  }

  @Test("permission that is asked for and waived")
  func permission() throws {
    let policy = try Explained(
      """
      1. Accounts

      1.1 A school account must not be opened without the permission of the headteacher.

      2. Questions

      Do I need permission to open a school account?

      No. Go ahead.
      """, on: "official.approval")
    #expect(policy.policy.positions[policy.explanation.topic].conflicts.count == 1)
  }

  @Test(
    "a special case, a condition, other people or other words are no contradiction",
    arguments: [
      "Staff are allowed to be friends with current pupils online if they are relatives.",
      "Staff are allowed to be friends with current pupils online unless told otherwise.",
      "Parents are allowed to be friends with current pupils online.",
      "Staff may write to current pupils through the online learning platform in the evening.",
      "Staff should not be friends with current pupils online.",
    ])
  func none(second: String) throws {
    #expect(
      try conflicts(
        "Staff must not be friends with current pupils online.", second, on: "contact.current-pupils") == [])
  }

  @Test("a next review that is later than the interval allows, and none where it is not")
  func reviews() throws {
    func count(_ date: String) throws -> Int {
      let policy = try Explained(
        """
        Social Media Policy

        Date adopted: 14 March 2022
        Date of next review: \(date)

        1. Review

        1.1 This policy will be reviewed every twelve months.
        """, on: "governance.next-review")
      return policy.policy.positions[policy.explanation.topic].conflicts.count
    }
    #expect(try count("March 2024") == 1)
    #expect(try count("March 2023") == 0)
    #expect(try count("September 2022") == 0)
  }

  @Test("none of the five policies is said to contradict itself", arguments: Repository.policies)
  func five(path: String) throws {
    let policy = try Repository.policy(path)
    #expect(policy.positions.flatMap(\.conflicts) == [])
  }

  @Test("both sides of each contradiction are among the position's provisions, the earlier first")
  func inside() throws {
    for name in ["eastgate-sixth-form", "larchfield-primary", "st-bedes-infants"] {
      let policy = try Repository.policy("Tests/Gold/more/documents/\(name).txt")
      for position in policy.positions {
        for conflict in position.conflicts {
          #expect(conflict.first < conflict.second)
          #expect(Set(position.provisions).isSuperset(of: [conflict.first, conflict.second]))
        }
      }
    }
  }
}
