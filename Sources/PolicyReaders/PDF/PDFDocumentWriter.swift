internal import PolicyText

/// Writes the blocks of pages as a document. Its source is the text of the pages, a line for each printed line; its content
/// is the same text in the order of the blocks.
struct PDFDocumentWriter {
  private let lines: [PrintedLine]
  private let room: LineRoom
  private let textSize: Double
  /// Where each line stands in the source, its line feed not included.
  private var places: [ByteRange] = []
  private var output: ContentBuilder
  private var blocks: [Block] = []

  init(_ lines: [PrintedLine], room: LineRoom, textSize: Double) {
    (self.lines, self.room, self.textSize) = (lines, room, textSize)
    var source: [UInt8] = []
    for line in lines {
      places.append(source.count..<source.count + line.text.count)
      source.append(contentsOf: line.text)
      source.append(0x0A)
    }
    output = ContentBuilder(source: source)
  }

  /// The document of some blocks. O(n).
  ///
  /// - Parameters:
  ///   - levels: of the blocks that are headings.
  ///   - firstLines: the first line of each page.
  static func document(
    path: String, original: [UInt8], lines: PageLines, blocks: [PrintedBlock], levels: [Int?], room: LineRoom,
    textSize: Double, diagnostics: [Diagnostic]
  ) -> SourceDocument {
    var writer = PDFDocumentWriter(lines.lines, room: room, textSize: textSize)
    for (block, level) in zip(blocks, levels) { writer.write(block, level: level) }
    return SourceDocument(
      path: path, format: .pdf, original: original, source: writer.output.source, content: writer.output.content,
      map: OffsetMap(pieces: writer.output.pieces), blocks: writer.blocks, diagnostics: diagnostics,
      pages: PageTable(firstLines: lines.firstLines))
  }

  private mutating func write(_ block: PrintedBlock, level: Int?) {
    let start = output.content.count
    var cells: [ByteRange] = []
    for (index, cell) in block.cells.enumerated() {
      let cellStart = output.content.count
      for (position, span) in cell.enumerated() { write(span, isLast: position + 1 == cell.count) }
      cells.append(cellStart..<output.content.count)
      if index + 1 < block.cells.count { output.write(CollectionOfOne(0x09), from: endOfLastPiece) }
    }
    let text = start..<output.content.count
    guard !text.isEmpty else { return }
    output.write(CollectionOfOne(0x0A), from: endOfLastPiece)
    var result = Block(role: .line, text: text, followsGap: block.followsGap)
    switch block.kind {
    case .row: (result.role, result.cells) = (.tableRow(isHeader: false), cells)
    case .furniture(let rule): result.role = .furniture(rule: rule.rawValue)
    case .text:
      if let level { result.role = .heading(level: level) } else { result.indent = indent(of: block) }
      result.isEmphasised = block.cells[0].allSatisfy { lines[$0.line].isBold }
      result.isWrapped = block.cells[0].count > 1
    }
    blocks.append(result)
  }

  /// Writes a part of a line and, behind all but a cell's last, what parts it from the next: its own line feed, or nothing
  /// where a word goes on.
  private mutating func write(_ span: PrintedBlock.Span, isLast: Bool) {
    let place = places[span.line]
    let range = place.lowerBound + span.range.lowerBound..<place.lowerBound + span.range.upperBound
    if !isLast, LineEnds.endsInSoftHyphen(lines[span.line].text[span.range]) {
      output.copy(range.lowerBound..<range.upperBound - 2)
    } else {
      output.copy(range)
      if !isLast { output.copy(place.upperBound..<place.upperBound + 1) }
    }
  }

  private var endOfLastPiece: ByteRange {
    guard let last = output.pieces.last else { return 0..<0 }
    return last.source.upperBound..<last.source.upperBound
  }

  /// Columns of half an em before a paragraph. What stands in the middle of its column is not indented.
  private func indent(of block: PrintedBlock) -> Int {
    let first = lines[block.firstLine]
    var left = first.frame.left
    if first.opening == .text, block.cells[0].count > 1 { left = min(left, lines[block.cells[0][1].line].frame.left) }
    let origin = room.lefts[block.firstLine]
    if first.opening == .text, room.isCentred(block.firstLine) { return 0 }
    return min(120, max(0, Int(((left - origin) / (textSize / 2)).rounded())))
  }
}
