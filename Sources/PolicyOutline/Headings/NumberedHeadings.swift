/// Decides which labelled passages are headings: "4. Monitoring" is, "1. Record the disclosure" is not.
enum NumberedHeadings {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    for index in draft.passages.indices {
      takeOverHeading(index, in: &draft)
      guard let label = draft.passages[index].label, !draft.passages[index].isLoose else { continue }
      guard draft.passages[index].role == .paragraph else { continue }
      if draft.passages[index].origin == .heading || draft.passages[index].isListed && !label.isBullet {
        draft.passages[index].isHeading = draft.passages[index].shape.length > 0
      } else {
        draft.passages[index].isHeading = isHeading(index, label, in: draft)
      }
    }
    draft.hasNumberedSections = draft.passages.contains {
      $0.isHeading
        && ($0.label.map { $0.form == .named || ($0.form == .decimal && $0.count == 1) || $0.form == .upperAlphabetic }
          ?? false)
    }
  }

  /// "APPENDIX A" with its heading on the next line.
  private static func takeOverHeading(_ index: Int, in draft: inout Draft) {
    guard let label = draft.passages[index].label, label.form == .named, draft.passages[index].shape.length == 0 else {
      return
    }
    guard index + 1 < draft.passages.count, !draft.passages[index + 1].isAbsorbed else { return }
    let next = draft.passages[index + 1]
    guard next.label == nil, next.role == .paragraph, next.shape.words > 0, next.shape.words <= 14,
      next.shape.startsUpper,
      next.shape.ending == .open || next.shape.ending == .colon, next.origin == draft.passages[index].origin
    else { return }
    draft.passages[index].lines = draft.passages[index].lines.lowerBound...next.lines.upperBound
    draft.passages[index].shape = next.shape
    draft.passages[index + 1].isAbsorbed = true
  }

  private static func isHeading(_ index: Int, _ label: LineLabel, in draft: Draft) -> Bool {
    let passage = draft.passages[index]
    let shape = passage.shape
    switch label.form {
    case .named: return shape.length > 0 && shape.words <= 20 && !shape.endsSentence && shape.ending != .comma
    case .decimal where label.enclosure != .brackets && label.enclosure != .close: break
    case .upperAlphabetic where label.enclosure == .stop, .upperRoman where label.enclosure == .stop: break
    default: return false
    }
    guard shape.words > 0, shape.words <= 14, passage.lines.count <= 2, shape.startsUpper || shape.startsQuote else {
      return false
    }
    switch shape.ending {
    case .open, .hyphen, .question: break
    case .stop: guard shape.words <= 4, !shape.hasInnerStop else { return false }
    case .colon: guard shape.words <= 6, shape.last.isDisjoint(with: .function.union(.modal)) else { return false }
    default: return false
    }
    guard shape.last.isDisjoint(with: .function) || shape.last.contains(.prefix) || shape.letters == .capitals else {
      return false
    }
    let isSentence = !shape.kinds.isDisjoint(with: .finite) && shape.letters == .sentence && shape.ending != .question
    if shape.letters != .capitals, isSentence, shape.words > 8 || !shape.kinds.isDisjoint(with: .modal) { return false }
    return hasContent(after: index, label, in: draft)
  }

  /// Whether something stands below it other than the next of its own list.
  private static func hasContent(after index: Int, _ label: LineLabel, in draft: Draft) -> Bool {
    guard index + 1 < draft.passages.count else { return false }
    guard let next = draft.passages[index + 1].label else { return true }
    if draft.passages[index].shape.ending == .colon, next.isBullet || next.form != .decimal { return false }
    if next.isBullet { return true }
    if next.form == .decimal, label.form == .decimal {
      return next.count > label.count || next.classification != label.classification
    }
    return next.classification != label.classification
  }
}
