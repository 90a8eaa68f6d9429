internal import PolicyOutline
internal import PolicyText

/// Cuts the text of clauses into words.
///
/// A word is a run of letters and digits with apostrophes inside it; hyphens part words. What is written in other scripts
/// counts as letters.
struct WordScanner {
  var words: [Word] = []
  private let table: WordTable

  init(_ table: WordTable) {
    self.table = table
  }

  /// Appends the words of some fragments, which follow one another. Linear in their bytes.
  ///
  /// - Returns: the indices of the words.
  mutating func scan(_ fragments: Range<Int>, of tree: ClauseTree) -> Range<Int> {
    let first = words.count
    var gap: Word.Gap = .edge
    tree.document.content.withUnsafeBufferPointer { bytes in
      for index in fragments {
        let fragment = tree.fragments[index]
        scan(bytes, fragment.range, &gap)
        if !fragment.isGlued { gap.formUnion([.space, .lineFeed]) }
      }
    }
    if words.count > first { words[words.count - 1].after = gap.union(.edge) }
    return first..<words.count
  }

  /// The words of one line.
  static func words(in range: ByteRange, of content: [UInt8], _ table: WordTable) -> [Word] {
    var scanner = WordScanner(table)
    var gap: Word.Gap = .edge
    content.withUnsafeBufferPointer { scanner.scan($0, range, &gap) }
    if !scanner.words.isEmpty { scanner.words[scanner.words.count - 1].after = gap.union(.edge) }
    return scanner.words
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ gap: inout Word.Gap) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (mark, length) = Self.mark(bytes, at: index, before: range.upperBound)
      if length > 0 {
        gap.insert(mark)
        index += length
        continue
      }
      var word = Self.word(bytes, from: index, before: range.upperBound)
      word.kinds = table.kinds(of: word.hash)
      word.before = gap
      if !gap.contains(.edge) { words[words.count - 1].after = gap }
      gap = []
      index = Int(word.end)
      words.append(word)
    }
  }

  /// The word that begins at an offset.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Word {
    var index = start
    var hash = WordHash.seed
    var shape: Word.Shape = bytes[start] &- 0x41 < 26 ? .capitalised : []
    var hasSmall = false
    /// Where an ending that the hash leaves out begins, and the hash up to there.
    var stem: (hash: UInt64, isCut: Bool) = (hash, false)
    while index < end {
      let byte = bytes[index]
      if byte &- 0x61 < 26 {
        // "DSLs", "GPs": a plural of capitals.
        let isPlural =
          byte == 0x73 && !hasSmall && index > start + 1 && shape.contains(.hasLetter)
          && !(index + 1 < end && isWordByte(bytes[index + 1]))
        if isPlural { stem = (hash, true) } else { hasSmall = true }
        shape.insert(.hasLetter)
        hash = WordHash.adding(byte, to: hash)
        index += 1
      } else if byte &- 0x41 < 26 {
        if hasSmall { shape.insert(.innerCapital) }
        shape.insert(.hasLetter)
        hash = WordHash.adding(byte, to: hash)
        index += 1
      } else if byte &- 0x30 < 10 {
        shape.insert(.hasDigit)
        hash = WordHash.adding(byte, to: hash)
        index += 1
      } else if let width = apostrophe(bytes, at: index, before: end), index + width < end,
        (bytes[index + width] | 0x20) &- 0x61 < 26
      {
        let next = index + width
        let isPossessive = bytes[next] | 0x20 == 0x73 && !(next + 1 < end && isWordByte(bytes[next + 1]))
        if isPossessive {
          stem = (hash, true)
          index = next + 1
          break
        }
        hash = WordHash.adding(0x27, to: hash)
        index = next
      } else if byte >= 0x80, mark(bytes, at: index, before: end).length == 0 {
        hasSmall = true
        shape.insert(.hasLetter)
        hash = WordHash.adding(byte, to: hash)
        index += 1
      } else {
        break
      }
    }
    if !hasSmall, shape.contains(.hasLetter) { shape.insert(.capitals) }
    if stem.isCut {
      shape.insert(.inflected)
      hash = stem.hash
    }
    return Word(
      start: Int32(start), end: Int32(max(index, start + 1)), hash: hash, initial: bytes[start] | 0x20, kinds: [],
      shape: shape, before: [], after: [])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  private static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Int? {
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 { return 3 }
    return nil
  }

  /// The mark at an offset and its length in bytes; a length of 0 where a word begins.
  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int
  ) -> (mark: Word.Gap, length: Int) {
    let byte = bytes[index]
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return ([], 0) }
    if byte < 0x80 { return (marks[Int(byte)], 1) }
    guard index + 1 < end else { return ([], 0) }
    // No-break space and the signs of Latin 1.
    if byte == 0xC2, bytes[index + 1] < 0xC0 { return (bytes[index + 1] == 0xA0 ? .space : .other, 2) }
    guard byte == 0xE2, index + 2 < end else { return ([], 0) }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x90...0x91): return (.hyphen, 3)
    case (0x80, 0x92...0x95): return (.dash, 3)
    case (0x80, 0x98...0x9F): return (.quote, 3)
    case (0x80, 0xA6): return (.stop, 3)
    case (0x80, 0x80...0x8B), (0x80, 0xAF): return (.space, 3)
    case (0x80...0x81, _), (0x86...0x9F, _): return (.other, 3)
    default: return ([], 0)
    }
  }

  /// The mark that each ASCII byte is.
  private static let marks: [Word.Gap] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0D: [.space, .lineFeed]
    case 0...0x20: .space
    case 0x2C: .comma
    case 0x2E: .stop
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x28: .open
    case 0x29: .close
    case 0x5B, 0x3C, 0x7B: .bracketOpen
    case 0x5D, 0x3E, 0x7D: .bracketClose
    case 0x2F, 0x5C: .slash
    case 0x2D: .hyphen
    case 0x22, 0x27, 0x60: .quote
    case 0x26: .ampersand
    default: .other
    }
  }
}
