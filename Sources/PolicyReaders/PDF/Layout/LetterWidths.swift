/// How wide letters are beside each other, as in most typefaces: enough to tell how much of a line a word takes.
enum LetterWidths {
  /// The width of some text in parts of a usual small letter.
  static func width(of text: some Sequence<UInt8>) -> Double {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of byte: UInt8) -> Double {
    switch byte {
    case 0x09, 0x20...0x2F, 0x3A, 0x3B, 0x5B...0x5D: 0.6
    // f i j l r t
    case 0x66, 0x69, 0x6A, 0x6C, 0x72, 0x74: 0.6
    // m w
    case 0x6D, 0x77: 1.5
    case 0x49: 0.6
    case 0x4D, 0x57: 1.6
    case 0x41...0x5A: 1.25
    // Characters of several bytes are about as wide as a letter in all.
    case 0x80..<0xC0: 0
    default: 1
    }
  }
}
