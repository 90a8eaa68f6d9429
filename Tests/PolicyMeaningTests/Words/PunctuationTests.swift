import Testing

@testable import PolicyMeaning

@Suite("Words and punctuation")
struct PunctuationTests {
  private func words(_ text: String) -> [String] {
    let reading = Reading(text)
    return reading.tokens.map { reading.text($0.range) }
  }

  @Test("a short prefix closes up with what follows its hyphen; other hyphens stand alone")
  func hyphens() {
    #expect(words("on-line e-mail co-worker web-site off-site cyber-bullying").count == 6)
    #expect(words("ex-pupil self-employed") == ["ex", "-", "pupil", "self", "-", "employed"])
  }

  @Test("straight and curly apostrophes belong to the word")
  func apostrophes() {
    #expect(words("don't won’t") == ["don't", "won’t"])
    #expect(Reading("don't").tokens.map(\.grammar) == Reading("don’t").tokens.map(\.grammar))
    #expect(Reading("DON’T").tokens.map(\.grammar) == [.doNot])
  }

  @Test("an apostrophe at a word's edge is a quotation mark")
  func quotationMarks() {
    #expect(Reading("‘friends’ 'friends' workers’ own").tokens.count { $0.kind == .quote } == 5)
  }

  @Test("a possessive ending does not make another word")
  func possessives() {
    var builder = LexiconBuilder()
    builder.add("school", .concept(0))
    let book = builder.book()
    for text in ["school", "School’s", "SCHOOL'S", "schools"] {
      var tokens: [Token] = []
      var tokenizer = Tokenizer(book)
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, bytes.indices, into: &tokens) }
      #expect(tokens.map(\.stem) == [1], "\(text)")
    }
  }

  @Test("every mark has its kind")
  func punctuation() {
    let kinds: [(String, Token.Kind)] = [
      (",", .comma), (";", .semicolon), (":", .colon), (".", .stop), ("…", .stop), ("?", .question),
      ("!", .exclamation),
      ("(", .open), (")", .close), ("[", .bracketOpen), ("<", .bracketOpen), ("]", .bracketClose), (">", .bracketClose),
      ("-", .dash), ("–", .dash), ("—", .dash), ("\"", .quote), ("“", .quote), ("’", .quote), ("/", .slash),
      ("&", .other), ("•", .other), ("£", .other),
    ]
    for (mark, kind) in kinds { #expect(Reading(mark).tokens.map(\.kind) == [kind], "\(mark)") }
  }

  @Test("a no-break space is white space")
  func noBreakSpace() {
    let tokens = Reading("must\u{A0}not").tokens
    #expect(tokens.map(\.grammar) == [.must, .not])
    #expect(tokens.map(\.followsSpace) == [true, true])
  }

  @Test("letters beyond ASCII are parts of words")
  func accents() {
    #expect(words("café naïve Zoë’s 日本語") == ["café", "naïve", "Zoë’s", "日本語"])
  }

  @Test("tokens point at the bytes that they were cut from, in order, and leave out only white space")
  func coverText() {
    let text = "Staff (all of them) “must not” – ever – share e-mails/posts…  See 3.1; [delete]\tas appropriate!"
    let reading = Reading(text)
    var end = 0
    for token in reading.tokens {
      let gap = reading.view.content[end..<token.range.lowerBound]
      #expect(gap.allSatisfy { $0 <= 0x20 })
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end == text.utf8.count)
  }

  @Test("only the range asked for is read")
  func range() {
    let bytes = Array("one two three".utf8)
    var tokens: [Token] = []
    var tokenizer = Tokenizer(LexiconBuilder().book())
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, 4..<7, into: &tokens) }
    #expect(tokens.map(\.range) == [4..<7])
  }

  @Test("a word longer than any of a profile is one token")
  func longWord() {
    #expect(Reading(String(repeating: "a", count: 100_000)).tokens.count == 1)
  }
}
