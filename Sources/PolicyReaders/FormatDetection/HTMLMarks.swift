/// Tells HTML by its tags.
enum HTMLMarks {
  enum Evidence {
    case none
    /// It begins with a tag that pages have, and closes some.
    case likely
    /// It declares itself, or has the tags that only a whole page has.
    case certain
  }

  /// How far from its start a page shows what it is, in bytes.
  private static let reach = 4096

  static func evidence(in bytes: UnsafeBufferPointer<UInt8>) -> Evidence {
    var index = skipPreamble(in: bytes)
    guard index < bytes.count, bytes[index] == 0x3C else { return .none }
    if name(at: index + 1, in: bytes) == "!doctype" {
      return name(at: skipSpaces(from: index + 9, in: bytes), in: bytes).hasPrefix("html") ? .certain : .none
    }
    guard fragments.contains(name(at: index + 1, in: bytes)) else {
      return wholePage.contains(name(at: index + 1, in: bytes)) ? .certain : .none
    }
    var closings = 0
    let end = min(bytes.count, index + reach)
    while index + 1 < end {
      if bytes[index] == 0x3C {
        if wholePage.contains(name(at: index + 1, in: bytes)) { return .certain }
        if bytes[index + 1] == 0x2F { closings += 1 }
      }
      index += 1
    }
    return closings > 0 ? .likely : .none
  }

  private static let wholePage: Set<String> = ["html", "head", "body"]
  private static let fragments: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "div", "dl", "font", "footer", "form", "h1", "h2", "h3",
    "h4",
    "h5", "h6", "header", "main", "meta", "nav", "ol", "p", "pre", "section", "span", "style", "table", "title", "ul",
  ]

  /// Skips white space, an XML declaration and comments.
  private static func skipPreamble(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while true {
      index = skipSpaces(from: index, in: bytes)
      guard index + 3 < bytes.count, bytes[index] == 0x3C else { return index }
      let isDeclaration = bytes[index + 1] == 0x3F
      let isComment = bytes[index + 1] == 0x21 && bytes[index + 2] == 0x2D && bytes[index + 3] == 0x2D
      guard isDeclaration || isComment else { return index }
      var end = index + 4
      while end < bytes.count {
        let closes = isDeclaration ? bytes[end - 1] == 0x3F : bytes[end - 1] == 0x2D && bytes[end - 2] == 0x2D
        if bytes[end] == 0x3E, closes { break }
        end += 1
      }
      index = end + 1
    }
  }

  private static func skipSpaces(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < bytes.count, WhiteSpace.length(at: index, of: bytes) > 0 {
      index += WhiteSpace.length(at: index, of: bytes)
    }
    return index
  }

  /// The name of a tag in lower case, if a space or the tag's end stands behind it; else empty.
  private static func name(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var name: [UInt8] = []
    var index = start
    while index < bytes.count, name.count < 12 {
      let byte = bytes[index]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F { return String(decoding: name, as: UTF8.self) }
      name.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      index += 1
    }
    return ""
  }
}
