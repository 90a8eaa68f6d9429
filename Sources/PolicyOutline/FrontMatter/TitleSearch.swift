/// Finds the document's title among its first passages.
enum TitleSearch {
  /// How far down a title may stand.
  private static let reach = 12

  /// O(1).
  static func mark(_ draft: inout Draft) {
    var best: (index: Int, score: Int)?
    var seen = 0
    for index in draft.passages.indices.prefix(reach * 2) {
      let passage = draft.passages[index]
      guard !passage.isAbsorbed, passage.role == .paragraph else { continue }
      // The text has begun.
      if ends(passage, in: draft) || seen >= reach { break }
      seen += 1
      var score = score(passage, isFirst: index == 0)
      if index + 1 < draft.passages.count, isProse(draft.passages[index + 1]) { score -= 2 }
      if score > best?.score ?? 1 { best = (index, score) }
    }
    guard let best, hasText(after: best.index, in: draft) else { return }
    draft.title = best.index
    draft.passages[best.index].role = .title
    draft.passages[best.index].isHeading = true
  }

  private static func ends(_ passage: Passage, in draft: Draft) -> Bool {
    if passage.isListed || passage.shape.isLong { return true }
    if draft.lines[passage.lines.lowerBound].fate == .contentsHeading { return true }
    if let label = passage.label, label.form != .note { return true }
    return passage.shape.endsSentence && passage.shape.words > 14
  }

  /// Text right below makes a heading of a section likelier than a title.
  private static func isProse(_ passage: Passage) -> Bool { passage.shape.endsSentence && passage.shape.words > 14 }

  private static func score(_ passage: Passage, isFirst: Bool) -> Int {
    let shape = passage.shape
    guard passage.label == nil, shape.startsUpper, shape.words <= 30, shape.words > 0, !shape.isAddress else {
      return 0
    }
    guard shape.ending == .open || shape.ending == .question || shape.ending == .hyphen else {
      return 0
    }
    // "Fire safety: a guide for tenants" is a title; "Owner: head of people" is not.
    guard shape.colon < 0 || shape.kinds.isDisjoint(with: .control) && shape.words >= 4 else { return 0 }
    guard !shape.hasInnerStop, passage.lines.count <= 3, !passage.isLoose || shape.kinds.contains(.documentType) else {
      return 0
    }
    var score = 0
    switch shape.letters {
    case .capitals: score = shape.words > 1 ? 6 : 3
    case .title: score = 4
    case .single: score = 2
    case .sentence: score = shape.kinds.isDisjoint(with: .finite) ? 1 : -4
    case .plain: return 0
    }
    // "Policy statement" is a section; "Policy on the use of ..." a title.
    let namesType = shape.kinds.contains(.documentType) && !(shape.words == 2 && shape.first.contains(.documentType))
    if namesType { score += shape.letters == .sentence ? 2 : 6 }
    if case .heading = passage.origin { score += passage.level == 1 ? 8 : 1 }
    if passage.isEmphasised { score += 2 }
    if passage.followsGap { score += 1 }
    if isFirst { score += 1 }
    return score
  }

  /// A title has something below it.
  private static func hasText(after title: Int, in draft: Draft) -> Bool { title + 1 < draft.passages.count }
}
