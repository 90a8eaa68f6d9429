internal import PolicyText

/// Decodes Windows-1252, the Western European encoding of older word processors.
enum Windows1252 {
  /// The characters of bytes 0x80 to 0x9F; the rest are those of Latin-1. Zero where the byte is unassigned.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// Decodes bytes, writing U+FFFD for unassigned ones.
  ///
  /// - Parameter keepingUTF8: whether well-formed UTF-8 sequences are kept: for a UTF-8 text into which a few bytes of
  ///   another encoding were pasted.
  static func decode(_ bytes: [UInt8], keepingUTF8: Bool) -> DecodedText {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var decoded = 0
    var firstDecoded = 0
    var unassigned = 0
    var firstUnassigned = 0
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        guard byte >= 0x80 else {
          output.append(byte)
          index += 1
          continue
        }
        let length = keepingUTF8 ? UTF8Check.sequenceLength(in: UnsafeRawBufferPointer(rebasing: buffer[index...])) : 0
        guard length == 0 else {
          output.append(contentsOf: buffer[index..<index + length])
          index += length
          continue
        }
        if decoded == 0 { firstDecoded = output.count }
        decoded += 1
        var character = UInt32(byte)
        if byte < 0xA0 {
          character = UInt32(upper[Int(byte) - 0x80])
          if character == 0 {
            if unassigned == 0 { firstUnassigned = output.count }
            unassigned += 1
            character = 0xFFFD
          }
        }
        output.appendUTF8(of: character)
        index += 1
      }
    }
    var diagnostics: [Diagnostic] = []
    if decoded > 0 {
      let what = keepingUTF8 ? "\(decoded) bytes are" : "the file is"
      diagnostics.append(
        Diagnostic(.note, "\(what) not UTF-8 and read as Windows-1252", at: firstDecoded..<firstDecoded + 1))
    }
    if unassigned > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, "\(unassigned) bytes mean nothing in UTF-8 or Windows-1252 and are shown as \u{FFFD}",
          at: firstUnassigned..<firstUnassigned + 3))
    }
    return DecodedText(bytes: output, diagnostics: diagnostics)
  }
}

extension [UInt8] {
  /// Appends a character as UTF-8; U+FFFD where the number is no Unicode scalar.
  mutating func appendUTF8(of character: UInt32) {
    append(contentsOf: (Unicode.Scalar(character) ?? "\u{FFFD}").utf8)
  }
}
