/// How many columns of a terminal text takes.
///
/// Wide and zero-width characters are those of Unicode Standard Annex 11 (East Asian Width) and of the general
/// categories; an emoji sequence takes two columns.
enum DisplayWidth {
  /// O(n) in the bytes of the text.
  static func of(_ text: some StringProtocol) -> Int {
    text.utf8.withContiguousStorageIfAvailable(narrow).flatMap { $0 } ?? text.reduce(0) { $0 + of($1) }
  }

  /// The same for UTF-8.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    narrow(bytes) ?? of(String(decoding: bytes, as: UTF8.self))
  }

  /// The columns of Latin letters and common punctuation, or nil where anything else is among them: of these, each is a
  /// character of its own, unless something follows that combines with it.
  private static func narrow(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x00..<0x80: index += 1
      // U+0080 to U+02FF
      case 0xC2...0xCB: index += 2
      // U+2010 to U+2027
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
        index += 3
      default: return nil
      }
      columns += 1
    }
    return columns
  }

  static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var columns = 0
    for scalar in character.unicodeScalars {
      // A presentation selector makes a narrow sign an emoji; a skin tone colours the emoji before it.
      if scalar == "\u{FE0F}" {
        columns = max(columns, 2)
      } else if columns == 0 || !scalar.properties.isEmojiModifier {
        columns += of(scalar)
      }
    }
    return columns
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The vowels and final consonants of a Hangul syllable are drawn inside it.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    // Two regional indicators make one flag of two columns.
    if (0x1F1E6...0x1F1FF).contains(value) { return 1 }
    return scalar.properties.isEmojiPresentation || isWide(value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= wide[0].lowerBound else { return false }
    var low = 0
    var high = wide.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if wide[middle].lowerBound <= value { low = middle } else { high = middle }
    }
    return wide[low].contains(value)
  }

  /// Ordered. Unassigned places between wide scripts count as wide, as the annex says.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
