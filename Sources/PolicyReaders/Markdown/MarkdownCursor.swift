internal import PolicyText

/// A place in a Markdown source that follows cmark's walk, so that each piece of text is found where it was written.
///
/// cmark tells in which line a block begins and what its text is once markup is gone. Between the two, each step of the
/// walk says which markup must stand at the cursor: CommonMark is deterministic, so nothing is searched for.
struct MarkdownCursor {
  let source: [UInt8]
  /// Where cmark's lines begin; it ends a line at a line feed, a carriage return or both.
  private let lineStarts: [Int]
  var offset: Int
  /// How often text was not where it was expected in this block; the search for it is given up after a few times.
  var misses = 0

  init(source: [UInt8], from start: Int) {
    self.source = source
    self.offset = start
    var lineStarts = [start]
    source.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        lineStarts.append(index)
      }
    }
    self.lineStarts = lineStarts
  }

  /// The byte at the cursor; zero, which no text holds, at the end.
  var byte: UInt8 { peek(0) }

  func peek(_ distance: Int) -> UInt8 {
    let index = offset + distance
    return index < source.count ? source[index] : 0
  }

  /// The bytes of a line of cmark's, without its end.
  func bytes(ofLine line: Int) -> ByteRange {
    guard line < lineStarts.count else { return source.count..<source.count }
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : source.count
    while end > lineStarts[line], source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return lineStarts[line]..<end
  }

  /// Moves to a line, unless the cursor is already further.
  mutating func move(toLine line: Int) {
    guard line < lineStarts.count else { return }
    offset = max(offset, lineStarts[line])
    misses = 0
  }

  /// Skips white space within the line.
  mutating func skipSpaces() {
    while byte == 0x20 || byte == 0x09 { offset += 1 }
  }

  /// Whether a label stands at the cursor, with a space behind it: "2.", "2.1", "3)", "(a)", "(iv)", or a bullet that
  /// Markdown does not know.
  var isAtLabel: Bool {
    var length = 0
    if byte == 0x28 {
      length = 1
      while length < 6, Self.isLetterOrDigit(peek(length)) { length += 1 }
      guard length > 1, peek(length) == 0x29 else { return false }
      length += 1
    } else if byte >= 0x30, byte <= 0x39 {
      var hasStop = false
      while length < 12, (peek(length) >= 0x30 && peek(length) <= 0x39) || peek(length) == 0x2E {
        hasStop = hasStop || peek(length) == 0x2E
        length += 1
      }
      if peek(length) == 0x29 {
        length += 1
      } else if !hasStop {
        return false
      }
    } else {
      // U+2022, U+25AA and U+25CF, and the middle dot.
      switch (byte, peek(1), peek(2)) {
      case (0xE2, 0x80, 0xA2), (0xE2, 0x96, 0xAA), (0xE2, 0x97, 0x8F): length = 3
      case (0xC2, 0xB7, _): length = 2
      default: return false
      }
    }
    return peek(length) == 0x20 || peek(length) == 0x09
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Skips what stands before a block's text in its line: white space and the marks of block quotations.
  mutating func skipPrefix(quoteDepth: Int) {
    skipSpaces()
    var marks = 0
    while marks < quoteDepth, byte == 0x3E {
      marks += 1
      offset += 1
      skipSpaces()
    }
  }

  /// Skips a line's end, with what stands before the text of the next line.
  mutating func skipLineEnd(quoteDepth: Int) {
    skipSpaces()
    if byte == 0x0D { offset += 1 }
    if byte == 0x0A { offset += 1 }
    skipPrefix(quoteDepth: quoteDepth)
  }

  /// Takes the marker of a list item: "-", "1.", "2)".
  mutating func takeMarker() -> ByteRange {
    let start = offset
    if byte == 0x2D || byte == 0x2A || byte == 0x2B {
      offset += 1
    } else {
      while byte >= 0x30, byte <= 0x39 { offset += 1 }
      if offset > start, byte == 0x2E || byte == 0x29 { offset += 1 }
    }
    return start..<offset
  }

  /// Skips up to a number of bytes that are all one of two marks.
  mutating func skip(_ count: Int, of first: UInt8, or second: UInt8) {
    var left = count
    while left > 0, byte == first || byte == second {
      offset += 1
      left -= 1
    }
  }

  /// Skips the marks of an ATX heading, if the text at the cursor is one.
  ///
  /// - Returns: whether it is.
  mutating func skipHeadingMarks(level: Int) -> Bool {
    for distance in 0..<level where peek(distance) != 0x23 { return false }
    switch peek(level) {
    case 0, 0x09, 0x0A, 0x0D, 0x20: break
    default: return false
    }
    offset += level
    skipSpaces()
    return true
  }
}
