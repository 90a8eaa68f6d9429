/// Numbers words: the same for the same bytes. Open addressing over one arena of keys.
struct WordTable {
  private struct Slot {
    var hash: UInt32
    /// The word's number counted from 1; 0 marks a free place.
    var number: Int32
  }

  private var slots = Array(repeating: Slot(hash: 0, number: 0), count: 1024)
  private var keys: [UInt8] = []
  private var ends: [Int32] = [0]

  var count: Int { ends.count - 1 }

  /// The number of a word, a new one where it has none. O(length).
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int32, isNew: Bool) {
    let hash = WordTable.hash(word)
    var index = Int(hash) & (slots.count - 1)
    while slots[index].number != 0 {
      if slots[index].hash == hash, isKey(slots[index].number - 1, word) { return (slots[index].number - 1, false) }
      index = (index + 1) & (slots.count - 1)
    }
    keys.append(contentsOf: word)
    ends.append(Int32(keys.count))
    slots[index] = Slot(hash: hash, number: Int32(count))
    if count * 2 > slots.count { grow() }
    return (Int32(count - 1), true)
  }

  /// The bytes of a word.
  func bytes(of number: Int32) -> ArraySlice<UInt8> {
    keys[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])]
  }

  private func isKey(_ number: Int32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(ends[Int(number)]), Int(ends[Int(number) + 1]))
    guard end - start == word.count else { return false }
    for index in 0..<word.count where keys[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, number: 0), count: old.count * 2)
    for slot in old where slot.number != 0 {
      var index = Int(slot.hash) & (slots.count - 1)
      while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  /// FNV-1a, mixed once more at the end as the low bits choose the slot.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
