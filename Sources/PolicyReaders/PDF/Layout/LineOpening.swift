/// What a line begins with, as far as that tells whether it begins a paragraph.
enum LineOpening {
  case bullet
  /// A number or letter that counts.
  case number
  case text

  /// Reads the start of a line. Whether a number counts is for the outline to say; here it is enough that it may.
  static func of(_ text: some BidirectionalCollection<UInt8>) -> LineOpening {
    let start = Array(text.prefix(16))
    guard let first = start.first else { return .text }
    if let length = bulletLength(start), length == start.count || start[length] <= 0x20 || length == 3 {
      return .bullet
    }
    var index = first == 0x28 ? 1 : 0
    let opensBracket = index == 1
    let label = index
    while index < start.count, isFigure(start[index]) { index += 1 }
    if index > label {
      while index + 1 < start.count, start[index] == 0x2E, isFigure(start[index + 1]) {
        index += 1
        while index < start.count, isFigure(start[index]) { index += 1 }
      }
      guard index - label <= 11 else { return .text }
      return isClosed(start, at: index, opensBracket: opensBracket) || start[label..<index].contains(0x2E)
        || index < start.count && start[index] == 0x09 ? .number : .text
    }
    while index < start.count, index - label < 5, isLetter(start[index]) { index += 1 }
    let isShort = index - label == 1 || index > label && start[label..<index].allSatisfy(isRoman)
    return isShort && isClosed(start, at: index, opensBracket: opensBracket) ? .number : .text
  }

  /// Whether a text is a label and nothing more, so that what stands beside it belongs to it.
  static func isLabelAlone(_ text: [UInt8]) -> Bool {
    guard text.count <= 12, !text.contains(0x20) else { return false }
    if let length = bulletLength(text), length == text.count { return true }
    if text.allSatisfy({ isFigure($0) || $0 == 0x2E }), text.contains(where: isFigure) { return text.count <= 8 }
    return of(text + [0x20]) == .number
  }

  /// The bytes of a bullet, or nil where there is none.
  private static func bulletLength(_ text: [UInt8]) -> Int? {
    guard let first = text.first else { return nil }
    switch first {
    case 0x2D, 0x2A, 0x2B: return 1
    case 0x6F: return text.count == 1 || text[1] == 0x09 ? 1 : nil
    case 0xC2: return text.count > 1 && (text[1] == 0xB7 || text[1] == 0xA7) ? 2 : nil
    case 0xE2..<0xF0:
      guard let character = String(decoding: text.prefix(3), as: UTF8.self).unicodeScalars.first else { return nil }
      switch character.value {
      case 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x2190...0x21FF, 0x2217...0x2219, 0x22C5, 0x25A0...0x27BF,
        0x2B00...0x2BFF, 0xE000...0xF8FF:
        return 3
      default: return nil
      }
    default: return nil
    }
  }

  private static func isClosed(_ text: [UInt8], at index: Int, opensBracket: Bool) -> Bool {
    guard index < text.count else { return false }
    let closes = text[index] == 0x29 || !opensBracket && text[index] == 0x2E
    return closes && (index + 1 == text.count || text[index + 1] <= 0x20)
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private static func isRoman(_ byte: UInt8) -> Bool { [0x69, 0x76, 0x78, 0x6C].contains(byte | 0x20) }
}
