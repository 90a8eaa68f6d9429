/// The lines of all pages in reading order, and what is known of them from what stands beside them.
struct PageLines {
  enum Element {
    /// A line of text; whether it begins a column or page.
    case line(Int, startsColumn: Bool)
    /// A row of a table.
    case row([[PrintedBlock.Span]])
    case furniture(Int, RunningHeads.Rule)
  }

  private(set) var lines: [PrintedLine] = []
  private(set) var elements: [Element] = []
  /// The first line of each page.
  private(set) var firstLines: [Int] = []
  private var column = 0

  /// O(n log n) in the runs of the pages.
  init(_ pages: [PrintedPage]) {
    let pieces = pages.map { GluedCells.part(StretchedLines.join(PrintedPiece.pieces(of: $0))) }
    let heads = RunningHeads(pages, pieces: pieces)
    for page in pages.indices {
      firstLines.append(lines.count)
      addFurniture(pieces[page], heads.rules[page], page: page) { $0 < pages[page].height / 2 }
      let text = pieces[page].indices.filter { heads.rules[page][$0] == nil }.map { pieces[page][$0] }
      addText(ReadingOrder.sort(InterleavedColumns.untangle(text)), page: page)
      addFurniture(pieces[page], heads.rules[page], page: page) { $0 >= pages[page].height / 2 }
    }
  }

  /// Adds running heads whose tops are where they are asked for, a line for each line.
  private mutating func addFurniture(
    _ pieces: [PrintedPiece], _ rules: [Int: RunningHeads.Rule], page: Int, where isWanted: (Double) -> Bool
  ) {
    let wanted = rules.filter { isWanted(pieces[$0.key].frame.top) }
      .sorted { (pieces[$0.key].frame.top, $0.key) < (pieces[$1.key].frame.top, $1.key) }
    var rows: [(pieces: [PrintedPiece], rule: RunningHeads.Rule)] = []
    for (index, rule) in wanted {
      if !rows.isEmpty, rows[rows.count - 1].pieces[0].frame.isBeside(pieces[index].frame) {
        rows[rows.count - 1].pieces.append(pieces[index])
      } else {
        rows.append(([pieces[index]], rule))
      }
    }
    column += 1
    for row in rows {
      let line = add(row.pieces.sorted { $0.frame.left < $1.frame.left }[...], page: page)
      elements.append(.furniture(line, row.rule))
    }
  }

  private mutating func addText(_ pieces: [PrintedPiece], page: Int) {
    let bands = PieceBands.bands(of: pieces)
    let kinds = BandKinds.kinds(of: bands, pieces: pieces)
    var startsColumn = true
    column += 1
    for (band, kind) in zip(bands, kinds) {
      if band.startsColumn {
        startsColumn = true
        column += 1
      }
      switch kind {
      case .text, .labelled:
        addLines(of: band, pieces, page: page, startsColumn: &startsColumn)
      case .columns:
        for cell in band.cells {
          addLines(of: PieceBands.Band(cells: [cell]), pieces, page: page, startsColumn: &startsColumn)
          startsColumn = true
          column += 1
        }
      case .tableRow:
        addRow(band, pieces, page: page)
        startsColumn = false
        column += 1
      }
    }
  }

  /// Adds the lines of text that may have a bullet or a key before its first line.
  private mutating func addLines(
    of band: PieceBands.Band, _ pieces: [PrintedPiece], page: Int, startsColumn: inout Bool
  ) {
    var starts: [Range<Int>] = []
    if band.cells.count > 1, let last = band.cells.last, band.cells.dropLast().allSatisfy({ $0.count == 1 }) {
      starts = [band.cells[0].lowerBound..<last.lowerBound + 1]
      starts += (last.lowerBound + 1..<last.upperBound).map { $0..<$0 + 1 }
    } else {
      starts = band.cells.flatMap { cell in cell.map { $0..<$0 + 1 } }
    }
    for line in starts where !line.isEmpty {
      elements.append(.line(add(pieces[line], page: page), startsColumn: startsColumn))
      startsColumn = false
    }
  }

  /// A row whose cells have one line each is one line, else each line of a cell is.
  private mutating func addRow(_ band: PieceBands.Band, _ pieces: [PrintedPiece], page: Int) {
    guard !band.isSingleLine else {
      let line = add(pieces[band.pieces], page: page)
      var start = 0
      elements.append(
        .row(
          band.cells.map { cell in
            let end = start + PrintedLine.settlingSpaces(in: pieces[cell.lowerBound].text).count
            defer { start = end + 1 }
            return [PrintedBlock.Span(line: line, range: start..<end)]
          }))
      return
    }
    var cells: [[PrintedBlock.Span]] = []
    for cell in band.cells {
      column += 1
      cells.append(
        cell.map { piece in
          let line = add(pieces[piece...piece], page: page)
          return PrintedBlock.Span(line: line, range: 0..<lines[line].text.count)
        })
    }
    elements.append(.row(cells))
  }

  /// Lets lines of text read otherwise than they are printed.
  mutating func replace(_ changes: [(line: Int, text: [UInt8])]) {
    for change in changes { lines[change.line].text = change.text }
  }

  private mutating func add(_ pieces: ArraySlice<PrintedPiece>, page: Int) -> Int {
    lines.append(PrintedLine(pieces, page: page, column: column))
    return lines.count - 1
  }
}
