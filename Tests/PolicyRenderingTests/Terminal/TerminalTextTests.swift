import PolicyTestSupport
import Testing

@testable import PolicyRendering

@Suite("Wrapping for a terminal")
struct TerminalTextTests {
  private func wrapped(_ spans: [TerminalText.Span], width: Int, indent: Int = 0, hanging: Int = 0, color: Bool = false)
    -> String
  {
    var text = TerminalText(width: width, isColoured: color)
    text.paragraph(spans, indent: indent, hanging: hanging)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test("lines break at words and hang")
  func words() {
    #expect(
      wrapped([.init("one two three four")], width: 10, indent: 2, hanging: 4) == "  one two\n    three\n    four\n")
  }

  @Test("a line may be filled to its last column")
  func full() {
    #expect(wrapped([.init("12345 7890 x")], width: 10) == "12345 7890\nx\n")
  }

  @Test("a word longer than a line is cut, by characters")
  func long() {
    #expect(wrapped([.init("ab 日本語日本語")], width: 7, hanging: 1) == "ab\n 日本語\n 日本語\n")
  }

  @Test("spans join without a space unless one of them has it")
  func joins() {
    #expect(wrapped([.init("Oak", .bold), .init(": "), .init("“x”"), .init(" y")], width: 40) == "Oak: “x” y\n")
  }

  @Test("colours are closed on every line, and only written where asked for")
  func colours() {
    #expect(
      wrapped([.init("one two", .bold), .init(" three", .red)], width: 9, color: true)
        == "\u{1B}[1mone two\u{1B}[0m\n\u{1B}[31mthree\u{1B}[0m\n")
    #expect(wrapped([.init("one", .red)], width: 9) == "one\n")
  }

  @Test("an empty paragraph writes nothing, and blank lines don't add up")
  func empty() {
    var text = TerminalText(width: 40, isColoured: false)
    text.blank()
    text.paragraph(.init(" \n"))
    text.paragraph(.init("a"))
    text.blank()
    text.blank()
    text.paragraph(.init("b"))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a\n\nb\n")
  }

  @Test("however a text is cut into spans, its words fill line after line")
  func anySpans() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        ["a", "of", "four", "“x”", "sixteen-letters", "é", "日本"].randomElement(using: &generator) ?? ""
      }
      let width = Int.random(in: 16...40, using: &generator)
      var lines: [String] = []
      for word in words {
        if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= width {
          lines[lines.count - 1] += " \(word)"
        } else {
          lines.append(word)
        }
      }
      var spans: [TerminalText.Span] = []
      for character in words.joined(separator: Bool.random(using: &generator) ? " " : "  ") {
        if spans.isEmpty || Int.random(in: 0..<12, using: &generator) == 0 { spans.append(.init("")) }
        spans[spans.count - 1] = .init(spans[spans.count - 1].text + String(character))
      }
      #expect(wrapped(spans, width: width) == lines.map { $0 + "\n" }.joined())
    }
  }
}
