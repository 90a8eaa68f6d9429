import PolicyText
import Testing

@testable import PolicyMeaning

@Suite("Ages")
struct AgeFinderTests {
  private func ages(_ text: String) -> [String] {
    let view = Reading(text).view
    return view.tokens.indices.compactMap { index in
      guard view.tokens[index].isWord,
        case .age(let comparison, let years)? = AgeFinder.age(at: index, in: view, sentence: view.tokens.indices)?.value
      else { return nil }
      return "\(comparison) \(years)"
    }
  }

  private static let sentences: [(String, String)] = [
    ("Anyone under the age of 18 must ask.", "under 18"),
    ("Anyone under 18 must ask.", "under 18"),
    ("Children under eighteen must ask.", "under 18"),
    ("Children below the age of thirteen may not join.", "under 13"),
    ("Children younger than 13 may not join.", "under 13"),
    ("Users must be over 16.", "over 16"),
    ("Users must be at least 13 years old.", "under 13"),
    ("Users must be at least 13 years of age.", "under 13"),
    ("Those aged 13 or over may join.", "over 13"),
    ("Those aged 13 and above may join.", "over 13"),
    ("Those who are 16 or older may join.", "over 16"),
    ("Under-18s must ask.", "under 18"),
    ("until they reach the age of 18", "under 18"),
    ("until they are 18", "under 18"),
    ("before they turn 18", "under 18"),
    ("The minimum age is 13.", "under 13"),
    ("an age limit of 13", "under 13"),
    ("over 13s may join", "over 13"),
    ("13-year-olds may join", "over 13"),
    ("no one under 13", "under 13"),
    ("until their eighteenth birthday", "under 18"),
    ("until their 18th birthday", "under 18"),
    ("until they're at least 16", "under 16"),
    ("who has yet to reach the age of nineteen", "under 19"),
    ("a child who isn’t yet 13", "under 13"),
    ("Users must be at least 16.", "under 16"),
    ("You need to be thirteen.", "under 13"),
    ("Thirteen is the lowest age at which they may join.", "under 13"),
    ("younger than the site allows (13 for most)", "under 13"),
  ]

  @Test("in figures and words, with how they compare", arguments: sentences)
  func finds(text: String, wanted: String) {
    #expect(ages(text).joined(separator: ", ") == wanted)
  }

  private static let others = [
    "Keep it for under 20 minutes.", "We teach over 25 learners.", "Section 18 applies.", "It took five days.",
    "Under 12 months have passed.", "Two years after leaving", "See page 16.", "over 20 accounts were found",
    "Ask within 14 days.", "over 20% of users", "over 20 years of service", "the eighteenth section",
    "a password of at least 14 characters",
  ]

  @Test("are no other numbers", arguments: others)
  func leaves(text: String) {
    #expect(ages(text).isEmpty)
  }
}
