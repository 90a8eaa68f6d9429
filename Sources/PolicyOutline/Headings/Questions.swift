/// Finds questions that the text below answers: a short line that asks, over one that does not.
enum Questions {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    for index in draft.passages.indices where draft.passages[index].shape.ending == .question {
      guard draft.passages[index].label == nil, draft.passages[index].role == .paragraph else { continue }
      guard isQuestion(index, in: draft) else { continue }
      draft.passages[index].role = .question
      draft.passages[index].isHeading = true
    }
  }

  private static func isQuestion(_ index: Int, in draft: Draft) -> Bool {
    let passage = draft.passages[index]
    let shape = passage.shape
    if isNumbered(passage, in: draft) { return passage.lines.count <= 4 }
    guard shape.ending == .question, passage.lines.count <= 2, !shape.isLong, shape.words <= 28, shape.startsUpper
    else { return false }
    guard let next = draft.passage(after: index), next.shape.ending != .question || next.shape.words > 20 else {
      return false
    }
    guard passage.isEmphasised || passage.origin == .heading || !shape.kinds.isDisjoint(with: .interrogative) else {
      return false
    }
    return (shape.first.contains(.interrogative) || shape.hasInnerStop || shape.words <= 12) && next.label == nil
      || passage.origin == .heading
  }

  /// "Q7. …?", "Question 7: …?", "Q: …?": called a question by its own label.
  private static func isNumbered(_ passage: Passage, in draft: Draft) -> Bool {
    let content = draft.content
    let line = draft.lines[passage.lines.lowerBound]
    var index = line.start
    var name = 0
    while index < line.end, content[index].isLetter, name < 9 {
      name += 1
      index += 1
    }
    guard content[line.start] == 0x51, name == 1 || name == 8 else { return false }
    while index < line.end, content[index] == 0x20 { index += 1 }
    let number = index
    while index < line.end, content[index].isDigit { index += 1 }
    guard index < line.end, index > number || name == 1 else { return false }
    switch content[index] {
    case 0x2E, 0x3A, 0x29: return true
    default: return false
    }
  }
}
