/// The words that phrases use, numbered by stem, and by exact form where a phrase asks for one.
///
/// Grows while phrases are collected.
struct Vocabulary: Sendable {
  private(set) var stems = ByteTable<Int32>(capacity: 2048)
  private(set) var exacts = ByteTable<Int32>(capacity: 128)

  /// The number of a stem, given a new one where it has none.
  mutating func number(ofStem stem: UnsafeBufferPointer<UInt8>) -> Int32 {
    if let known = stems.value(stem) { return known }
    let number = Int32(stems.count + 1)
    stems.insert(stem, number)
    return number
  }

  /// The same for an exact word. Numbers of exact words are negative, so that the two kinds never meet.
  mutating func number(ofExact word: UnsafeBufferPointer<UInt8>) -> Int32 {
    if let known = exacts.value(word) { return known }
    let number = -Int32(exacts.count + 1)
    exacts.insert(word, number)
    return number
  }
}
