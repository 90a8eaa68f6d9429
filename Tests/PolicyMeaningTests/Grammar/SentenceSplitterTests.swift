import Testing

@Suite("Sentences")
struct SentenceSplitterTests {
  private static let texts: [(String, [String])] = [
    ("Ask first. Then post.", ["Ask first.", "Then post."]),
    ("Is it true? Ask! Then post.", ["Is it true?", "Ask!", "Then post."]),
    ("Mr. Smith and J. Jones decide, e.g. Facebook posts.", ["Mr. Smith and J. Jones decide, e.g. Facebook posts."]),
    ("See section 3.2 of the policy. It tells more.", ["See section 3.2 of the policy.", "It tells more."]),
    ("Go to www.example.org or ask. Both work.", ["Go to www.example.org or ask.", "Both work."]),
    ("He said “never post.” She agreed.", ["He said “never post.”", "She agreed."]),
    ("Ask (or call.) Then post.", ["Ask (or call.)", "Then post."]),
    ("Ask first (see the list; it is long). Then post.", ["Ask first (see the list; it is long).", "Then post."]),
    ("Do not shout; do not post in anger; and log out.", ["Do not shout;", "do not post in anger;", "and log out."]),
    ("Ask (why?) before you post.", ["Ask (why?) before you post."]),
    ("Agreed on 9 Dec. 2021. It is due.", ["Agreed on 9 Dec. 2021.", "It is due."]),
    ("It is for all staff", ["It is for all staff"]),
    ("It depends… Ask first.", ["It depends…", "Ask first."]),
    ("The limit is 13. Older users may join.", ["The limit is 13.", "Older users may join."]),
    ("An unclosed (bracket. Then post.", ["An unclosed (bracket.", "Then post."]),
    ("A stray) bracket. Then post.", ["A stray) bracket.", "Then post."]),
    ("Ask first. [Insert name] decides.", ["Ask first.", "[Insert name] decides."]),
    ("", []),
    (".", ["."]),
  ]

  @Test("end where a reader would end them", arguments: texts)
  func ends(text: String, sentences: [String]) {
    #expect(Reading(text).sentences == sentences)
  }

  @Test("cover their tokens without a gap", arguments: texts.map(\.0))
  func cover(text: String) {
    let sentences = Reading(text).sentences.joined(separator: " ")
    #expect(sentences.filter { $0 != " " } == text.filter { $0 != " " })
  }
}
