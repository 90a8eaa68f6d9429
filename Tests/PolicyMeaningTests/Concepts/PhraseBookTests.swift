import PolicyTestSupport
import Testing

@testable import PolicyMeaning

@Suite("Compiled phrases")
struct PhraseBookTests {
  /// The meanings and words of all phrases in a text, as they are found.
  private func hits(in text: String, _ book: PhraseBook) -> [String] {
    let content = Array(text.utf8)
    var tokenizer = Tokenizer(book)
    var tokens: [Token] = []
    content.withUnsafeBufferPointer { tokenizer.tokenize($0, content.indices, into: &tokens) }
    var found: [String] = []
    for index in tokens.indices {
      book.trie.matches(in: tokens, at: index, before: tokens.count) { hit in
        let range = Int(tokens[hit.tokens.lowerBound].start)..<Int(tokens[hit.tokens.upperBound - 1].end)
        found.append("\(hit.meaning) \(String(decoding: content[range], as: UTF8.self))")
      }
    }
    return found
  }

  private func book(_ phrases: [(String, PhraseTrie.Meaning)]) -> PhraseBook {
    var builder = LexiconBuilder()
    for (phrase, meaning) in phrases { builder.add(phrase, meaning) }
    return builder.book()
  }

  @Test("of phrases that begin alike the shorter is found first, whatever the order they were given in")
  func shortestFirst() {
    let phrases: [(String, PhraseTrie.Meaning)] = [
      ("head chef", .role(1)), ("head", .role(0)), ("head chef of the house", .role(2)), ("chef", .role(3)),
    ]
    let expected = ["role(0) Head", "role(1) Head Chef", "role(3) Chef"]
    #expect(hits(in: "The Head Chef of the kitchen", book(phrases)) == expected)
    #expect(hits(in: "The Head Chef of the kitchen", book(phrases.reversed())) == expected)
  }

  @Test("a phrase of several meanings has each once, the newest first")
  func meanings() {
    let book = book([("chair", .concept(4)), ("chair", .policyNoun), ("chairs", .concept(4)), ("chair", .noRule)])
    #expect(hits(in: "chairs", book) == ["noRule chairs", "policyNoun chairs", "concept(4) chairs"])
  }

  @Test("an exact word is found in its own form, and the same word's stem in all")
  func exact() {
    let book = book([("=posts", .concept(0)), ("post office", .concept(1)), ("post", .concept(2))])
    #expect(hits(in: "posting", book) == ["concept(2) posting"])
    #expect(hits(in: "posts", book) == ["concept(2) posts", "concept(0) posts"])
    #expect(hits(in: "post offices", book) == ["concept(2) post", "concept(1) post offices"])
  }

  @Test("every kind of meaning comes back as it went in")
  func kinds() {
    let meanings: [PhraseTrie.Meaning] = [
      .concept(300), .role(1), .party(2), .measure(3), .platform(4), .instrument(5), .section(6), .noRule, .statuteNoun,
      .policyNoun, .concept(1 << 20),
    ]
    for meaning in meanings { #expect(hits(in: "stove", book([("stove", meaning)])) == ["\(meaning) stove"]) }
  }

  @Test("no phrase, and phrases without a word, find nothing")
  func none() {
    #expect(hits(in: "a stove - and (more)", book([])).isEmpty)
    #expect(hits(in: "a stove - and (more)", book([("", .noRule), ("-", .noRule), ("( )", .noRule)])).isEmpty)
  }

  @Test("a hundred thousand phrases that begin alike are compiled and found", .timeLimit(.minutes(1)))
  func many() {
    let book = book((0..<100_000).map { ("stove x\($0)", .concept($0)) })
    #expect(hits(in: "stove x7 stove x99999", book) == ["concept(7) stove x7", "concept(99999) stove x99999"])
  }

  @Test("what is known of a word beforehand is what looking it up would tell")
  func known() throws {
    let book = LexiconBuilder(try Profile.embedded(named: Profile.standardName)).book()
    let stemmer = Stemmer()
    var count = 0
    for path in Repository.policies {
      for word in Set(try Repository.bytes(path).split { !(0x61...0x7A).contains($0) }) {
        word.withUnsafeBufferPointer { word in
          guard let entry = book.words.entry(of: word, packed: WordTable.packed(word)) else { return }
          count += 1
          #expect(entry.stem == stemmer.withStem(word) { book.stems.value($0) ?? 0 })
          #expect(entry.grammar == GrammarWord(word))
          #expect(entry.beginsPhrase == (book.trie.begins(with: entry.stem) || book.trie.begins(with: entry.exact)))
        }
      }
    }
    #expect(count > 500)
  }
}
