/// Looks words up in a profile's lexicon, stemming each distinct word once. One for each compilation, as it grows while used.
struct WordCache: ~Copyable {
  struct Entry: Sendable {
    var stem: Int32
    var exact: Int32
    var grammar: GrammarWord
    var beginsPhrase: Bool
  }

  private let lexicon: Lexicon
  private let stemmer = Stemmer()
  private var entries = ByteTable<Entry>(capacity: 1024)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The entry of a word in its normalised form. O(length) but for a word's first time.
  mutating func entry(of word: UnsafeBufferPointer<UInt8>) -> Entry {
    if let known = entries.value(word) { return known }
    let stem = stemmer.withStem(word) { lexicon.vocabulary.stem($0) }
    let exact = lexicon.vocabulary.exact(word)
    let entry = Entry(
      stem: stem, exact: exact, grammar: GrammarWord(word),
      beginsPhrase: lexicon.trie.begins(withStem: stem, exact: exact))
    entries.insert(word, entry)
    return entry
  }
}
