/// Decides which passages without a label are headings, by what stands around them.
enum PlainHeadings {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    let firstSection = firstNumberedSection(in: draft)
    // A heading may stand over another, which must be known first.
    for _ in 0..<2 { mark(&draft, firstSection: firstSection) }
  }

  private static func mark(_ draft: inout Draft, firstSection: Int) {
    for index in draft.passages.indices where draft.passages[index].label == nil {
      let passage = draft.passages[index]
      guard passage.role == .paragraph, !passage.isAbsorbed, !passage.isHeading else { continue }
      if draft.lines[passage.lines.lowerBound].fate == .contentsHeading {
        draft.passages[index].role = .contents
        draft.passages[index].isHeading = true
      } else if passage.origin == .heading || passage.isListed && passage.shape.ending != .stop && passage.followsGap {
        draft.passages[index].isHeading = passage.shape.words > 0
      } else {
        draft.passages[index].isHeading = isHeading(index, firstSection: firstSection, in: draft)
      }
    }
  }

  /// The first numbered section; what stands before it is a title page.
  private static func firstNumberedSection(in draft: Draft) -> Int {
    guard draft.hasNumberedSections else { return 0 }
    return draft.passages.firstIndex { $0.isHeading && $0.label?.form == .decimal && $0.label?.count == 1 } ?? 0
  }

  private static func isHeading(_ index: Int, firstSection: Int, in draft: Draft) -> Bool {
    let passage = draft.passages[index]
    let shape = passage.shape
    guard passage.origin == .physical || passage.origin == .paragraph, passage.lines.count <= 3, !passage.isLoose else {
      return isOverTable(index, in: draft)
    }
    guard shape.words > 0, shape.startsUpper || shape.letters == .capitals, !shape.isAddress, passage.quoteDepth == 0
    else { return false }
    guard let next = draft.passage(after: index) else { return false }
    if shape.letters == .capitals {
      return isCapitalHeading(shape, index < firstSection && index > (draft.title ?? -1))
    }
    // "Don't", alone between gaps, is no sentence.
    guard shape.words <= 45, shape.words == 1 || shape.kinds.isDisjoint(with: .finite) || isClause(passage) else {
      return false
    }
    if shape.ending == .colon {
      // "Three things:" below a question begins its answer.
      if index > 0, draft.passages[index - 1].role == .question { return false }
      return isColonHeading(passage, before: next, in: draft)
    }
    guard shape.ending == .open || shape.ending == .hyphen, !shape.hasInnerStop, shape.colon < 0 || shape.words <= 10
    else { return false }
    guard shape.words <= 14, passage.isSingleLine,
      shape.last.isDisjoint(with: .function) || shape.last.contains(.prefix)
    else { return false }
    guard shape.blanks < 3, shape.leader < 0, shape.wideGap < 0 else { return false }
    let isFront = index < firstSection || (draft.title.map { index < $0 } ?? false)
    if isFront { return isOverTable(index, in: draft) }
    if isTitleRegion(index, in: draft) && !next.isHeading && next.shape.words < 12 { return false }
    return stands(passage, over: next, at: index, in: draft)
  }

  /// "What you must not do": a heading with a verb, between gaps.
  private static func isClause(_ passage: Passage) -> Bool {
    passage.shape.first.contains(.interrogative) && !passage.shape.first.contains(.finite) && passage.shape.words <= 9
      && passage.followsGap && passage.precedesGap && passage.shape.ending == .open
  }

  private static func isCapitalHeading(_ shape: LineShape, _ isTitlePage: Bool) -> Bool {
    guard shape.ending == .open || shape.ending == .colon || shape.ending == .question || shape.ending == .hyphen else {
      return false
    }
    guard shape.words <= 24, !shape.hasInnerStop else { return false }
    return shape.words > 1 || shape.colon < 0 && shape.first.isDisjoint(with: .function)
      || shape.ending == .colon && shape.first.isDisjoint(with: .function)
  }

  /// "Document control" over a table that was exported a cell a line.
  private static func isOverTable(_ index: Int, in draft: Draft) -> Bool {
    let passage = draft.passages[index]
    guard
      passage.shape.kinds.contains(.control) || passage.shape.kinds.contains(.documentType)
        || passage.shape.first.contains(.documentType),
      passage.shape.words <= 5, passage.shape.ending == .open, passage.role == .paragraph,
      index + 1 < draft.passages.count
    else { return false }
    return draft.passages[index + 1].role == .field
  }

  /// Whether nothing but the title and short lines stands above.
  private static func isTitleRegion(_ index: Int, in draft: Draft) -> Bool {
    guard let title = draft.title, index > title, index - title <= 8 else { return false }
    return draft.passages[title..<index].allSatisfy {
      $0.shape.words <= 12 && $0.label == nil && !$0.shape.endsSentence
    }
  }

  /// A noun phrase with a colon over text of its own; over a list it is a lead-in, unless it is very short.
  private static func isColonHeading(_ passage: Passage, before next: Passage, in draft: Draft) -> Bool {
    let shape = passage.shape
    guard shape.first.isDisjoint(with: .opener), !shape.hasInnerStop, !shape.last.contains(.attribution) else {
      return false
    }
    guard shape.last.isDisjoint(with: .function) || shape.last.contains(.prefix) else { return false }
    guard passage.followsGap || passage.isEmphasised, next.role != .signature, !next.shape.isAddress else {
      return false
    }
    if shape.kinds.contains(.pointer) { return false }
    if next.label != nil {
      // Items that are sentences of their own complete nothing.
      let areSentences = next.shape.startsUpper && next.shape.endsSentence && next.shape.words >= 6
      return shape.words <= 3 || areSentences && passage.precedesGap
    }
    if next.shape.startsLower { return false }
    return next.shape.words >= 12 || next.isHeading || next.shape.endsSentence || next.shape.ending == .colon
  }

  /// Whether a line in title or sentence case has the room around it that a heading has.
  private static func stands(_ passage: Passage, over next: Passage, at index: Int, in draft: Draft) -> Bool {
    if next.role == .signature || next.shape.startsLower && next.label == nil { return false }
    let before = index > 0 ? draft.passages[index - 1] : nil
    let closes =
      before.map { $0.isHeading || $0.shape.endsSentence || $0.role == .field || $0.role == .contents } ?? true
    let isApart = passage.followsGap || closes
    // A list's neighbour is an item, not a heading.
    if let before, before.isImplicitItem || before.shape.ending == .colon && !before.isHeading { return false }
    if let label = next.label, !next.isHeading {
      if label.isBullet || !label.isBullet && label.value == 1 || label.form == .decimal { return isApart }
      return passage.followsGap && passage.precedesGap
    }
    if next.isHeading { return isApart && passage.followsGap }
    let opensList = next.shape.ending == .colon && !next.shape.kinds.isDisjoint(with: .finite)
    let isText = next.shape.endsSentence || opensList || next.shape.words >= 12
    guard isText else { return false }
    return isApart || next.shape.words >= 20
  }

}
