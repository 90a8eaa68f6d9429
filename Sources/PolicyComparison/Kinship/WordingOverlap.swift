internal import PolicyText

/// How much of the shorter of two texts stands in the longer, by runs of three words.
///
/// Of long texts a sample is compared: those runs whose checksum ends in some zeros, so that the same runs are
/// chosen from both (U. Manber, "Finding similar files in a large file system", 1994).
struct WordingOverlap {
  /// 0 to 1: the share of the shorter text's runs that the longer one has.
  let share: Double

  /// How many runs are enough to tell.
  private static let sample = 512
  /// A text so many times as long as another is no version of it.
  private static let largestRatio = 16

  init(_ first: SourceDocument, _ second: SourceDocument) {
    let sizes = (first.content.count, second.content.count)
    let (smaller, larger) = (min(sizes.0, sizes.1), max(sizes.0, sizes.1))
    guard smaller > 0, larger / smaller < Self.largestRatio else {
      share = 0
      return
    }
    // A word takes six bytes or so.
    let step = max(1, smaller / (6 * Self.sample))
    // A power of two, as a remainder by it costs next to nothing.
    let mask = UInt64(1) << UInt64(step.bitWidth - step.leadingZeroBitCount - 1) - 1
    let (left, right) = (Runs(of: first, mask), Runs(of: second, mask))
    let fewest = min(left.count, right.count)
    share = fewest == 0 ? 0 : Double(left.shared(with: right)) / Double(fewest)
  }

  /// The checksums of a text's runs, each once, in a table with open addresses.
  private struct Runs {
    private var slots: [UInt64]
    private(set) var count = 0

    /// - Parameter mask: runs are chosen whose checksum has none of these bits.
    init(of document: SourceDocument, _ mask: UInt64) {
      slots = Array(repeating: 0, count: 1 << 10)
      document.content.withUnsafeBufferPointer { bytes in
        var (first, second): (UInt64, UInt64) = (0, 0)
        var word: UInt64 = 0
        func endWord() {
          guard word != 0 else { return }
          let run = Self.mixed(first &* 3 ^ second &* 5 ^ word)
          if run & mask == 0 { insert(run) }
          (first, second, word) = (second, word, 0)
        }
        for byte in bytes {
          switch byte {
          case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: word = (word ^ UInt64(byte | 0x20)) &* 0x9E37_79B9_7F4A_7C15 | 1
          // Apostrophes have several shapes, of which most are no ASCII.
          case 0x27, 0x80...: continue
          default: endWord()
          }
        }
        endWord()
      }
    }

    /// How many runs another text has too.
    func shared(with other: Runs) -> Int {
      var count = 0
      for run in slots where run != 0 && other.slots[other.slot(of: run)] == run { count += 1 }
      return count
    }

    private mutating func insert(_ run: UInt64) {
      let slot = slot(of: run)
      guard slots[slot] != run, run != 0 else { return }
      slots[slot] = run
      count += 1
      guard count * 2 > slots.count else { return }
      let held = slots
      slots = Array(repeating: 0, count: held.count * 2)
      for run in held where run != 0 { slots[self.slot(of: run)] = run }
    }

    /// Where a run stands, or the empty slot where it would.
    private func slot(of run: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: run >> 32) & (slots.count - 1)
      while slots[slot] != 0, slots[slot] != run { slot = (slot + 1) & (slots.count - 1) }
      return slot
    }

    /// Spreads a checksum over all its bits, so that a sample is a fair one.
    private static func mixed(_ value: UInt64) -> UInt64 {
      var value = value
      value = (value ^ value >> 31) &* 0xFF51_AFD7_ED55_8CCD
      return value ^ value >> 29
    }
  }
}
