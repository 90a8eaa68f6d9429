internal import PolicyText

/// How much of the shorter of two texts stands in the longer, by runs of three words.
///
/// Of long texts a sample is compared: those runs whose checksum is a multiple of some number, so that the same runs are
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
    let step = UInt64(max(1, smaller / (6 * Self.sample)))
    let (left, right) = (Self.runs(of: first, step), Self.runs(of: second, step))
    let fewest = min(left.count, right.count)
    share = fewest == 0 ? 0 : Double(Self.shared(left, right)) / Double(fewest)
  }

  /// The checksums of a text's runs, each once, ascending.
  private static func runs(of document: SourceDocument, _ step: UInt64) -> [UInt64] {
    var runs: [UInt64] = []
    document.content.withUnsafeBufferPointer { bytes in
      var (first, second): (UInt64, UInt64) = (0, 0)
      var word: UInt64 = 0
      func end() {
        guard word != 0 else { return }
        let run = mixed(first &* 3 ^ second &* 5 ^ word)
        if run % step == 0 { runs.append(run) }
        (first, second, word) = (second, word, 0)
      }
      var scanner = ContentScanner(bytes, 0..<bytes.count)
      while let byte = scanner.next() {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x80...: word = (word ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 | 1
        case 0x41...0x5A: word = (word ^ UInt64(byte | 0x20)) &* 0x9E37_79B9_7F4A_7C15 | 1
        case 0x27: continue
        default: end()
        }
      }
      end()
    }
    runs.sort()
    var distinct: [UInt64] = []
    distinct.reserveCapacity(runs.count)
    for run in runs where run != distinct.last { distinct.append(run) }
    return distinct
  }

  /// Spreads a checksum over all its bits, so that multiples are a fair sample.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 31) &* 0xFF51_AFD7_ED55_8CCD
    return value ^ value >> 29
  }

  private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] { count += 1 }
      let (a, b) = (left[i], right[j])
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return count
  }
}
