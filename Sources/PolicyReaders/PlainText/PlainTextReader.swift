internal import PolicyText

/// Reads plain text: every line that is not blank is a block, and the content is the source.
enum PlainTextReader {
  /// The lines of a text as blocks. O(n), without allocation for a line.
  static func blocks(of source: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(source.count / 96)
    source.withUnsafeBufferPointer { bytes in
      var followsGap = true
      var index = 0
      while index < bytes.count {
        let (start, indent) = skipIndent(from: index, in: bytes)
        let lineEnd = LineEnd.next(from: start, in: bytes)
        let text = start < lineEnd ? WhiteSpace.trim(start..<lineEnd, of: bytes) : start..<start
        if text.isEmpty {
          followsGap = true
        } else {
          blocks.append(Block(role: .line, text: text, indent: indent, followsGap: followsGap))
          followsGap = false
        }
        guard lineEnd < bytes.count else { break }
        let end = LineEnd.at(lineEnd, of: bytes)
        if end.isGap { followsGap = true }
        index = lineEnd + max(end.length, 1)
      }
    }
    return blocks
  }

  /// The offset of the first visible character of a line, or of the line's end, and the columns before it.
  @inline(__always)
  static func skipIndent(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, columns: Int) {
    var index = start
    var columns = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20:
        columns += 1
        index += 1
      case 0x09:
        columns = (columns / 8 + 1) * 8
        index += 1
      case 0x21...0x7E: return (index, columns)
      default:
        let length = WhiteSpace.length(at: index, of: bytes)
        guard length > 0, LineEnd.at(index, of: bytes).length == 0 else { return (index, columns) }
        columns += isZeroWidth(at: index, of: bytes, length: length) ? 0 : 1
        index += length
      }
    }
    return (index, columns)
  }

  /// Whether a white-space character other than space and tab takes no room on the page.
  private static func isZeroWidth(at index: Int, of bytes: UnsafeBufferPointer<UInt8>, length: Int) -> Bool {
    switch length {
    case 1: true
    case 2: bytes[index + 1] != 0xA0
    default:
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, _, _): true
      default: false
      }
    }
  }
}
