internal import PolicyText

/// Decodes UTF-16 that begins with its byte order mark.
enum UTF16Decoder {
  /// - Throws: `Trouble` where the text holds NUL characters, which no text has.
  static func decode(_ file: [UInt8], isBigEndian: Bool, path: String) throws(Trouble) -> DecodedText {
    var output: [UInt8] = []
    output.reserveCapacity(file.count / 2 + file.count / 8)
    var broken = 0
    var firstBroken = 0
    var hasNUL = false

    func unit(at index: Int) -> UInt32 {
      let (high, low) = isBigEndian ? (file[index], file[index + 1]) : (file[index + 1], file[index])
      return UInt32(high) << 8 | UInt32(low)
    }

    var index = 2
    while index < file.count {
      var character: UInt32 = 0xD800
      if index + 1 < file.count { character = unit(at: index) }
      index += 2
      if character & 0xFC00 == 0xD800, index + 1 < file.count {
        let low = unit(at: index)
        if low & 0xFC00 == 0xDC00 {
          character = 0x10000 + (character & 0x3FF) << 10 + (low & 0x3FF)
          index += 2
        }
      }
      if character == 0 { hasNUL = true }
      if character & 0xF800 == 0xD800, character < 0x10000 {
        if broken == 0 { firstBroken = output.count }
        broken += 1
      }
      output.appendUTF8(of: character)
    }
    if hasNUL { throw BinarySignature.trouble(ofNULBytesIn: [], path: path) }
    let diagnostics =
      broken == 0
      ? []
      : [
        Diagnostic(
          .warning, "\(broken) characters are broken UTF-16 and are shown as \u{FFFD}",
          at: firstBroken..<firstBroken + 3)
      ]
    return DecodedText(bytes: output, diagnostics: diagnostics)
  }
}
