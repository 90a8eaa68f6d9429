/// Looks words up in a vocabulary, stemming each distinct word once: an open-addressing hash table over normalised bytes.
///
/// One for each compilation, as it grows while it is used.
struct WordCache: ~Copyable {
  struct Entry {
    var stem: Int32
    var exact: Int32
    var grammar: GrammarWord
  }

  private struct Slot {
    var hash: UInt64
    var offset: Int32
    var length: Int32
    var entry: Entry
  }

  private let vocabulary: Vocabulary
  private let stemmer = Stemmer()
  private var slots: [Slot?]
  private var keys: [UInt8] = []
  private var count = 0

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    slots = Array(repeating: nil, count: 4096)
    keys.reserveCapacity(32_768)
  }

  /// The entry of a word in its normalised form. O(1) but for a word's first time.
  mutating func entry(of word: UnsafeBufferPointer<UInt8>) -> Entry {
    let hash = WordCache.hash(word)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while let slot = slots[index] {
      if slot.hash == hash, Int(slot.length) == word.count, isKey(at: Int(slot.offset), equalTo: word) {
        return slot.entry
      }
      index = (index + 1) & (slots.count - 1)
    }
    let bytes = [UInt8](word)
    let entry = Entry(
      stem: vocabulary.stems[stemmer.stem(bytes)] ?? 0, exact: vocabulary.exacts[bytes] ?? 0,
      grammar: GrammarWord(bytes))
    slots[index] = Slot(hash: hash, offset: Int32(keys.count), length: Int32(word.count), entry: entry)
    keys.append(contentsOf: bytes)
    count += 1
    if count * 2 > slots.count { grow() }
    return entry
  }

  private func isKey(at offset: Int, equalTo word: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in word.indices where keys[offset + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for slot in old {
      guard let slot else { continue }
      var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
      while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  /// FNV-1a over the bytes, finished so that low bits depend on all of them.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
