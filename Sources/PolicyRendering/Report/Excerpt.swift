internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// The words of a passage as a person reads them, with those marked that decided something.
struct Excerpt {
  /// Text without a space in it that is marked as a whole, or not at all. It may be unsafe to show.
  struct Piece {
    var text: String
    var isMarked: Bool
  }

  struct Word {
    var pieces: [Piece]
    /// Whether the space before it lies between words that are marked together.
    var joinsBefore: Bool
  }

  private(set) var words: [Word] = []

  /// O(n log n) in the bytes of the passage and its words.
  init(_ passage: Passage, in tree: ClauseTree) {
    let marks = Self.merged(passage.words.map(\.range))
    let clause = tree.clauses[passage.clause]
    var next = 0
    var startsWord = true
    for fragments in [clause.heading, clause.body] {
      for index in fragments {
        let fragment = tree.fragments[index]
        let range = fragment.range.clamped(to: passage.range)
        guard !range.isEmpty else { continue }
        append(range, of: tree.document.content, marks, &next, &startsWord)
        if !fragment.isGlued { startsWord = true }
      }
      startsWord = true
    }
  }

  /// The marked words, as they are listed: each range as text.
  static func text(_ range: ByteRange, of passage: Passage, in tree: ClauseTree) -> String {
    let quote = tree.quote(of: passage.clause, within: range)
    return quote.isEmpty ? tree.document.text(range) : quote
  }

  private mutating func append(
    _ range: ByteRange, of content: [UInt8], _ marks: [ByteRange], _ next: inout Int, _ startsWord: inout Bool
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if content[offset] <= 0x20 {
        startsWord = true
        offset += 1
        continue
      }
      while next < marks.count, marks[next].upperBound <= offset { next += 1 }
      let isMarked = next < marks.count && marks[next].contains(offset)
      let limit = isMarked ? marks[next].upperBound : next < marks.count ? marks[next].lowerBound : range.upperBound
      var end = offset
      while end < min(limit, range.upperBound), content[end] > 0x20 { end += 1 }
      let piece = Piece(text: String(decoding: content[offset..<end], as: UTF8.self), isMarked: isMarked)
      if startsWord || words.isEmpty {
        let joins = isMarked && marks[next].lowerBound < offset
        words.append(Word(pieces: [piece], joinsBefore: joins))
      } else {
        words[words.count - 1].pieces.append(piece)
      }
      startsWord = false
      offset = end
    }
  }

  private static func merged(_ ranges: [ByteRange]) -> [ByteRange] {
    var merged: [ByteRange] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else if !range.isEmpty {
        merged.append(range)
      }
    }
    return merged
  }
}
