/// Numbers checksums from 0 in the order in which they are met, the same number for the same checksum.
///
/// Open addressing, as there are as many checksums as clauses and each is looked up once.
struct ContentNumbers {
  private struct Slot {
    var hash: UInt64
    /// Counted from 1; 0 marks a free place.
    var number: Int32
  }

  private var slots: [Slot]
  private let shift: UInt64
  /// Another in each run, so that no text can be made to fill one place. The numbers don't depend on it.
  private let factor = UInt64.random(in: 0...UInt64.max) | 1
  private(set) var count = 0

  /// - Parameter most: how many different checksums there are at most.
  init(most: Int) {
    var bits: UInt64 = 4
    while 1 << bits < most * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(hash: 0, number: 0), count: 1 << bits)
  }

  mutating func number(of hash: UInt64) -> Int32 {
    var index = Int((hash &* factor) >> shift)
    while slots[index].number != 0 {
      if slots[index].hash == hash { return slots[index].number - 1 }
      index = (index + 1) & (slots.count - 1)
    }
    count += 1
    slots[index] = Slot(hash: hash, number: Int32(count))
    return Int32(count - 1)
  }
}
