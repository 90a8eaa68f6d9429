/// What the first and last characters of a line tell of the sentence in it.
enum LineEnds {
  static func startsLower(_ text: [UInt8]) -> Bool {
    guard let first = text.first else { return false }
    return first >= 0x61 && first <= 0x7A
  }

  /// Whether the sentence goes on behind the line: its last mark, but for closing brackets and quotation marks, ends none.
  static func isOpen(_ text: [UInt8]) -> Bool {
    let last = text.last { ![0x29, 0x5D, 0x22, 0x27, 0x20].contains($0) } ?? 0x2E
    return ![0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains(last)
  }

  /// Whether a word was broken with a hyphen that shows only at a line's end.
  static func endsInSoftHyphen(_ text: ArraySlice<UInt8>) -> Bool {
    text.suffix(2).elementsEqual([0xC2, 0xAD])
  }
}
