/// A map from byte strings to values: open addressing over one arena, several times as fast as a dictionary of arrays,
/// which is what start-up and every word of a document come down to.
struct ByteTable<Value: Sendable>: Sendable {
  /// A place in the table. Small, so that a look that finds nothing touches no other memory.
  private struct Slot: Sendable {
    var hash: UInt32
    /// The entry's number counted from 1; 0 marks a free place.
    var entry: Int32
  }

  private struct Entry: Sendable {
    var offset: Int32
    var length: Int32
    var value: Value
  }

  private var slots: [Slot]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  var count: Int { entries.count }

  /// - Parameter capacity: how many entries to expect.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(hash: 0, entry: 0), count: size)
    entries.reserveCapacity(capacity)
    keys.reserveCapacity(capacity * 8)
  }

  /// The value of a key, or nil. O(length).
  func value(_ key: UnsafeBufferPointer<UInt8>) -> Value? {
    let hash = ByteTable.hash(key)
    return slots.withUnsafeBufferPointer { slots in
      var index = Int(hash) & (slots.count - 1)
      while slots[index].entry != 0 {
        if slots[index].hash == hash {
          let entry = entries[Int(slots[index].entry) - 1]
          if isKey(entry, key) { return entry.value }
        }
        index = (index + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  /// The value of a key of ASCII letters, whatever their case. O(length).
  func value(folding key: ArraySlice<UInt8>) -> Value? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: key.count) { folded in
      _ = folded.initialize(fromContentsOf: key)
      for index in folded.indices { folded[index] |= 0x20 }
      return value(UnsafeBufferPointer(folded))
    }
  }

  /// Adds a key that the table does not hold yet.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Value) {
    if (count + 1) * 2 > slots.count { grow() }
    entries.append(Entry(offset: Int32(keys.count), length: Int32(key.count), value: value))
    keys.append(contentsOf: key)
    place(Slot(hash: ByteTable.hash(key), entry: Int32(count)))
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(slot.hash) & (slots.count - 1)
    while slots[index].entry != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, entry: 0), count: old.count * 2)
    for slot in old where slot.entry != 0 { place(slot) }
  }

  private func isKey(_ entry: Entry, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.length) == key.count else { return false }
    return keys.withUnsafeBufferPointer { keys in
      var index = 0
      while index < key.count, keys[Int(entry.offset) + index] == key[index] { index += 1 }
      return index == key.count
    }
  }

  /// Eight bytes at a time, each multiplied by the golden ratio (Fibonacci hashing); the high bits depend on all bytes.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(key.count)
    var part: UInt64 = 0
    for index in 0..<key.count {
      part = part << 8 | UInt64(key[index])
      if index & 7 == 7 {
        hash = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        part = 0
      }
    }
    return UInt32(truncatingIfNeeded: ((hash ^ part) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
