/// A map from byte strings to values: open addressing over one arena, several times as fast as a dictionary of arrays,
/// which is what start-up and every word of a document come down to.
struct ByteTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64
    var offset: Int32
    var length: Int32
    var value: Value
  }

  private var slots: [Slot?]
  private var keys: [UInt8] = []
  private(set) var count = 0

  /// - Parameter capacity: how many entries to expect.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    keys.reserveCapacity(capacity * 8)
  }

  /// The value of a key, or nil. O(length).
  func value(_ key: UnsafeBufferPointer<UInt8>) -> Value? {
    let hash = ByteTable.hash(key)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while let slot = slots[index] {
      if slot.hash == hash, isKey(slot, key) { return slot.value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a key that the table does not hold yet.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Value) {
    if (count + 1) * 2 > slots.count { grow() }
    let hash = ByteTable.hash(key)
    let slot = Slot(hash: hash, offset: Int32(keys.count), length: Int32(key.count), value: value)
    keys.append(contentsOf: key)
    place(slot)
    count += 1
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for slot in old { if let slot { place(slot) } }
  }

  private func isKey(_ slot: Slot, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.length) == key.count else { return false }
    for index in 0..<key.count where keys[Int(slot.offset) + index] != key[index] { return false }
    return true
  }

  /// FNV-1a, finished so that the low bits depend on all bytes.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
