/// Rows and cells.
extension WordWalk {
  mutating func beginRow(at index: Int) {
    guard !tables.isEmpty else { return }
    var isHeader = false
    for step in events.steps[index...].dropFirst() {
      guard case .start(let element) = step.kind else {
        if case .end(let element) = step.kind, element == .rowProperties || element == .row { break }
        continue
      }
      if element == .cell { break }
      switch element {
      case .headerRow: isHeader = events.isOn(step)
      case .inserted: noteChange(of: element, isInserted: true)
      case .deleted: noteChange(of: element, isInserted: false)
      default: break
      }
    }
    let table = tables.count - 1
    tables[table].rowIsHeader = isHeader
    guard tables[table].holdsData, !context.isOtherVersion else { return }
    tables[table].isInRow = true
    writer.beginRow()
  }

  mutating func endCell() {
    guard let table = tables.last else { return }
    if table.isInRow {
      writer.endCell()
    } else if !isInRow {
      writer.separate()
    }
  }

  mutating func endRow() {
    guard let table = tables.last, table.isInRow else { return }
    tables[tables.count - 1].isInRow = false
    writer.endRow(isHeader: table.rowIsHeader)
  }
}

/// Tells the tables that hold data from those that only lay out the page.
struct WordTableSurvey {
  /// The steps with which tables of data begin.
  private(set) var holdsData: Set<Int> = []

  /// A cell with more paragraphs than this is a column of a page.
  fileprivate static let mostParagraphsInDataCell = 8

  fileprivate struct Table {
    let start: Int
    var cells = 0
    var mostCells = 0
    var paragraphs = 0
    var holdsData = true
  }

  /// O(n).
  init(_ events: WordEvents, styles: WordStyles) {
    var tables: [Table] = []
    for (index, step) in events.steps.enumerated() {
      switch step.kind {
      case .start(.table):
        // A table in a table is how pages are laid out.
        if !tables.isEmpty { tables[tables.count - 1].holdsData = false }
        tables.append(Table(start: index))
      case .end(.table):
        guard let table = tables.popLast() else { continue }
        if table.holdsData, table.mostCells > 1 { holdsData.insert(table.start) }
      case .start(let element):
        guard !tables.isEmpty else { continue }
        tables[tables.count - 1].note(element, step, in: events, styles: styles)
      default: break
      }
    }
  }
}

extension WordTableSurvey.Table {
  fileprivate mutating func note(
    _ element: WordElement, _ step: WordEvents.Step, in events: WordEvents, styles: WordStyles
  ) {
    switch element {
    case .row: cells = 0
    case .cell:
      cells += 1
      mostCells = max(mostCells, cells)
      paragraphs = 0
    case .paragraph:
      paragraphs += 1
      if paragraphs > WordTableSurvey.mostParagraphsInDataCell { holdsData = false }
    case .paragraphStyle:
      let style = WordProperties(style: events.value(of: .value, in: step))
      if let level = styles.settle(style).outlineLevel, level < 9 { holdsData = false }
    default: break
    }
  }
}
