/// Looks words up in a vocabulary, stemming each distinct word once. One for each compilation, as it grows while used.
struct WordCache: ~Copyable {
  struct Entry: Sendable {
    var stem: Int32
    var exact: Int32
    var grammar: GrammarWord
  }

  private let vocabulary: Vocabulary
  private let stemmer = Stemmer()
  private var entries = ByteTable<Entry>(capacity: 1024)

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The entry of a word in its normalised form. O(length) but for a word's first time.
  mutating func entry(of word: UnsafeBufferPointer<UInt8>) -> Entry {
    if let known = entries.value(word) { return known }
    let entry = Entry(
      stem: stemmer.withStem(word) { vocabulary.stem($0) }, exact: vocabulary.exact(word), grammar: GrammarWord(word))
    entries.insert(word, entry)
    return entry
  }
}
