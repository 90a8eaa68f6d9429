/// A map from byte strings to values: open addressing over one arena, several times as fast as a dictionary of arrays,
/// which is what every word of a document comes down to.
struct ByteTable<Value: Sendable>: Sendable {
  /// A place in the table. Small, so that a look that finds nothing touches no other memory.
  struct Slot: BitwiseCopyable, Sendable {
    var hash: UInt32
    /// The entry's number counted from 1; 0 marks a free place.
    var entry: Int32
  }

  struct Entry: Sendable {
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
    withView { $0.value(key) }
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
    place(Slot(hash: View.hash(key), entry: Int32(count)))
  }

  /// Hands each key and its value to `body`, in the order in which they were put in.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, Value) -> Void) {
    keys.withUnsafeBufferPointer { keys in
      for entry in entries {
        let start = Int(entry.offset)
        body(UnsafeBufferPointer(rebasing: keys[start..<start + Int(entry.length)]), entry.value)
      }
    }
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

  private func withView<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        keys.withUnsafeBufferPointer { keys in body(View(slots: slots, entries: entries, keys: keys)) }
      }
    }
  }
}

extension ByteTable.Entry: BitwiseCopyable where Value: BitwiseCopyable {}

extension ByteTable where Value: BitwiseCopyable {
  func write(to writer: inout ImageWriter) {
    writer.write(table: slots)
    writer.write(table: entries)
    writer.write(table: keys)
  }
}
