/// Decides what becomes of a hyphen at a line's end: "Head-" and "teacher" close up where the document writes the word
/// whole elsewhere; "self-" and "harm" keep theirs.
struct Hyphenation {
  private let closed: Set<UInt64>
  private let hyphenated: Set<UInt64>

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
    for line in draft.lines where line.isWrapped {
      for index in line.start..<line.end where draft.content[index] == 0x0A {
        if let halves = Self.halves(endingAt: index, nextAt: index + 1, within: line.start..<line.end, in: draft.content) {
          wanted.insert(Self.hash(halves.0, halves.1, in: draft.content))
        }
      }
    }
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
    if hyphenated.contains(hash) { return .hyphen }
    let first = Vocabulary.english.kinds(of: FoldedHash.of(content[halves.0]))
    return first.contains(.prefix) || content[halves.1.lowerBound].isUpper ? .hyphen : .closed
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
