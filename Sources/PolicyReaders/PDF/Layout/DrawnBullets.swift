/// Finds list items whose bullets browsers draw as dots, so that nothing but their place tells them from paragraphs.
struct DrawnBullets {
  private let lines: [PrintedLine]
  private let room: LineRoom

  /// How far an item is set in, in ems.
  private static let indents = 1.6...12.0

  /// Marks the items of lists: lines that are set in below a line that isn't, with no room between them. Nothing in a
  /// document that writes bullets of its own. O(n) in blocks.
  static func mark(_ blocks: inout [PrintedBlock], lines: [PrintedLine], room: LineRoom) {
    guard !blocks.contains(where: { lines[$0.firstLine].opening == .bullet }) else { return }
    let lists = DrawnBullets(lines: lines, room: room)
    var start = 0
    while start < blocks.count {
      var end = start
      var members: [Int] = []
      while end < blocks.count, let isMember = lists.belongs(blocks[end], to: members.first.map { blocks[$0] }) {
        if isMember { members.append(end) }
        end += 1
      }
      if lists.isList(members.map { blocks[$0] }, after: blocks[..<start]) {
        for index in members { blocks[index].hasDrawnBullet = true }
      }
      start = max(end, start + 1)
    }
  }

  /// Whether a block is an item of the list that begins with another; nil where the list has ended. What stands at a page's
  /// edge ends no list.
  private func belongs(_ block: PrintedBlock, to first: PrintedBlock?) -> Bool? {
    guard block.isText else {
      if case .furniture = block.kind, first != nil { return false }
      return nil
    }
    let index = block.firstLine
    let line = lines[index]
    let indent = (line.frame.left - room.lefts[index]) / line.size
    guard line.opening == .text, Self.indents.contains(indent), !room.isCentred(index) else { return nil }
    guard let first = first.map({ lines[$0.firstLine] }) else { return true }
    return abs(line.size - first.size) < first.size * 0.05
      && abs(line.frame.left - room.lefts[index] - first.frame.left + room.lefts[block.firstLine]) < 2 ? true : nil
  }

  private func isList(_ items: [PrintedBlock], after above: ArraySlice<PrintedBlock>) -> Bool {
    guard let first = items.first else { return false }
    let opening = above.last { $0.isText }.map { lines[$0.lastLine].text }
    let isOpened = opening?.last == 0x3A
    let close = items.dropFirst().count { !$0.followsGap || lines[$0.firstLine].page != lines[first.firstLine].page }
    if items.count == 1 { return isOpened && first.cells[0].count <= 4 && !startsQuotation(first) }
    return close * 2 >= items.count - 1
  }

  private func startsQuotation(_ block: PrintedBlock) -> Bool {
    let text = lines[block.firstLine].text
    return text[0] == 0x22 || text[0] == 0x27 || text.starts(with: "\u{201C}".utf8) || text.starts(with: "\u{2018}".utf8)
  }
}
