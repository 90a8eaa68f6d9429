import PolicyText
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  private let words = ["--format", "--from", "--fail-on", "contact.parents", "contact.former-pupils"]

  @Test("find a word with a letter wrong, missing, too many, or swapped")
  func nearMisses() {
    for typo in ["--formay", "--fomat", "--formmat", "--fromat"] {
      #expect(Suggestion.nearest(to: typo, in: words) == "--format", "\(typo)")
    }
  }

  @Test("find the one word that holds what was written")
  func part() {
    #expect(Suggestion.nearest(to: "former", in: words) == "contact.former-pupils")
    #expect(Suggestion.nearest(to: "contact", in: words) == nil)
  }

  @Test("are not made up for a word that is like none")
  func nothingNear() {
    #expect(Suggestion.nearest(to: "--verbose", in: words) == nil)
    #expect(Suggestion.nearest(to: "", in: words) == nil)
  }

  @Test("take little time for a word of a megabyte", .timeLimit(.minutes(1)))
  func hostileWord() {
    #expect(Suggestion.nearest(to: String(repeating: "-", count: 1_000_000), in: words) == nil)
  }
}
