/// Policy text escaped so that Markdown shows it as it is: as no markup, link, mention, HTML or table break.
///
/// Backslashes stop what CommonMark's parser would see. GitHub also looks for addresses, mentions and issue numbers in the
/// parsed text, where a backslash is gone; a zero-width space, which is in no policy text after `VisibleText`, stops those.
enum MarkdownText {
  /// One line of text for any place in a block: paragraph, heading, quotation or table cell. O(n) in its bytes.
  static func escaped(_ text: String) -> String {
    let bytes = Array(VisibleText.line(text).utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    // At the start of a block, a number before "." or ")" would open a list.
    var isOpening = true
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      let previous = index > 0 ? bytes[index - 1] : 0x20
      switch byte {
      case UInt8(ascii: "|"): result.append(contentsOf: "&#124;".utf8)
      case UInt8(ascii: "@"): result.append(contentsOf: "@\(stop)".utf8)
      case UInt8(ascii: "#"):
        result.append(contentsOf: "\\#".utf8)
        if isDigit(next) { result.append(contentsOf: stop.utf8) }
      case UInt8(ascii: "-") where isDigit(next) && isIssuePrefix(bytes[..<index]):
        result.append(contentsOf: "-\(stop)".utf8)
      case UInt8(ascii: ":"):
        // "https://", "mailto:" and ":smile:" alike; not "12:30".
        result.append(byte)
        let mayLink = isLetter(next) || isDigit(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "+")
        if mayLink, !isDigit(previous) { result.append(contentsOf: stop.utf8) }
      case UInt8(ascii: ".") where isWWW(bytes[..<index]): result.append(contentsOf: "\(stop).".utf8)
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        if isOpening, index > 0 { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
        if isOpening { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      case UInt8(ascii: "&"):
        // Only what could begin a character reference.
        if next == UInt8(ascii: "#") || isLetter(next) { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      case _ where special.contains(byte):
        result.append(UInt8(ascii: "\\"))
        result.append(byte)
      default: result.append(byte)
      }
      if !isDigit(byte) { isOpening = false }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let stop = "&#8203;"
  private static let special = Set("\\`*_{}[]<>~$".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// "GH-12" is an issue's number.
  private static func isIssuePrefix(_ before: ArraySlice<UInt8>) -> Bool {
    before.suffix(2).elementsEqual("gh".utf8) { $0 | 0x20 == $1 }
  }

  private static func isWWW(_ before: ArraySlice<UInt8>) -> Bool {
    before.suffix(3).elementsEqual("www".utf8) { $0 | 0x20 == $1 }
  }
}
