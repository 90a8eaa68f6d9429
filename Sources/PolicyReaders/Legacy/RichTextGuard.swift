/// Looks over Rich Text for what the programs that read it would take minutes over, or break down over.
enum RichTextGuard {
  /// The most groups that may be open at once; those of documents are counted in tens.
  static let deepest = 1000

  /// Whether no more groups are open at once than any document needs. O(n).
  static func isAffordable(_ text: [UInt8]) -> Bool {
    var depth = 0
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x5C:
        let data = binaryLength(behind: index, in: text)
        index += data ?? 1
      case 0x7B:
        depth += 1
        if depth > deepest { return false }
      case 0x7D: depth = max(0, depth - 1)
      default: break
      }
      index += 1
    }
    return true
  }

  /// The length of "\bin4711 " at a backslash with the raw data behind it, whose braces are none; nil for other words.
  private static func binaryLength(behind index: Int, in text: [UInt8]) -> Int? {
    guard text[index...].starts(with: "\\bin".utf8) else { return nil }
    let digits = text[(index + 4)...].prefix(10).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard let length = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return min(4 + digits.count + length, text.count - index)
  }
}
