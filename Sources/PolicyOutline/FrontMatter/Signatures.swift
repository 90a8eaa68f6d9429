/// Finds what is to be signed or filled in: "Signed ______", tick boxes, dotted lines, and the names below them.
enum Signatures {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    var isOpen = false
    for index in draft.passages.indices {
      let passage = draft.passages[index]
      guard passage.role == .paragraph, !passage.isAbsorbed, passage.origin != .heading else {
        isOpen = false
        continue
      }
      let line = draft.lines[passage.lines.lowerBound]
      if isBlank(passage, line, draft.content) || isTickBox(passage) || opens(passage) {
        draft.passages[index].role = .signature
        isOpen = true
      } else if isOpen, isName(passage) {
        draft.passages[index].role = .signature
      } else {
        isOpen = false
      }
    }
  }

  /// A line with a gap to write in, or of nothing else. A rule with a gap for a name is no such line, unless whoever signs
  /// speaks.
  private static func isBlank(_ passage: Passage, _ line: Line, _ content: [UInt8]) -> Bool {
    guard line.shape.blanks >= 5, passage.isSingleLine else { return false }
    let speaksOfItself = content[line.start] == UInt8(ascii: "I")
    guard line.shape.kinds.isDisjoint(with: .modal) || speaksOfItself else { return false }
    return line.shape.words <= 12 && line.shape.trailingNumber < 0
  }

  private static func isTickBox(_ passage: Passage) -> Bool {
    guard let label = passage.label, label.isBullet else { return false }
    return label.glyph == 0x2610 || label.glyph == 0x2611 || label.glyph == 0x2612
  }

  private static func opens(_ passage: Passage) -> Bool {
    guard passage.label == nil, passage.isSingleLine, passage.shape.words <= 10, passage.shape.words > 0 else {
      return false
    }
    guard passage.shape.first == .signature else { return false }
    if passage.shape.words == 1 { return passage.shape.startsUpper }
    return passage.shape.startsUpper && (passage.shape.wideGap >= 0 || passage.shape.colon >= 0)
      && !passage.shape.endsSentence && passage.shape.kinds.isDisjoint(with: .finite)
  }

  /// A short line below: a name, an office, a date.
  private static func isName(_ passage: Passage) -> Bool {
    guard passage.label == nil, passage.isSingleLine, passage.shape.words <= 8 else { return false }
    guard passage.shape.ending == .open || passage.shape.ending == .colon else { return false }
    return passage.shape.letters != .capitals && passage.shape.letters != .sentence
      && passage.shape.kinds.isDisjoint(with: .finite)
  }
}
