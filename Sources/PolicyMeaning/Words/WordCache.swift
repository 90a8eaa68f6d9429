/// Looks words up among those of a set of phrases, stemming each distinct word once. One for each compilation, as it grows while
/// used.
struct WordCache: ~Copyable {
  struct Entry: Sendable {
    var stem: Int32
    var exact: Int32
    var grammar: GrammarWord
    var beginsPhrase: Bool
    /// The word's row among the weights that examples gave, or -1.
    var row: Int16
  }

  /// A word of up to eight bytes, which most are: compared as one number.
  private struct ShortWord {
    /// The bytes, the last one lowest; 0 marks a free place.
    var packed: UInt64
    var entry: Entry
  }

  private let vocabulary: Vocabulary
  private let trie: PhraseTrie
  private let weights: WordWeights?
  private let stemmer = Stemmer()
  private var shortWords: [ShortWord]
  private var shortCount = 0
  private var longWords = ByteTable<Entry>(capacity: 256)

  /// - Parameters:
  ///   - vocabulary: the words of the phrases.
  ///   - trie: the phrases.
  ///   - weights: what examples taught of words, if anything.
  init(_ vocabulary: Vocabulary, _ trie: PhraseTrie, _ weights: WordWeights?) {
    self.vocabulary = vocabulary
    self.trie = trie
    self.weights = weights
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
    let row = weights.map { weights in WordCache.withWeightedForm(of: word, stemmer) { weights.row(ofStem: $0) } }
    return Entry(
      stem: stem, exact: exact, grammar: GrammarWord(word),
      beginsPhrase: trie.begins(withStem: stem, exact: exact), row: row ?? -1)
  }

  /// The form in which examples teach a word: its stem; and one form for all figures, as which one it is tells no topic.
  static func withWeightedForm<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ stemmer: borrowing Stemmer, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let first = word.first, first >= 0x30, first <= 0x39 else { return stemmer.withStem(word, body) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { figure in
      figure.initialize(repeating: 0x23)
      return body(UnsafeBufferPointer(figure))
    }
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
    let none = Entry(stem: 0, exact: 0, grammar: .none, beginsPhrase: false, row: -1)
    return Array(repeating: ShortWord(packed: 0, entry: none), count: count)
  }
}
