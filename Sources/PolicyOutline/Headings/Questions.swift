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
}
