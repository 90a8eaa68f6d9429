/// What ends a line of text.
///
/// Positions count lines by line feeds alone, but text ends its lines in many ways: line feed, carriage return, both,
/// vertical tab, form feed, and Unicode's next line (U+0085), line separator and paragraph separator.
struct LineEnd {
  /// Bytes; 0 where there is no line end.
  var length: Int
  /// Whether it also separates as an empty line does: a page's or paragraph's end.
  var isGap: Bool

  private static let none = LineEnd(length: 0, isGap: false)

  /// The line end at an offset, if there is one.
  @inline(__always)
  static func at(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> LineEnd {
    switch bytes[index] {
    case 0x0A, 0x0B: return LineEnd(length: 1, isGap: false)
    case 0x0C: return LineEnd(length: 1, isGap: true)
    case 0x0D:
      // Two carriage returns before a line feed are one that was converted twice.
      if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return LineEnd(length: 2, isGap: false) }
      if index + 2 < bytes.count, bytes[index + 1] == 0x0D, bytes[index + 2] == 0x0A {
        return LineEnd(length: 3, isGap: false)
      }
      return LineEnd(length: 1, isGap: false)
    case 0xC2:
      guard index + 1 < bytes.count, bytes[index + 1] == 0x85 else { return none }
      return LineEnd(length: 2, isGap: false)
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return none }
      switch bytes[index + 2] {
      case 0xA8: return LineEnd(length: 3, isGap: false)
      case 0xA9: return LineEnd(length: 3, isGap: true)
      default: return none
      }
    default: return none
    }
  }

  /// The offset of the first line end at or behind an offset, or the end of the bytes.
  @inline(__always)
  static func next(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index < bytes.count {
      // Eight bytes at a time while none is below 0x0E or above 0x7F, as none of those begins a line end.
      while index + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard ((word &- 0x0E0E_0E0E_0E0E_0E0E) | word) & tops == 0 else { break }
        index += 8
      }
      let stop = min(index + 8, bytes.count)
      while index < stop {
        let byte = bytes[index]
        if byte < 0x0E || byte == 0xC2 || byte == 0xE2, at(index, of: bytes).length > 0 { return index }
        index += 1
      }
    }
    return index
  }
}
