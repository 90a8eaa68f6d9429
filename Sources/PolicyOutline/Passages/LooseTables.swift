/// Finds tables that were exported a cell a line: long runs of short lines without a sentence among them.
enum LooseTables {
  /// The fewest lines that make a table; fewer may be headings and list items.
  static let fewest = 6

  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    var start = 0
    while start < draft.passages.count {
      var end = start
      while end < draft.passages.count, isCell(draft.passages[end]), end == start || !draft.passages[end].followsGap {
        end += 1
      }
      if end - start >= fewest {
        for index in start..<end { draft.passages[index].isLoose = true }
      }
      start = max(end, start + 1)
    }
  }

  private static func isCell(_ passage: Passage) -> Bool {
    guard passage.isSingleLine, passage.origin == .physical, !passage.shape.isLong, !passage.isListed else {
      return false
    }
    if let label = passage.label, label.form != .decimal || label.enclosure != .bare || label.count > 1 { return false }
    let isOpen = passage.shape.ending == .open || passage.shape.ending == .hyphen
    return isOpen && passage.shape.words <= 16 && !passage.shape.hasInnerStop && passage.shape.colon < 0
      && !passage.shape.startsLower && passage.shape.letters != .capitals
  }
}
