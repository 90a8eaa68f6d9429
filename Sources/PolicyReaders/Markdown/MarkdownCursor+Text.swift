internal import PolicyText

/// Finding text where it was written.
extension MarkdownCursor {
  /// How text is to be written.
  struct Style {
    var isStrong = false
    /// Whether a rule separates cells, as in a table row.
    var splitsCells = false
    /// Whether the text is only followed and not written.
    var isDiscarded = false
  }

  /// Follows a piece of text through the source, past backslashes and character references, and writes it.
  mutating func follow(_ text: ArraySlice<UInt8>, style: Style, into writer: inout BlockWriter) {
    var index = text.startIndex
    var runStart = offset
    var lastReference: ByteRange?

    func flush(upTo end: Int, _ writer: inout BlockWriter) {
      guard !style.isDiscarded, end > runStart else { return }
      writer.copy(runStart..<end, isStrong: style.isStrong)
    }

    while index < text.endIndex {
      let expected = text[index]
      if byte == 0x5C, Self.isPunctuation(peek(1)), peek(1) == expected {
        flush(upTo: offset, &writer)
        offset += 1
        runStart = offset
        offset += 1
        index += 1
      } else if byte == 0x26, let length = referenceLength(standingFor: text[index...]) {
        flush(upTo: offset, &writer)
        let end = min(index + Self.characterLength(expected), text.endIndex)
        let reference = offset..<offset + length
        if !style.isDiscarded { writer.write(text[index..<end], from: reference, isStrong: style.isStrong) }
        lastReference = reference
        index = end
        offset += length
        runStart = offset
      } else if byte == expected {
        if expected == 0x7C, style.splitsCells {
          flush(upTo: offset, &writer)
          if !style.isDiscarded, !writer.isAtRowStart { writer.endCell() }
          runStart = offset + 1
        }
        offset += 1
        index += 1
      } else if let reference = lastReference, reference.upperBound == offset, expected >= 0x80 {
        // A few references stand for two characters.
        let end = min(index + Self.characterLength(expected), text.endIndex)
        if !style.isDiscarded { writer.write(text[index..<end], from: reference, isStrong: style.isStrong) }
        index = end
      } else {
        flush(upTo: offset, &writer)
        guard search(for: text[index...]) else {
          if !style.isDiscarded { writer.write(text[index...], from: offset..<offset, isStrong: style.isStrong) }
          return
        }
        runStart = offset
      }
    }
    flush(upTo: offset, &writer)
  }

  /// Follows code, in which nothing is escaped and line ends have become spaces.
  mutating func followCode(_ text: ArraySlice<UInt8>, quoteDepth: Int, style: Style, into writer: inout BlockWriter) {
    let start = offset
    while byte == 0x60 { offset += 1 }
    let ticks = offset - start
    if let first = text.first, byte != first, byte == 0x20 { offset += 1 }
    var runStart = offset
    for expected in text {
      if byte == expected {
        offset += 1
      } else if expected == 0x20, byte == 0x0A || byte == 0x0D {
        if offset > runStart, !style.isDiscarded { writer.copy(runStart..<offset, isStrong: style.isStrong) }
        let lineEnd = offset
        skipLineEnd(quoteDepth: quoteDepth)
        if !style.isDiscarded { writer.space(from: lineEnd..<offset) }
        runStart = offset
      } else {
        break
      }
    }
    if offset > runStart, !style.isDiscarded { writer.copy(runStart..<offset, isStrong: style.isStrong) }
    if byte == 0x20 { offset += 1 }
    skip(ticks, of: 0x60, or: 0x60)
  }

  /// Skips markup that was taken over as it stands, which may have line ends in it.
  mutating func skipMarkup(_ text: ArraySlice<UInt8>, quoteDepth: Int) {
    for expected in text {
      if expected == 0x0A {
        skipLineEnd(quoteDepth: quoteDepth)
      } else if byte == expected {
        offset += 1
      } else if expected != 0x20, expected != 0x09, expected != 0x0D {
        return
      }
    }
  }

  /// The length of the character reference at the cursor if it stands for the start of the text; nil where it is only
  /// an ampersand.
  private func referenceLength(standingFor text: ArraySlice<UInt8>) -> Int? {
    var length = 1
    while length < 34 {
      switch peek(length) {
      case 0x23 where length == 1: length += 1
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: length += 1
      case 0x3B where length > 1:
        length += 1
        guard text.first == 0x26 else { return length }
        let reference = source[offset..<offset + length]
        let isAmpersand = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;"].contains { reference.elementsEqual($0.utf8) }
        return isAmpersand || !text.starts(with: reference) ? length : nil
      default: return nil
      }
    }
    return nil
  }

  /// Moves forward to where the next characters of a text stand, if that is near.
  private mutating func search(for text: ArraySlice<UInt8>) -> Bool {
    misses += 1
    guard misses <= 8 else { return false }
    let needle = text.prefix(12)
    let end = min(offset + 4096, source.count) - needle.count
    guard offset <= end else { return false }
    for start in offset...end where source[start..<start + needle.count].elementsEqual(needle) {
      offset = start
      return true
    }
    return false
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func characterLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...: 4
    default: 1
    }
  }
}
