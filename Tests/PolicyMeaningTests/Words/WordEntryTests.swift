import Testing

@testable import PolicyMeaning

@Suite("What is known of a word")
struct WordEntryTests {
  @Test(
    "every part comes back as it went in, in eight bytes",
    arguments: [0, 1, 1000, 1 << 27 - 1] as [Int32], [GrammarWord.none, .must, .month])
  func parts(number: Int32, grammar: GrammarWord) {
    for (stem, exact) in [(number, 0), (0, -number), (number, -number)] as [(Int32, Int32)] {
      for begins in [true, false] {
        let entry = WordEntry(stem: stem, exact: exact, grammar: grammar, beginsPhrase: begins)
        #expect(entry.stem == stem)
        #expect(entry.exact == exact)
        #expect(entry.grammar == grammar)
        #expect(entry.beginsPhrase == begins)
      }
    }
    #expect(MemoryLayout<WordEntry>.stride == 8)
  }
}
