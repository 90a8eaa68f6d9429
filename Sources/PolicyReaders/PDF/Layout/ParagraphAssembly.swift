/// Joins the lines of a column into paragraphs, and paragraphs that a page's or column's end cut in two.
struct ParagraphAssembly {
  private let lines: [PrintedLine]
  private let room: LineRoom
  private let textSize: Double
  private var blocks: [PrintedBlock] = []
  /// The paragraph that the next line may go on with.
  private var open: Int?

  /// The blocks of the pages, in reading order. O(n) in lines.
  static func blocks(of pages: PageLines, room: LineRoom, textSize: Double) -> [PrintedBlock] {
    var assembly = ParagraphAssembly(lines: pages.lines, room: room, textSize: textSize)
    for element in pages.elements { assembly.place(element) }
    return assembly.blocks
  }

  private init(lines: [PrintedLine], room: LineRoom, textSize: Double) {
    (self.lines, self.room, self.textSize) = (lines, room, textSize)
  }

  private mutating func place(_ element: PageLines.Element) {
    switch element {
    case .furniture(let line, let rule):
      blocks.append(PrintedBlock(.furniture(rule), line: line, of: lines, followsGap: true))
    case .row(let cells):
      blocks.append(PrintedBlock(row: cells, followsGap: blocks.last?.isText ?? true))
      open = nil
    case .line(let line, let startsColumn):
      let block = startsColumn ? cutBlock(before: line) : open.flatMap { joins(line, to: blocks[$0]) ? $0 : nil }
      if let block {
        blocks[block].cells[0].append(PrintedBlock.Span(line: line, range: 0..<lines[line].text.count))
        open = block
      } else {
        let hasGap = open.map { room.hasGap(blocks[$0].lastLine, line) } ?? true
        blocks.append(PrintedBlock(.text, line: line, of: lines, followsGap: hasGap))
        open = blocks.count - 1
      }
    }
  }

  private func joins(_ index: Int, to block: PrintedBlock) -> Bool {
    let before = block.lastLine
    let above = block.cells[0].dropLast().last?.line
    let (line, last, first) = (lines[index], lines[before], lines[block.firstLine])
    guard line.opening != .bullet, abs(line.size - last.size) <= max(line.size, last.size) * 0.08 else { return false }
    guard room.isNear(before, index, above: above), isAligned(line, in: block) else { return false }
    // "Owner: … Review: …", each with its value beside it.
    guard !line.hasCells || !last.hasCells else { return false }
    if line.opening == .number {
      let standsOut = first.opening != .text && line.frame.left < first.textLeft - line.size * 0.5
      guard LineEnds.isOpen(last.text), !standsOut else { return false }
    }
    // A heading in bold right above its text.
    if last.isBold != line.isBold, !LineEnds.startsLower(line.text) { return false }
    return room.isFull(before, before: index)
  }

  /// Whether a line begins where the next line of a paragraph does.
  private func isAligned(_ line: PrintedLine, in block: PrintedBlock) -> Bool {
    let first = lines[block.firstLine]
    let last = lines[block.lastLine]
    let em = line.size
    let isCentred = abs(line.frame.left + line.frame.right - last.frame.left - last.frame.right) < em * 0.4
    if block.cells[0].count > 1 { return abs(line.frame.left - last.frame.left) < em * 0.6 || isCentred }
    let offset = line.frame.left - first.frame.left
    if abs(line.frame.left - first.textLeft) < em * 0.8 || abs(offset) < em * 0.3 { return true }
    // A first line that is set in, and a number whose text is set in below.
    return first.opening == .text ? offset < 0 && offset > -em * 5 || isCentred : offset > 0 && offset < em * 6
  }

  /// The paragraph that a column's first line goes on with, where the column before ended inside a sentence. Notes at a
  /// page's foot, which are smaller, may stand between.
  private func cutBlock(before index: Int) -> Int? {
    let line = lines[index]
    guard line.opening == .text else { return nil }
    for candidate in blocks.indices.reversed().prefix(40) {
      let block = blocks[candidate]
      if case .furniture = block.kind { continue }
      guard block.isText else { return nil }
      let last = lines[block.lastLine]
      if last.size < line.size * 0.92, last.page == line.page - 1 || last.page == line.page { continue }
      guard last.page >= line.page - 1, abs(last.size - line.size) < line.size * 0.05 else { return nil }
      guard LineEnds.isOpen(last.text), last.isBold == line.isBold, last.text.count >= 12 else { return nil }
      if LineEnds.startsLower(line.text) { return candidate }
      return line.size < textSize * 1.05 && !last.isBold && room.isFull(block.lastLine, before: index) ? candidate : nil
    }
    return nil
  }
}
