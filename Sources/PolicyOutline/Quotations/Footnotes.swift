internal import PolicyText

/// Ties notes to their marks: "(*In some cases ...)" is a footnote where "*parents" stands in another passage.
enum Footnotes {
  /// O(n) in bytes where a note is suspected, else in passages.
  static func mark(_ draft: inout Draft) {
    let notes = draft.passages.indices.filter { isNote(draft.passages[$0]) }
    guard !notes.isEmpty else { return }
    var marked: Set<UInt64> = []
    for byte in firstBytes(of: notes, in: draft) {
      for index in draft.passages.indices { collectMarks(of: draft.passages[index], byte, in: draft, into: &marked) }
    }
    for index in notes {
      guard let label = draft.passages[index].label else { continue }
      if draft.passages[index].role == .paragraph, marked.contains(mark(at: label.start, in: draft.content)) {
        draft.passages[index].role = .footnote
        draft.passages[index].isHeading = false
      } else {
        draft.lines[draft.passages[index].lines.lowerBound].dropLabel(draft.content)
        draft.passages[index].label = nil
      }
    }
  }

  private static func isNote(_ passage: Passage) -> Bool { passage.label?.form == .note }

  /// One character, or all of a number in raised figures.
  private static func mark(at index: Int, in content: [UInt8]) -> UInt64 {
    var end = min(content.count, index + (content[index] < 0x80 ? 1 : content[index] < 0xE0 ? 2 : 3))
    if RaisedFigure.width(at: index, in: content, to: content.count) > 0 {
      while case let width = RaisedFigure.width(at: end, in: content, to: content.count), width > 0 { end += width }
    }
    return content[index..<end].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The bytes that the marks of notes begin with: "*", and the first of a raised figure.
  private static func firstBytes(of notes: [Int], in draft: Draft) -> [UInt8] {
    let used = Set(notes.compactMap { draft.passages[$0].label.map { draft.content[$0.start] } })
    return [0x2A, 0xC2, 0xE2].filter { used.contains($0) }
  }

  /// Marks that begin with a byte and touch a word, other than pairs that emphasise.
  private static func collectMarks(
    of passage: Passage, _ first: UInt8, in draft: Draft, into marked: inout Set<UInt64>
  ) {
    for line in passage.lines where draft.lines[line].fate == .text {
      let text = draft.lines[line].text..<draft.lines[line].end
      draft.content.withUnsafeBufferPointer { content in
        var next = text.lowerBound
        while let index = ByteSearch.first(first, in: content, next..<text.upperBound) {
          let mark = mark(at: index, in: draft.content)
          if isTied(content, at: index, in: text) { marked.insert(mark) }
          // Not at the second figure of a number.
          next = index + max(1, (64 - mark.leadingZeroBitCount + 7) / 8)
        }
      }
    }
  }

  private static func isTied(_ content: UnsafeBufferPointer<UInt8>, at index: Int, in text: Range<Int>) -> Bool {
    let before = index > text.lowerBound ? content[index - 1] : 0x20
    let after = index + 1 < text.upperBound ? content[index + 1] : 0x20
    guard content[index] == 0x2A else { return !before.isSpace || after.isLetter }
    return (before.isLetter || after.isLetter) && before != 0x2A && after != 0x2A
  }
}
