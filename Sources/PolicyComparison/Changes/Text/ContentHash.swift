internal import PolicyOutline
internal import PolicyText

/// A checksum of a part's words, whatever their spacing, line ends and the shape of quotation marks.
///
/// Eight bytes at a time, each multiplied by the golden ratio. Whoever takes equal checksums for equal text compares the
/// text too: two texts can be made to collide.
struct ContentHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// How many bytes went in.
  private(set) var length = 0
  private var pending: UInt64 = 0

  mutating func add(_ byte: UInt8) {
    pending = pending << 8 | UInt64(byte)
    length += 1
    if length & 7 == 0 { flush() }
  }

  /// Adds a range of content as `ContentScanner` reads it. Linear.
  ///
  /// Eight bytes at once where the scanner would hand over each as it is, as it does in nearly all text.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = range.lowerBound
    while index < range.upperBound {
      while index + 8 < range.upperBound {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard Self.isPlain(word, before: raw[index + 8]) else { break }
        add(eight: UInt64(littleEndian: word).byteSwapped)
        index += 8
      }
      var scanner = ContentScanner(bytes, index..<range.upperBound)
      let stop = min(index + 8, range.upperBound)
      while scanner.place < stop, let byte = scanner.next() { add(byte) }
      index = scanner.place
    }
  }

  /// Whether eight bytes are ASCII without control characters and grave accents, and no two white spaces meet in them or
  /// at their end.
  private static func isPlain(_ word: UInt64, before next: UInt8) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let accents = word ^ (ones &* 0x60)
    guard (word | (word &- ones &* 0x20) | (accents &- ones)) & tops == 0 else { return false }
    let spaces = ~((word ^ (ones &* 0x20)) &+ (ones &* 0x7F)) & tops
    let last = UInt64(littleEndian: spaces) >> 63
    return spaces & (spaces << 8) == 0 && (last == 0 || (next > 0x20 && next < 0x80))
  }

  /// Adds eight bytes, the first as the highest.
  private mutating func add(eight bytes: UInt64) {
    let filled = UInt64(length & 7) * 8
    length += 8
    guard filled > 0 else {
      pending = bytes
      return flush()
    }
    let rest = bytes & ((1 << filled) - 1)
    pending = pending << (64 - filled) | bytes >> filled
    flush()
    pending = rest
  }

  private mutating func flush() {
    value = (value ^ pending) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
    pending = 0
  }

  /// The checksum and the length in bytes.
  consuming func finished() -> (value: UInt64, length: Int) {
    let count = length
    flush()
    return (value ^ UInt64(count) &* 0x9E37_79B9_7F4A_7C15, count)
  }
}
