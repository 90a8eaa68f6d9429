/// What is known of words, by their normalised form.
struct WordTable: Sendable {
  /// A word of up to eight bytes, which most are: compared as one number.
  struct ShortWord: BitwiseCopyable, Sendable {
    /// The bytes, the last one lowest; 0 marks a free place.
    var packed: UInt64
    var entry: WordEntry
  }

  private var shortWords: [ShortWord]
  private var shortCount = 0
  private var longWords: ByteTable<WordEntry>

  /// - Parameter capacity: how many words to expect.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    shortWords = WordTable.places(size)
    longWords = ByteTable(capacity: capacity / 2)
  }

  /// The entry of a word, or nil. O(length).
  ///
  /// - Parameter packed: the word's last eight bytes as a number, the last one lowest.
  func entry(of word: UnsafeBufferPointer<UInt8>, packed: UInt64) -> WordEntry? {
    guard WordTable.isShort(word, packed: packed) else { return longWords.value(word) }
    return shortWords.withUnsafeBufferPointer { WordTable.entry(of: packed, in: $0) }
  }

  /// Adds a word that the table does not hold yet.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, packed: UInt64, _ entry: WordEntry) {
    guard WordTable.isShort(word, packed: packed) else { return longWords.insert(word, entry) }
    shortCount += 1
    if shortCount * 2 > shortWords.count { grow() }
    place(ShortWord(packed: packed, entry: entry))
  }

  func write(to writer: inout ImageWriter) {
    writer.write(table: shortWords)
    longWords.write(to: &writer)
  }

  private mutating func place(_ word: ShortWord) {
    let place = shortWords.withUnsafeBufferPointer { WordTable.place(of: word.packed, in: $0) }
    shortWords[place] = word
  }

  private mutating func grow() {
    let old = shortWords
    shortWords = WordTable.places(old.count * 2)
    for word in old where word.packed != 0 { place(word) }
  }

  private static func places(_ count: Int) -> [ShortWord] {
    let none = WordEntry(stem: 0, exact: 0, grammar: .none, beginsPhrase: false)
    return Array(repeating: ShortWord(packed: 0, entry: none), count: count)
  }

  /// A word's last eight bytes as a number, the last one lowest.
  static func packed(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isShort(_ word: UnsafeBufferPointer<UInt8>, packed: UInt64) -> Bool {
    word.count <= 8 && packed != 0
  }

  private static func entry(of packed: UInt64, in words: UnsafeBufferPointer<ShortWord>) -> WordEntry? {
    let found = words[place(of: packed, in: words)]
    return found.packed == packed ? found.entry : nil
  }

  /// Where a short word stands, or the free place for it. Fibonacci hashing.
  private static func place(of packed: UInt64, in words: UnsafeBufferPointer<ShortWord>) -> Int {
    var place = Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40) & (words.count - 1)
    while words[place].packed != packed, words[place].packed != 0 { place = (place + 1) & (words.count - 1) }
    return place
  }
}

extension WordTable {
  /// The words of an image, in place.
  ///
  /// Sendable, as nothing writes to it. Whoever makes one keeps the memory as long as it is used.
  struct View: @unchecked Sendable {
    private let shortWords: UnsafeBufferPointer<ShortWord>
    private let longWords: ByteTable<WordEntry>.View

    init(_ reader: inout ImageReader) {
      shortWords = reader.readTable(of: ShortWord.self)
      longWords = ByteTable.View(&reader)
      if shortWords.isEmpty { reader.reject() }
    }

    /// The entry of a word, or nil. O(length).
    func entry(of word: UnsafeBufferPointer<UInt8>, packed: UInt64) -> WordEntry? {
      guard WordTable.isShort(word, packed: packed) else { return longWords.value(word) }
      return WordTable.entry(of: packed, in: shortWords)
    }
  }
}
