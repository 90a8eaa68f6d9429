/// Searching by bytes: the standard library compares characters by their canonical form, which costs as much as all other
/// rendering of a short comparison. UTF-8 finds the same wherever both texts come from one document.
extension String {
  /// Whether the bytes of another text stand in this one. O(n × m), as good as O(n) on prose.
  func holds(_ other: String) -> Bool { firstOffset(of: other) != nil }

  /// The text with the first and every later place of a mark filled in.
  func filling(_ mark: String, with words: String) -> String {
    guard var offset = firstOffset(of: mark) else { return self }
    var result: [UInt8] = []
    let (bytes, length) = (Array(utf8), mark.utf8.count)
    var start = 0
    while true {
      result += bytes[start..<offset]
      result += words.utf8
      start = offset + length
      guard let next = firstOffset(of: mark, from: start) else { break }
      offset = next
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  private func firstOffset(of other: String, from start: Int = 0) -> Int? {
    var (text, sought) = (self, other)
    return text.withUTF8 { text in
      sought.withUTF8 { sought in
        guard let first = sought.first else { return start }
        guard start + sought.count <= text.count else { return nil }
        for offset in start...text.count - sought.count where text[offset] == first {
          if (1..<sought.count).allSatisfy({ text[offset + $0] == sought[$0] }) { return offset }
        }
        return nil
      }
    }
  }
}
