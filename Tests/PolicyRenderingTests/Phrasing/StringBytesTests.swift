import Testing

@testable import PolicyRendering

struct StringBytesTests {
  @Test(arguments: [
    ("", "", true), ("a", "", true), ("", "a", false), ("abc", "bc", true), ("abc", "bd", false), ("aab", "ab", true),
    ("schön", "ön", true), ("ab", "abc", false),
  ])
  func `tells whether one text stands in another`(text: String, part: String, isHeld: Bool) {
    #expect(text.holds(part) == isHeld)
  }

  @Test(arguments: [
    ("{must} keep", "must keep"), ("they {must}", "they must"), ("none", "none"), ("{must}{must}", "mustmust"),
    ("{mus {must} {must", "{mus must {must"), ("", ""),
  ])
  func `fills a mark in wherever it stands`(text: String, filled: String) {
    #expect(text.filling("{must}", with: "must") == filled)
  }
}
