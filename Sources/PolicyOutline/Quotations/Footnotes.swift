/// Ties notes to their marks: "(*In some cases ...)" is a footnote where "*parents" stands in another passage.
enum Footnotes {
  /// O(n) in bytes where a note is suspected, else in passages.
  static func mark(_ draft: inout Draft) {
    let notes = draft.passages.indices.filter { isNote(draft.passages[$0]) }
    guard !notes.isEmpty else { return }
    var marked: Set<UInt32> = []
    for index in draft.passages.indices { collectMarks(of: draft.passages[index], in: draft, into: &marked) }
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

  private static func mark(at index: Int, in content: [UInt8]) -> UInt32 {
    let width = content[index] < 0x80 ? 1 : content[index] < 0xE0 ? 2 : 3
    return content[index..<min(content.count, index + width)].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Marks that touch a word, other than pairs that emphasise.
  private static func collectMarks(of passage: Passage, in draft: Draft, into marked: inout Set<UInt32>) {
    for line in passage.lines where draft.lines[line].fate == .text {
      let start = draft.lines[line].text
      let end = draft.lines[line].end
      for index in start..<end {
        let byte = draft.content[index]
        guard byte == 0x2A || byte == 0xC2 || byte == 0xE2 else { continue }
        let isDouble =
          byte == 0x2A
          && (index + 1 < end && draft.content[index + 1] == 0x2A || index > start && draft.content[index - 1] == 0x2A)
        let touches =
          index > start && draft.content[index - 1].isLetter || index + 1 < end && draft.content[index + 1].isLetter
        let isRaised = byte != 0x2A && index > start && !draft.content[index - 1].isSpace
        if touches || isRaised, !isDouble { marked.insert(mark(at: index, in: draft.content)) }
      }
    }
  }
}
