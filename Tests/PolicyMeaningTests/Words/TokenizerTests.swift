import Testing

@testable import PolicyMeaning

struct TokenizerTests {
  /// Words whose normalised forms end on either side of the eight bytes that are compared as one number.
  private static let words = ["pupil", "children", "ildren", "safeguard", "online", "headteacher", "rd", "guarding"]

  @Test(arguments: words)
  func `finds a word again by its capitals, its possessive and its neighbours`(word: String) {
    let stems = Self.stems(in: "\(word) \(word.uppercased()) \(word)'s \(word)’s \(word). (\(word)) x\(word) \(word)x")
    #expect(Set(stems.prefix(6)) == [stems[0]])
    #expect(stems[0] > 0)
    #expect(stems.suffix(2).allSatisfy { $0 != stems[0] })
  }

  @Test func `numbers no two words alike`() {
    let stems = Self.stems(in: Self.words.joined(separator: " "))
    #expect(Set(stems).count == Self.words.count)
    #expect(Self.stems(in: Self.words.joined(separator: "'s ")) == stems)
  }

  @Test func `keeps its numbers while it meets thousands of other words`() {
    let known = Self.stems(in: Self.words.joined(separator: " "))
    let others = (0..<5000).map { "z\(String($0, radix: 7))" }.joined(separator: " ")
    let stems = Self.stems(in: others + " " + Self.words.joined(separator: " "))
    #expect(Array(stems.suffix(known.count)) == known)
    #expect(stems.dropLast(known.count).allSatisfy { $0 == 0 })
  }

  @Test func `tells which words begin a phrase`() {
    #expect(
      Self.tokens(of: "Pupil, and a stranger to pupils").map(\.beginsPhrase) == [
        true, false, false, false, false, false, true,
      ])
  }

  @Test(arguments: ["follow", "follower", "followers"])
  func `finds a word that counts in one form only by its possessive too`(word: String) {
    var builder = LexiconBuilder()
    builder.add("=\(word)", .concept(0))
    let exacts = Self.tokens(of: "\(word) \(word)'s \(word)’s", in: builder.book()).map(\.exact)
    #expect(exacts.count == 3 && Set(exacts).count == 1 && exacts[0] != 0)
  }

  private static func stems(in text: String) -> [Int32] { tokens(of: text).filter(\.isWord).map(\.stem) }

  private static func tokens(of text: String) -> [Token] {
    var builder = LexiconBuilder()
    for (index, word) in words.enumerated() { builder.add(word, .concept(index)) }
    return tokens(of: text, in: builder.book())
  }

  private static func tokens(of text: String, in book: PhraseBook) -> [Token] {
    var tokenizer = Tokenizer(book)
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, 0..<bytes.count, into: &tokens) }
    return tokens
  }
}
