/// The words that a profile's phrases use, numbered by stem, and by exact form where a phrase asks for one.
///
/// Built once for each profile; afterwards only read.
struct Vocabulary: Sendable {
  private var stems = ByteTable<Int32>(capacity: 2048)
  private var exacts = ByteTable<Int32>(capacity: 128)

  init() {}

  /// Words in the order of their numbers.
  init(stems: WordList, exacts: WordList) {
    self.stems = ByteTable(capacity: stems.count)
    stems.forEach { self.stems.insert($0, Int32(self.stems.count + 1)) }
    exacts.forEach { self.exacts.insert($0, -Int32(self.exacts.count + 1)) }
  }

  /// The number of a stem, or 0.
  func stem(_ word: UnsafeBufferPointer<UInt8>) -> Int32 { stems.value(word) ?? 0 }

  /// The number of an exact word, or 0. Numbers of exact words are negative, so that the two kinds never meet.
  func exact(_ word: UnsafeBufferPointer<UInt8>) -> Int32 { exacts.value(word) ?? 0 }

  /// The number of a stem, given a new one where it has none.
  mutating func number(ofStem stem: UnsafeBufferPointer<UInt8>) -> Int32 {
    if let known = stems.value(stem) { return known }
    let number = Int32(stems.count + 1)
    stems.insert(stem, number)
    return number
  }

  /// The same for an exact word.
  mutating func number(ofExact word: UnsafeBufferPointer<UInt8>) -> Int32 {
    if let known = exacts.value(word) { return known }
    let number = -Int32(exacts.count + 1)
    exacts.insert(word, number)
    return number
  }
}
