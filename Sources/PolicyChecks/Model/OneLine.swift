/// Text of a document as it is quoted: on one line, and not endless.
enum OneLine {
  /// Longer quotes are cut at a word, in bytes.
  private static let longest = 240

  /// Runs of white space become one space. Linear in what is kept.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    for byte in bytes {
      if byte > 0x20 {
        kept.append(byte)
      } else if let last = kept.last, last != 0x20 {
        if kept.count > longest { return String(decoding: kept, as: UTF8.self) + " …" }
        kept.append(0x20)
      }
    }
    if kept.last == 0x20 { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }
}
