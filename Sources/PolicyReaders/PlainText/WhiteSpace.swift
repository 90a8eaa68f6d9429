/// White space as a reader of a page sees it: besides the ASCII kind, every space of Unicode and the characters that
/// take no room (zero-width spaces, soft hyphens, direction marks, stray byte order marks).
enum WhiteSpace {
  /// The length of the white-space character that begins at an offset, or 0. Line ends count as white space.
  static func length(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard index < bytes.count else { return 0 }
    let first = bytes[index]
    if first <= 0x20 || first == 0x7F { return 1 }
    guard first >= 0xC2, index + 1 < bytes.count else { return 0 }
    if first == 0xC2 { return isBlank(second: bytes[index + 1]) ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    return isBlank(first, bytes[index + 1], bytes[index + 2]) ? 3 : 0
  }

  /// The length of the white-space character that ends at an offset, or 0.
  static func length(before index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard index > 0 else { return 0 }
    let last = bytes[index - 1]
    if last <= 0x20 || last == 0x7F { return 1 }
    guard last & 0xC0 == 0x80, index > 1 else { return 0 }
    if bytes[index - 2] == 0xC2 { return isBlank(second: last) ? 2 : 0 }
    guard index > 2 else { return 0 }
    return isBlank(bytes[index - 3], bytes[index - 2], last) ? 3 : 0
  }

  /// A range without the white space at its two ends.
  static func trim(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let length = length(at: lower, of: bytes)
      if length == 0 || lower + length > upper { break }
      lower += length
    }
    while lower < upper {
      let length = length(before: upper, of: bytes)
      if length == 0 || upper - length < lower { break }
      upper -= length
    }
    return lower..<upper
  }

  /// Characters of Latin-1 behind 0xC2: control characters, no-break space, soft hyphen.
  private static func isBlank(second: UInt8) -> Bool {
    second < 0xA0 || second == 0xA0 || second == 0xAD
  }

  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80  // U+1680
    case (0xE1, 0xA0): third == 0x8E  // U+180E
    case (0xE2, 0x80): third <= 0x8F || (third >= 0xA8 && third <= 0xAF)  // U+2000 to 200F, 2028 to 202F
    case (0xE2, 0x81): third >= 0x9F && third <= 0xAF  // U+205F to 206F
    case (0xE3, 0x80): third == 0x80  // U+3000
    case (0xEF, 0xBB): third == 0xBF  // U+FEFF
    default: false
    }
  }
}
