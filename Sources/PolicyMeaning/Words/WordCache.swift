/// Looks words up among those of a set of phrases, stemming each distinct word once. One for each compilation, as it grows while
/// used.
struct WordCache: ~Copyable {
  struct Entry: Sendable {
    var stem: Int32
    var exact: Int32
    var grammar: GrammarWord
    var beginsPhrase: Bool
  }

  /// A word of up to eight bytes, which most are: compared as one number.
  private struct ShortWord {
    /// The bytes, the last one lowest; 0 marks a free place.
    var packed: UInt64
    var entry: Entry
  }

  private let vocabulary: Vocabulary
  private let trie: PhraseTrie
  private let stemmer = Stemmer()
  private var shortWords: [ShortWord]
  private var shortCount = 0
  private var longWords = ByteTable<Entry>(capacity: 256)

  /// - Parameters:
  ///   - vocabulary: the words of the phrases.
  ///   - trie: the phrases.
  init(_ vocabulary: Vocabulary, _ trie: PhraseTrie) {
    self.vocabulary = vocabulary
    self.trie = trie
    shortWords = WordCache.places(1024)
  }

  /// The entry of a word in its normalised form. O(length) but for a word's first time.
  ///
  /// - Parameter packed: the word's last eight bytes as a number, the last one lowest.
  mutating func entry(of word: UnsafeBufferPointer<UInt8>, packed: UInt64) -> Entry {
    guard word.count <= 8, packed != 0 else {
      if let known = longWords.value(word) { return known }
      let entry = lookUp(word)
      longWords.insert(word, entry)
      return entry
    }
    let place = place(of: packed)
    if shortWords[place].packed == packed { return shortWords[place].entry }
    let entry = lookUp(word)
    shortWords[place] = ShortWord(packed: packed, entry: entry)
    shortCount += 1
    if shortCount * 2 > shortWords.count { grow() }
    return entry
  }

  private func lookUp(_ word: UnsafeBufferPointer<UInt8>) -> Entry {
    let stem = stemmer.withStem(word) { vocabulary.stem($0) }
    let exact = vocabulary.exact(word)
    return Entry(
      stem: stem, exact: exact, grammar: GrammarWord(word),
      beginsPhrase: trie.begins(withStem: stem, exact: exact))
  }

  /// Where a short word stands, or the free place for it. Fibonacci hashing.
  private func place(of packed: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40) & (shortWords.count - 1)
    while shortWords[place].packed != packed, shortWords[place].packed != 0 {
      place = (place + 1) & (shortWords.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = shortWords
    shortWords = WordCache.places(old.count * 2)
    for word in old where word.packed != 0 { shortWords[place(of: word.packed)] = word }
  }

  private static func places(_ count: Int) -> [ShortWord] {
    let none = Entry(stem: 0, exact: 0, grammar: .none, beginsPhrase: false)
    return Array(repeating: ShortWord(packed: 0, entry: none), count: count)
  }
}
