extension ByteTable {
  /// A table to look things up in, wherever it stands: in memory of its own, or in an image.
  ///
  /// Sendable, as nothing writes to it. Whoever makes one keeps the memory as long as it is used.
  struct View: @unchecked Sendable {
    let slots: UnsafeBufferPointer<Slot>
    let entries: UnsafeBufferPointer<Entry>
    let keys: UnsafeBufferPointer<UInt8>

    /// The value of a key, or nil. O(length).
    func value(_ key: UnsafeBufferPointer<UInt8>) -> Value? {
      let hash = View.hash(key)
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

    private func isKey(_ entry: Entry, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
      guard Int(entry.length) == key.count else { return false }
      var index = 0
      while index < key.count, keys[Int(entry.offset) + index] == key[index] { index += 1 }
      return index == key.count
    }

    /// Eight bytes at a time, each multiplied by the golden ratio (Fibonacci hashing); the high bits depend on all bytes.
    static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
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
}

extension ByteTable.View where Value: BitwiseCopyable {
  /// Reads a table in place.
  init(_ reader: inout ImageReader) {
    slots = reader.readTable(of: ByteTable.Slot.self)
    entries = reader.readTable(of: ByteTable.Entry.self)
    keys = reader.readTable(of: UInt8.self)
    // A look-up ends at a free place, of which an empty table has none.
    if slots.isEmpty { reader.reject() }
  }
}
