/// Text of a policy made safe to show: on one line, and without characters that act on a terminal or deceive the eye.
///
/// Controls become their pictures ("␛"), so that their removal cannot hide them. Characters that have no picture of their
/// own go: bidirectional overrides (Unicode Technical Report 36), zero-width characters, tags. White space becomes one
/// space.
package enum VisibleText {
  /// O(n) in the bytes of the text.
  package static func line(_ text: String) -> String {
    if isPlain(text) { return isSpacedOnce(text) ? text : spacedOnce(text) }
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      guard let shown = shown(scalar) else { continue }
      if shown == " " {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result.append(" ") }
      needsSpace = false
      result.append(shown)
    }
    return String(result)
  }

  /// Whether the text is of Latin letters, common punctuation and spaces: most is, and needs no look into the tables of
  /// Unicode. O(n) in the bytes of the text.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20..<0x7F: index += 1
      // U+00A1 to U+02FF, but for the soft hyphen
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] > 0xA0 && bytes[index + 1] != 0xAD: index += 2
      case 0xC3...0xCB: index += 2
      // U+2010 to U+2027
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
        index += 3
      default: return false
      }
    }
    return true
  }

  /// Whether spaces stand alone and between words.
  private static func isSpacedOnce(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isSpacedOnce) ?? false
  }

  private static func isSpacedOnce(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var followsSpace = true
    for byte in bytes {
      if byte == 0x20, followsSpace { return false }
      followsSpace = byte == 0x20
    }
    return !followsSpace || bytes.isEmpty
  }

  private static func spacedOnce(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte != 0x20 || (bytes.last ?? 0x20) != 0x20 { bytes.append(byte) }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands for a scalar: itself, a space, a picture, or nothing.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2010..<0x2028: scalar
    case 0x09...0x0D, 0x85: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "␡"
    case 0x80..<0xA0: "\u{FFFD}"
    // A space that a joining mark follows would take it as its base.
    case 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: nil
    case 0xFE00...0xFE0E, 0xE0100...0xE01EF: nil
    case 0xFE0F: scalar
    default:
      switch scalar.properties.generalCategory {
      case .format: nil
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: " "
      case .control, .privateUse, .surrogate, .unassigned: "\u{FFFD}"
      default: scalar
      }
    }
  }
}
