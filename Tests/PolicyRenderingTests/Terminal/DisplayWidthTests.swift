import Testing

@testable import PolicyRendering

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "wide characters take two columns, combining ones none",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("ŵ“–”…", 5), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👍🏽", 2), ("🇬🇧", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("क्ष", 2),
      ("a\u{20DD}", 1),
      ("\u{FFFD}", 1), ("␛", 1), ("𠀀", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
