internal import PolicyText

/// Reads text as a comparison sees it: runs of white space are one space, and quotation marks have one shape.
struct ContentScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// Where the next byte stands.
  var place: Int { index }

  /// The next byte: 0x20 for any run of white space, 0x27 and 0x22 for quotation marks; nil at the end. O(1) but for white space.
  mutating func next() -> UInt8? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte > 0x20, byte < 0xC2 {
      index += 1
      return byte == 0x60 ? 0x27 : byte
    }
    if skipSpace() { return 0x20 }
    if let mark = quotationMark() {
      index += 3
      return mark
    }
    index += 1
    return byte
  }

  /// Whether there was white space, no-break spaces included.
  private mutating func skipSpace() -> Bool {
    let start = index
    while index < end {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        index += 2
      } else if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
        bytes[index + 2] >= 0x80 && bytes[index + 2] <= 0x8B || bytes[index + 2] == 0xAF
      {
        index += 3
      } else {
        break
      }
    }
    return index > start
  }

  private func quotationMark() -> UInt8? {
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
    switch bytes[index + 2] {
    case 0x98...0x9B: return 0x27
    case 0x9C...0x9F: return 0x22
    default: return nil
    }
  }
}
