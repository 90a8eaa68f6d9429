/// Finds the last trace of a running footer: one line that sets the title beside a reference or a version.
enum TitleEchoes {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    guard let title = draft.title else { return }
    let key = draft.passages[title].shape.key
    for index in draft.passages.indices where index != title && draft.passages[index].isSingleLine {
      guard draft.passages[index].role == .paragraph, draft.passages[index].label == nil else { continue }
      let line = draft.passages[index].lines.lowerBound
      guard draft.lines[line].shape.wideGap >= 0, hasPart(draft.lines[line], key, in: draft.content) else { continue }
      draft.lines[line].fate = .runningFooter
      draft.passages[index].isAbsorbed = true
    }
  }

  /// Whether the words before or behind the line's wide gap have a key.
  private static func hasPart(_ line: Line, _ key: UInt64, in content: [UInt8]) -> Bool {
    var behind = line.shape.wideGap
    while behind < line.end, content[behind].isSpace { behind += 1 }
    return hash(content[line.start..<line.shape.wideGap]) == key || hash(content[behind..<line.end]) == key
  }

  private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
    text.reduce(FoldedHash.seed) { $1.isWordByte ? FoldedHash.adding($1, to: $0) : $0 }
  }
}
