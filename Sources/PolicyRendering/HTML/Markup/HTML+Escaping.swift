extension HTML {
  /// Writes text so that it is text in an element as well as in a quoted attribute.
  ///
  /// Control characters, which no page may hold, and the marks that reorder the text around them are shown as the
  /// replacement character: a policy may not rearrange what is said about it.
  static func write(escaped text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let (substitute, length) = substitute(in: bytes, at: index) else {
          index += 1
          continue
        }
        output.append(contentsOf: bytes[start..<index])
        substitute.withUTF8Buffer { output.append(contentsOf: $0) }
        index += length
        start = index
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  /// What stands for the character that begins at a byte, and its length in bytes; nil where it stands for itself.
  private static func substitute(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (StaticString, Int)? {
    /// One of the bytes behind the first. The text is valid UTF-8, so a first byte has them.
    func next(_ offset: Int) -> UInt8 { bytes[index + offset] }
    switch bytes[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0x09, 0x0A: return nil
    case 0x00..<0x20, 0x7F: return ("\u{FFFD}", 1)
    // U+0080 to U+009F
    case 0xC2 where next(1) < 0xA0: return ("\u{FFFD}", 2)
    // U+202A to U+202E, U+2066 to U+2069
    case 0xE2 where next(1) == 0x80 && (0xAA...0xAE).contains(next(2)): return ("\u{FFFD}", 3)
    case 0xE2 where next(1) == 0x81 && (0xA6...0xA9).contains(next(2)): return ("\u{FFFD}", 3)
    // U+FFFE and U+FFFF
    case 0xEF where next(1) == 0xBF && next(2) >= 0xBE: return ("\u{FFFD}", 3)
    default: return nil
    }
  }
}
