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

extension TableSurvey {
  /// O(n).
  init(_ events: WordEvents, styles: WordStyles) {
    self.init()
    for (index, step) in events.steps.enumerated() {
      switch step.kind {
      case .start(.table): beginTable(at: index)
      case .end(.table): endTable()
      case .start(.row): beginRow()
      case .start(.cell): beginCell()
      case .start(.paragraph): noteParagraph()
      case .start(.paragraphStyle):
        let style = WordProperties(style: events.value(of: .value, in: step))
        if let level = styles.settle(style).outlineLevel, level < 9 { noteHeading() }
      default: break
      }
    }
  }
}
