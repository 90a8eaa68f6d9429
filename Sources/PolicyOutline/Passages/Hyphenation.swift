/// Decides what becomes of a hyphen at a line's end: "Head-" and "teacher" close up where the document writes the word
/// whole elsewhere; "self-" and "harm" keep theirs.
struct Hyphenation {
  private let closed: Set<UInt64>
  private let hyphenated: Set<UInt64>
  /// Whether what set the document's lines broke words at their ends, as is told by how often a hyphen stands there. Else
  /// each hyphen is the writer's.
  private let breaksWords: Bool

  /// O(n) in bytes where a line ends on a hyphen, else in lines.
  init(_ draft: Draft) {
    var wanted: Set<UInt64> = []
    for passage in draft.passages where !passage.isSingleLine {
      var last = -1
      for line in passage.lines where draft.lines[line].fate == .text {
        if last >= 0, let halves = Self.halves(last, line, in: draft) {
          wanted.insert(Self.hash(halves.0, halves.1, in: draft.content))
        }
        last = line
      }
    }
    var breaks = 0
    var hyphens = 0
    for line in draft.lines where line.isWrapped {
      for index in line.start..<line.end where draft.content[index] == 0x0A {
        breaks += 1
        if let halves = Self.halves(
          endingAt: index, nextAt: index + 1, within: line.start..<line.end, in: draft.content)
        {
          wanted.insert(Self.hash(halves.0, halves.1, in: draft.content))
          hyphens += 1
        }
      }
    }
    // One line in twenty to ten does where words are broken, one in a hundred where they aren't.
    breaksWords = breaks == 0 || hyphens >= 3 && hyphens * 40 >= breaks
    guard !wanted.isEmpty else {
      (closed, hyphenated) = ([], [])
      return
    }
    var closed: Set<UInt64> = []
    var hyphenated: Set<UInt64> = []
    var hash = FoldedHash.seed
    var hasHyphen = false
    for index in draft.content.indices {
      let byte = draft.content[index]
      if byte.isLetter || byte >= 0x80 {
        hash = FoldedHash.adding(byte, to: hash)
      } else if byte == 0x2D, hash != FoldedHash.seed, index + 1 < draft.content.count,
        draft.content[index + 1].isLetter
      {
        hasHyphen = true
      } else if hash != FoldedHash.seed {
        if wanted.contains(hash) {
          if hasHyphen { hyphenated.insert(hash) } else { closed.insert(hash) }
        }
        (hash, hasHyphen) = (FoldedHash.seed, false)
      }
    }
    (self.closed, self.hyphenated) = (closed, hyphenated)
  }

  enum Joint {
    /// The next line follows after a space.
    case space
    /// It follows without one, and the hyphen goes or stays.
    case closed
    case hyphen
  }

  /// How a line is joined to the next of its passage.
  func joint(_ line: Int, _ next: Int, in draft: Draft) -> Joint {
    joint(of: Self.halves(line, next, in: draft), in: draft.content)
  }

  /// How the two sides of a line feed inside a line's text are joined.
  func joint(atBreak index: Int, of line: Line, in content: [UInt8]) -> Joint {
    joint(of: Self.halves(endingAt: index, nextAt: index + 1, within: line.start..<line.end, in: content), in: content)
  }

  private func joint(of halves: (Range<Int>, Range<Int>)?, in content: [UInt8]) -> Joint {
    guard let halves else { return .space }
    let hash = Self.hash(halves.0, halves.1, in: content)
    if closed.contains(hash) { return .closed }
    if hyphenated.contains(hash) || !breaksWords || isPartOfMore(halves, in: content) { return .hyphen }
    let first = Vocabulary.english.kinds(of: FoldedHash.of(content[halves.0]))
    return first.contains(.prefix) || content[halves.1.lowerBound].isUpper ? .hyphen : .closed
  }

  /// Whether an address or a word with further hyphens stands at the break: the hyphen is one of its own.
  private func isPartOfMore(_ halves: (Range<Int>, Range<Int>), in content: [UInt8]) -> Bool {
    let before = halves.0.lowerBound > 0 ? content[halves.0.lowerBound - 1] : 0x20
    let after = halves.1.upperBound < content.count ? content[halves.1.upperBound] : 0x20
    return [0x2D, 0x2F, 0x5F].contains(before) || [0x2D, 0x2F, 0x5F].contains(after)
  }

  /// The letters before the hyphen at a line's end and those that begin the next, or nil where there is no such hyphen.
  private static func halves(_ line: Int, _ next: Int, in draft: Draft) -> (Range<Int>, Range<Int>)? {
    let (line, next) = (draft.lines[line], draft.lines[next])
    return halves(endingAt: line.end, nextAt: next.start, within: line.text..<next.end, in: draft.content)
  }

  /// The same for text that ends at one offset and goes on at another.
  private static func halves(
    endingAt break: Int, nextAt from: Int, within text: Range<Int>, in content: [UInt8]
  ) -> (Range<Int>, Range<Int>)? {
    let end = `break` - 1
    guard end > text.lowerBound, content[end] == 0x2D, content[end - 1].isLetter else { return nil }
    var start = end
    while start > text.lowerBound, content[start - 1].isLetter { start -= 1 }
    var to = from
    while to < text.upperBound, content[to].isLetter { to += 1 }
    return to > from ? (start..<end, from..<to) : nil
  }

  private static func hash(_ first: Range<Int>, _ second: Range<Int>, in content: [UInt8]) -> UInt64 {
    var hash = FoldedHash.seed
    for byte in content[first] { hash = FoldedHash.adding(byte, to: hash) }
    for byte in content[second] { hash = FoldedHash.adding(byte, to: hash) }
    return hash
  }
}
