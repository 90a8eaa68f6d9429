/// Tells the tables that hold data from those that only lay out the page. It is told what a document holds, in order.
struct TableSurvey {
  /// The places at which tables of data begin.
  private(set) var holdsData: Set<Int> = []
  private var open: [Table] = []

  /// A cell with more paragraphs than this is a column of a page.
  private static let mostParagraphsInDataCell = 8

  private struct Table {
    let start: Int
    var cells = 0
    var mostCells = 0
    var paragraphs = 0
    var holdsData = true
  }

  private mutating func change(_ body: (inout Table) -> Void) {
    if !open.isEmpty { body(&open[open.count - 1]) }
  }

  mutating func beginTable(at place: Int) {
    // A table in a table is how pages are laid out.
    change { $0.holdsData = false }
    open.append(Table(start: place))
  }

  mutating func endTable() {
    guard let table = open.popLast(), table.holdsData, table.mostCells > 1 else { return }
    holdsData.insert(table.start)
  }

  mutating func beginRow() {
    change { $0.cells = 0 }
  }

  mutating func beginCell() {
    change { table in
      table.cells += 1
      table.mostCells = max(table.mostCells, table.cells)
      table.paragraphs = 0
    }
  }

  mutating func noteParagraph() {
    change { table in
      table.paragraphs += 1
      if table.paragraphs > Self.mostParagraphsInDataCell { table.holdsData = false }
    }
  }

  mutating func noteHeading() {
    change { $0.holdsData = false }
  }
}
