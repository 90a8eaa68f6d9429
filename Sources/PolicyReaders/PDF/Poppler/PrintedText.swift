/// The text of a run without its markup: entities become characters, and characters that only print has become those that
/// are typed.
struct PrintedText {
  private(set) var bytes: [UInt8] = []
  /// Whether all of the words so far stand in bold tags.
  private(set) var isBold = false

  /// Adds text with tags and entities. Bytes that are not UTF-8 become U+FFFD.
  mutating func append(_ markup: ArraySlice<UInt8>) {
    var isPlain = false
    var hasBold = false
    var boldDepth = 0
    var index = markup.startIndex
    while index < markup.endIndex {
      let byte = markup[index]
      if byte == 0x3C, let end = markup[index...].firstIndex(of: 0x3E) {
        let tag = markup[index + 1..<end]
        if tag.elementsEqual("b".utf8) { boldDepth += 1 }
        if tag.elementsEqual("/b".utf8) { boldDepth = max(0, boldDepth - 1) }
        if tag.starts(with: "br".utf8) { bytes.append(0x20) }
        index = end + 1
        continue
      }
      if byte > 0x20 { if boldDepth > 0 { hasBold = true } else { isPlain = true } }
      if byte == 0x26, let (character, end) = Self.entity(markup[index...]) {
        append(character)
        index = end
      } else if byte < 0x80 {
        append(Unicode.Scalar(byte))
        index += 1
      } else {
        let length = markup[index...].withUnsafeBytes { UTF8Check.sequenceLength(in: $0) }
        let sequence = String(decoding: markup[index..<index + max(length, 1)], as: UTF8.self)
        for character in sequence.unicodeScalars { append(character) }
        index += max(length, 1)
      }
    }
    isBold = hasBold && !isPlain
  }

  private mutating func append(_ character: Unicode.Scalar) {
    switch character.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: bytes.append(0x20)
    // Characters without width, which come of conversions.
    case 0x200B...0x200D, 0x2060, 0xFEFF: break
    case SymbolFonts.characters: bytes.append(contentsOf: SymbolFonts.plain(character).utf8)
    case 0xFB00...0xFB06: bytes.append(contentsOf: Self.ligatures[Int(character.value - 0xFB00)].utf8)
    case 0xFFFE, 0xFFFF: bytes.appendUTF8(of: 0xFFFD)
    default: bytes.append(contentsOf: character.utf8)
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The character of an entity at the start of some bytes, and where they go on.
  private static func entity(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let end = bytes.prefix(12).firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: bytes[bytes.startIndex + 1..<end], as: UTF8.self)
    switch name {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    case "nbsp": return ("\u{A0}", end + 1)
    default: break
    }
    let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard name.hasPrefix("#"), let number, let character = Unicode.Scalar(number) else { return nil }
    return (character, end + 1)
  }
}
