import Testing

@testable import PolicyMeaning

@Suite("Periods")
struct PeriodTests {
  private func months(_ text: String) -> [Int] {
    let view = Reading(text).view
    return view.tokens.indices.compactMap { index in
      guard case .period(let months)? = PeriodFinder.period(at: index, in: view, sentence: view.tokens.indices)?.value
      else { return nil }
      return months
    }
  }

  private static let sentences: [(String, Int)] = [
    ("Not until two years after leaving.", 24), ("Not for 12 months after they have left.", 12),
    ("Wait until at least 24 months have passed.", 24), ("Whoever left less than two years ago.", 24),
    ("Whoever left within the last three years.", 36), ("For a period of five years from the date of leaving.", 60),
    ("For two years following their departure.", 24), ("When six months have elapsed.", 6),
  ]

  @Test("run from an event, in every usual form, once", arguments: sentences)
  func finds(text: String, wanted: Int) {
    #expect(months(text) == [wanted])
  }

  @Test(
    "are no ages, no intervals and no other times",
    arguments: [
      "Pupils of 18 years of age.", "A pupil who is 16 years old.", "It is reviewed every two years.",
      "In Years 7 to 11.",
      "The school has stood for 150 years since its foundation.",
    ])
  func leaves(text: String) {
    #expect(months(text).isEmpty)
  }

  @Test("complete a rule about those who left")
  func completes() throws {
    let explained = try Explained(
      "1. Contact\n\n1.1 Staff must not be friends with former pupils until two years after they left.\n",
      on: "contact.former-pupils")
    #expect(explained.policy.positions[explained.explanation.topic].values.map(\.value) == [.period(months: 24)])
  }

  @Test("are no answer to how often a policy is reviewed")
  func review() throws {
    let explained = try Explained(
      "1. Review\n\n1.1 This policy is to be reviewed annually and is kept for six years after that.\n",
      on: "governance.next-review")
    #expect(explained.policy.positions[explained.explanation.topic].values.map(\.value) == [.interval(months: 12)])
  }
}
