internal import PolicyText

/// Finds running headers and footers: lines that come again on every page, often with the page's number in them.
enum RunningLines {
  /// Nothing in a format with pages: its reader sees what stands at their edges. O(n) in lines.
  static func mark(_ draft: inout Draft) {
    guard draft.document.pages == nil else { return }
    var groups: [UInt64: Group] = [:]
    var order: [UInt64] = []
    for index in draft.lines.indices where isCandidate(draft.lines[index]) {
      let key = pattern(of: draft.lines[index], in: draft.content)
      if groups[key.hash] == nil { order.append(key.hash) }
      groups[key.hash, default: Group()].add(index, number: key.number)
    }
    for hash in order {
      guard let group = groups[hash], group.lines.count >= 2 else { continue }
      if isRunning(group, in: draft) {
        // The first may be what the title page says, which the pages then repeat.
        let isOpening = group.numbers == 0 && group.lines[0] < 3
        for index in group.lines.dropFirst(isOpening ? 1 : 0) { draft.lines[index].fate = fate(of: index, in: draft) }
      }
    }
  }

  private struct Group {
    var lines: [Int] = []
    var numbers = 0
    var rises = 0
    var last = -1

    mutating func add(_ line: Int, number: Int) {
      lines.append(line)
      guard number >= 0 else { return }
      numbers += 1
      if number == last + 1 || (last < 0 && number <= 9) { rises += 1 }
      last = number
    }
  }

  private static func isCandidate(_ line: Line) -> Bool {
    guard line.fate == .text, line.origin == .physical || line.origin == .paragraph else { return false }
    guard line.label == nil || line.label?.form == .decimal, line.end - line.start <= 160 else { return false }
    return line.shape.words >= 1 && line.shape.ending != .colon && line.shape.ending != .semicolon
  }

  /// The line with its last number left out, and that number.
  private static func pattern(of line: Line, in content: [UInt8]) -> (hash: UInt64, number: Int) {
    var hash = FoldedHash.seed
    var number = -1
    var index = line.start
    while index < line.end {
      let byte = content[index]
      if byte.isDigit {
        var value = 0
        while index < line.end, content[index].isDigit {
          value = min(value, 99_999) * 10 + Int(content[index] - 0x30)
          index += 1
        }
        // The first number counts up; "of 7" behind it stays the same.
        if number < 0 || line.shape.trailingNumber == value && !line.shape.kinds.contains(.page) { number = value }
        hash = FoldedHash.adding(0x23, to: hash)
        continue
      }
      if !byte.isSpace { hash = FoldedHash.adding(byte, to: hash) }
      index += 1
    }
    return (hash, number)
  }

  /// Repetition alone proves nothing: "Staff must not" may come again. A page's number that rises, a sentence that the
  /// line interrupts, a page number beside it, or the likeness to the document's first lines does.
  private static func isRunning(_ group: Group, in draft: Draft) -> Bool {
    let lines = draft.lines
    let isNumbered = group.numbers == group.lines.count
    let rises = isNumbered && group.rises * 10 >= group.lines.count * 9
    let first = lines[group.lines[0]]
    if isNumbered, !rises { return false }
    if rises, first.shape.kinds.contains(.page) { return true }
    if rises, first.label != nil { return false }
    var cuts = 0
    var beside = 0
    for index in group.lines {
      let before = index > 0 ? lines[index - 1] : nil
      let after = index + 1 < lines.count ? lines[index + 1] : nil
      if before?.fate == .pageNumber || after?.fate == .pageNumber { beside += 1 }
      if let before, let after, before.shape.length > 30, !before.shape.endsSentence, before.shape.ending != .colon,
        after.shape.startsLower, after.label == nil
      {
        cuts += 1
      }
    }
    let count = group.lines.count
    if rises, count >= 3, first.label == nil, first.followsGap { return true }
    if beside * 3 >= count * 2 { return true }
    if cuts > 0, cuts * 4 >= count { return true }
    let opens = group.lines[0] < 6 && count >= 3 && first.label == nil && first.shape.letters != .plain
    return opens && group.lines.allSatisfy { lines[$0].followsGap || $0 == 0 }
  }

  private static func fate(of index: Int, in draft: Draft) -> Line.Fate {
    // A footer stands above a page's end: text before it goes on behind it.
    index > 0 && draft.lines[index].followsGap ? .runningFooter : .runningHeader
  }
}
