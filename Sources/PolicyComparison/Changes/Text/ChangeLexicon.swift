/// The words of two versions, numbered, with what is known of each from its spelling alone.
///
/// A class, as it grows while texts that were read with it hold on to it.
final class ChangeLexicon {
  struct Entry {
    /// The number of its shortened form, which words of one stem share.
    let stem: Int32
    let kind: WordKind
  }

  private(set) var entries: [Entry] = []
  private var words = WordTable()
  private var stems = WordTable()
  private var folded: [UInt8] = []

  /// How many letters of a word its inflections share: conflation by truncation.
  private static let stemLength = 6

  var stemCount: Int { stems.count }

  func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let (number, isNew) = words.number(of: word)
    guard isNew else { return number }
    folded.removeAll(keepingCapacity: true)
    for byte in word { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    let kind = WordKind(folded, isCapitalised: word[0] &- 0x41 < 26)
    if folded.count > 2, folded.suffix(2).elementsEqual("'s".utf8) { folded.removeLast(2) }
    if kind.isInflected {
      if folded.count > 3, folded.last == 0x73, folded[folded.count - 2] != 0x73 { folded.removeLast() }
      folded.removeAll { $0 == 0x2D }
      if folded.count > Self.stemLength { folded.removeLast(folded.count - Self.stemLength) }
    }
    let stem = folded.withUnsafeBufferPointer { stems.number(of: $0).number }
    entries.append(Entry(stem: stem, kind: kind))
    return number
  }

  func kind(of word: Word) -> WordKind { entries[Int(word.number)].kind }
  func stem(of word: Word) -> Int32 { entries[Int(word.number)].stem }

  /// The word as it is spelt, in small letters.
  func spelling(of word: Word) -> String {
    String(decoding: words.bytes(of: word.number).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
