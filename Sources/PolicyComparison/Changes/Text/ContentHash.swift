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
