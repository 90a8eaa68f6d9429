internal import PolicyText

/// The lines between `---` at the head of a Markdown file, where it states its title, owner or date.
enum FrontMatter {
  /// The blocks of the front matter and the offset of what follows it; nil where there is none.
  static func read(_ source: [UInt8]) -> (blocks: [ByteRange], end: Int)? {
    guard source.starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    return source.withUnsafeBufferPointer { bytes in
      var lines: [ByteRange] = []
      var isFirst = true
      var hasKey = false
      var index = 0
      while index < bytes.count {
        let end = LineEnd.next(from: index, in: bytes)
        let text = WhiteSpace.trim(index..<end, of: bytes)
        let next = end < bytes.count ? end + LineEnd.at(end, of: bytes).length : end
        let isFence =
          text.count == 3 && (text.allSatisfy { bytes[$0] == 0x2D } || text.allSatisfy { bytes[$0] == 0x2E })
        if isFirst {
          guard isFence, text.lowerBound == index else { return nil }
        } else if isFence {
          return hasKey ? (lines, next) : nil
        } else if !text.isEmpty {
          hasKey = hasKey || isKeyed(text, in: bytes)
          // A first line that is no key is text between two thematic breaks.
          guard hasKey else { return nil }
          lines.append(text)
        } else if !hasKey {
          return nil
        }
        isFirst = false
        index = max(next, index + 1)
      }
      return nil
    }
  }

  /// Whether a line reads "key: value" or "key:".
  private static func isKeyed(_ line: ByteRange, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = line.first(where: { bytes[$0] == 0x3A }), colon > line.lowerBound else { return false }
    return colon + 1 == line.upperBound || bytes[colon + 1] == 0x20 || bytes[colon + 1] == 0x09
  }
}
