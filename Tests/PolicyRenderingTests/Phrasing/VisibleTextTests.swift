import PolicyRendering
import Testing

@Suite("Text made safe to show")
struct VisibleTextTests {
  @Test(
    "controls become pictures, deceiving characters go, white space is one space",
    arguments: [
      ("plain text", "plain text"), ("", ""), (" \t a \n\r\n b  ", "a b"), ("\u{1B}[31mred", "␛[31mred"),
      ("a\u{0}b\u{7F}", "a␀b␡"), ("\u{9B}2J", "\u{FFFD}2J"), ("a\u{202E}b\u{2066}c\u{200F}", "abc"),
      ("pay\u{200B}pal\u{FEFF}\u{AD}\u{2060}", "paypal"), ("a\u{A0}\u{2003}\u{2028}b", "a b"),
      ("\u{F0B7}x", "\u{FFFD}x"),
      ("a\u{E0041}\u{E007F}b", "ab"), ("ysgol Gymraeg: tŷ, é, £, “–”", "ysgol Gymraeg: tŷ, é, £, “–”"),
      ("❤\u{FE0F}", "❤\u{FE0F}"),
      ("e\u{301}", "e\u{301}"), ("日本 😀", "日本 😀"),
    ])
  func shown(text: String, expected: String) {
    #expect(Array(VisibleText.line(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("what was made safe stays as it is")
  func idempotent() {
    var text = String.UnicodeScalarView()
    for value in UInt32(0)..<0x3100 { Unicode.Scalar(value).map { text.append($0) } }
    let once = VisibleText.line(String(text))
    #expect(Array(VisibleText.line(once).utf8) == Array(once.utf8))
    #expect(!once.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(!once.unicodeScalars.contains { $0.properties.generalCategory == .format })
  }
}
