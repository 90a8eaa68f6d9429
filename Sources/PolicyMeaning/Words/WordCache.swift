/// What is known of the words of a text: those of a set of phrases are known beforehand, and each other one is stemmed once.
/// One for each compilation, as it grows while used.
struct WordCache: ~Copyable {
  private let book: PhraseBook
  private let stemmer = Stemmer()
  /// Words that neither phrases nor grammar have in this form.
  private var others = WordTable(capacity: 128)

  init(_ book: PhraseBook) {
    self.book = book
  }

  /// The entry of a word in its normalised form. O(length) but for a word's first time.
  ///
  /// - Parameter packed: the word's last eight bytes as a number, the last one lowest.
  mutating func entry(of word: UnsafeBufferPointer<UInt8>, packed: UInt64) -> WordEntry {
    if let known = book.words.entry(of: word, packed: packed) { return known }
    if let seen = others.entry(of: word, packed: packed) { return seen }
    let stem = stemmer.withStem(word) { book.stems.value($0) ?? 0 }
    let entry = WordEntry(
      stem: stem, exact: 0, grammar: GrammarWord(endingOf: word), beginsPhrase: book.trie.begins(with: stem))
    others.insert(word, packed: packed, entry)
    return entry
  }
}
