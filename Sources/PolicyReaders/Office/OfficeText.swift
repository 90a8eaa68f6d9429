/// Text as word processors keep it, made into what a reader sees.
enum OfficeText {
  /// Without soft hyphens, which only show where a line happens to end, with spaces for line ends, which are characters like
  /// others there, and with the symbols of their fonts as such. O(n).
  static func line(of text: some Collection<UInt8>) -> [UInt8] {
    var line = Array(text)
    for index in line.indices where line[index] < 0x20 { line[index] = 0x20 }
    if line.contains(0xEF) { line = Self.settlingSymbols(in: line) }
    guard line.contains(0xAD) else { return line }
    var kept: [UInt8] = []
    kept.reserveCapacity(line.count)
    for byte in line {
      if byte == 0xAD, kept.last == 0xC2 { kept.removeLast() } else { kept.append(byte) }
    }
    return kept
  }

  private static func settlingSymbols(in line: [UInt8]) -> [UInt8] {
    var settled: [UInt8] = []
    settled.reserveCapacity(line.count)
    for character in String(decoding: line, as: UTF8.self).unicodeScalars {
      let isSymbol = SymbolFonts.characters.contains(character.value)
      settled.append(contentsOf: (isSymbol ? SymbolFonts.plain(character) : character).utf8)
    }
    return settled
  }

  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      String(decoding: bytes[WhiteSpace.trim(bytes.indices, of: bytes)], as: UTF8.self)
    }
  }

  /// The least space between paragraphs that is seen as a gap, in twentieths of a point.
  static let visibleSpace = 60

  /// Twentieths of a point as columns of plain text, ten to the inch.
  static func columns(_ space: Int) -> Int { max(0, space) / 144 }

  /// The number of a note as it stands above the line: "¹²".
  static func raised(_ number: Int) -> [UInt8] {
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return "\(number)".utf8.flatMap { Array(digits[Int($0 - 0x30)].utf8) }
  }
}
