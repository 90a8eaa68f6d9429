/// Finds document-control entries: "Version: 3", "Owner<tab>Head of HR", or key and value on alternating lines.
enum DocumentControl {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    var index = 0
    while index < draft.passages.count {
      let run = entries(from: index, in: draft)
      let known = run.filter { isKnown(draft.passages[$0]) }.count
      if known >= 1, run.count >= 2 || isShort(draft.passages[index]) {
        // Keys that are not known count among more that are.
        for entry in run where known * 2 >= run.count || isKnown(draft.passages[entry]) { split(entry, in: &draft) }
      }
      index = max(run.upperBound, index + 1)
    }
    markAlternating(&draft)
  }

  /// Neighbouring passages that look like a key and a value, from one on.
  private static func entries(from start: Int, in draft: Draft) -> Range<Int> {
    var end = start
    while end < draft.passages.count, keyEnd(draft.passages[end], in: draft) != nil { end += 1 }
    return start..<end
  }

  private static func isKnown(_ passage: Passage) -> Bool { passage.shape.kinds.contains(.control) }

  private static func isShort(_ passage: Passage) -> Bool {
    passage.shape.words <= 14 && passage.shape.first.union(passage.shape.last).isDisjoint(with: .modal)
  }

  /// Where the key of an entry ends, or nil where a passage is none.
  private static func keyEnd(_ passage: Passage, in draft: Draft) -> Int? {
    guard passage.lines.count <= 2, passage.label == nil, passage.origin != .heading, !passage.shape.isLong else {
      return nil
    }
    guard passage.role == .paragraph || passage.role == .field else { return nil }
    let line = draft.lines[passage.lines.lowerBound]
    let shape = line.shape
    guard shape.startsUpper, shape.words <= 24, !shape.hasInnerStop else { return nil }
    let key: Int
    if shape.colon >= 0 {
      key = shape.colon
      // "Purpose:" alone is a heading.
      if key + 1 >= line.end, !shape.kinds.contains(.control) { return nil }
    } else if shape.wideGap >= 0, shape.leader < 0 {
      key = shape.wideGap
    } else {
      return nil
    }
    guard key - line.start <= 40 else { return nil }
    var words = 1
    for index in line.start..<key where draft.content[index] == 0x20 { words += 1 }
    return words <= 6 ? key : nil
  }

  private static func split(_ index: Int, in draft: inout Draft) {
    guard let keyEnd = keyEnd(draft.passages[index], in: draft) else { return }
    let line = draft.lines[draft.passages[index].lines.lowerBound]
    var value = keyEnd
    while value < line.end, draft.content[value].isSpace || draft.content[value] == 0x3A { value += 1 }
    draft.passages[index].role = .field
    draft.passages[index].key = line.start..<keyEnd
    let end = draft.lines[draft.passages[index].lines.upperBound].end
    draft.passages[index].value = min(value, end)..<end
  }

  /// Loose tables whose every other line is a key.
  private static func markAlternating(_ draft: inout Draft) {
    var start = 0
    while start < draft.passages.count {
      guard isCell(start, in: draft) else {
        start += 1
        continue
      }
      var end = start
      while end < draft.passages.count, isCell(end, in: draft) { end += 1 }
      pair(start..<end, in: &draft)
      start = end
    }
  }

  /// Whether a passage may be half of an entry: one that is an entry already has its own value.
  private static func isCell(_ index: Int, in draft: Draft) -> Bool {
    draft.passages[index].isLoose && draft.passages[index].role == .paragraph && index != draft.title
  }

  private static func pair(_ run: Range<Int>, in draft: inout Draft) {
    let (even, odd) = (known(in: run, from: 0, draft), known(in: run, from: 1, draft))
    let offset = odd > even ? 1 : 0
    let known = max(even, odd)
    guard run.count > offset + 3, known * 4 >= run.count - offset, known >= 2 else { return }
    // What stands above the first key is no cell: a heading over the table.
    for index in run.lowerBound..<run.lowerBound + offset { draft.passages[index].isLoose = false }
    for key in stride(from: run.lowerBound + offset, to: run.upperBound - 1, by: 2) {
      draft.passages[key].role = .field
      draft.passages[key].key = range(of: draft.passages[key], in: draft)
      draft.passages[key].value = range(of: draft.passages[key + 1], in: draft)
      draft.passages[key].lines = draft.passages[key].lines.lowerBound...draft.passages[key + 1].lines.upperBound
      draft.passages[key + 1].role = .field
      draft.passages[key + 1].isAbsorbed = true
    }
  }

  /// How many of every other passage are keys.
  private static func known(in run: Range<Int>, from offset: Int, _ draft: Draft) -> Int {
    stride(from: run.lowerBound + offset, to: run.upperBound - 1, by: 2)
      .filter { isKnown(draft.passages[$0]) && draft.passages[$0].shape.words <= 6 }.count
  }

  private static func range(of passage: Passage, in draft: Draft) -> Range<Int> {
    draft.lines[passage.lines.lowerBound].start..<draft.lines[passage.lines.upperBound].end
  }
}
