/// Finds passages of somebody else's words: set apart by the format, or introduced ("... states:") and set apart by
/// their own numbering, by indentation or by quotation marks.
enum Quotations {
  /// How many passages a quotation may have for its end to be looked for.
  private static let reach = 400

  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    var number = 0
    var index = 0
    while index < draft.passages.count {
      if draft.passages[index].quoteDepth > 0 { quote(index..<index + 1, in: &draft) }
      if let label = draft.passages[index].label, isTop(label), draft.passages[index].isHeading { number = label.value }
      if introduces(draft.passages[index]), let end = end(of: index + 1, after: number, in: draft) {
        quote(index + 1..<end, in: &draft)
        index = end
      } else {
        index += 1
      }
    }
  }

  private static func quote(_ range: Range<Int>, in draft: inout Draft) {
    for index in range {
      draft.passages[index].isQuoted = true
      if draft.passages[index].role != .title { draft.passages[index].role = .quotation }
    }
  }

  private static func isTop(_ label: LineLabel) -> Bool {
    label.form == .decimal && label.count == 1 && label.enclosure != .brackets
  }

  private static func introduces(_ passage: Passage) -> Bool {
    !passage.isHeading && passage.shape.ending == .colon
      && (passage.shape.last.contains(.attribution) || passage.shape.kinds.contains(.attribution))
  }

  /// Where the quotation that begins at a passage ends, or nil where none begins.
  private static func end(of start: Int, after number: Int, in draft: Draft) -> Int? {
    guard start < draft.passages.count else { return nil }
    let first = draft.passages[start]
    let intro = draft.passages[start - 1]
    let limit = min(draft.passages.count, start + reach)
    if first.quoteDepth > intro.quoteDepth {
      return (start..<limit).first { draft.passages[$0].quoteDepth <= intro.quoteDepth } ?? limit
    }
    if let label = first.label, isTop(label), number > 0, label.value != number + 1, label.value != 1 {
      // Its own numbering: the policy resumes with the number that was due, or with a heading of its own.
      return (start + 1..<limit).first { index in
        guard let next = draft.passages[index].label, isTop(next) else { return false }
        return next.value == number + 1
      } ?? (start + 1..<limit).first { draft.passages[$0].isHeading && draft.passages[$0].label == nil } ?? limit
    }
    if first.label == nil, first.shape.startsQuote, !first.shape.startsLower || first.shape.startsQuote {
      return closingMark(from: start, to: limit, in: draft)
    }
    if first.label == nil, first.origin == .physical, first.indent >= intro.indent + 2, intro.label == nil,
      !first.isHeading
    {
      return (start..<limit).first { draft.passages[$0].indent < first.indent } ?? limit
    }
    return nil
  }

  private static func closingMark(from start: Int, to limit: Int, in draft: Draft) -> Int {
    for index in start..<limit where !draft.passages[index].isHeading {
      let end = draft.lines[draft.passages[index].lines.upperBound].end
      let last = draft.content[end - 1]
      if last == 0x22 || last == 0x27 || last == 0x9D || last == 0x99 { return index + 1 }
    }
    return start + 1
  }
}
