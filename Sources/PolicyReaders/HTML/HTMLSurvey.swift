/// What has to be known of a page before its text is written: facts about things that are told by what is inside them.
struct HTMLSurvey {
  /// Whether the page marks its main part, so that its headers and footers belong to the page.
  private(set) var marksMainPart = false
  /// For each table in order, whether it holds data; others only lay out the page.
  private(set) var tableHoldsData: [Bool] = []
  /// For each list in order, how many items it has.
  private(set) var itemCounts: [Int] = []

  private struct Table {
    var index: Int
    var cells = 0
    var mostCells = 0
    var blocksInCell = 0
    var mostBlocks = 0
    var holdsData = true

    mutating func endRow() {
      mostCells = max(mostCells, cells)
      cells = 0
      endCell()
    }

    mutating func endCell() {
      mostBlocks = max(mostBlocks, blocksInCell)
      blocksInCell = 0
    }
  }

  /// A cell with more paragraphs or items than this is a column of a page.
  private static let mostBlocksInDataCell = 8

  /// O(n).
  init(_ events: HTMLEvents) {
    var tables: [Table] = []
    var lists: [Int] = []
    for step in events.steps {
      switch step.kind {
      case .start(let element):
        let role = events.value(of: .role, in: step)
        if element == .main || element == .article || role == "main" { marksMainPart = true }
        if element.isList {
          lists.append(itemCounts.count)
          itemCounts.append(0)
        }
        if element == .li, let list = lists.last { itemCounts[list] += 1 }
        if element == .table {
          // A table in a table is how pages used to be laid out.
          if !tables.isEmpty { tables[tables.count - 1].holdsData = false }
          tables.append(Table(index: tableHoldsData.count))
          tableHoldsData.append(false)
          if role == "presentation" || role == "none" { tables[tables.count - 1].holdsData = false }
        } else if !tables.isEmpty {
          Self.note(element, in: &tables[tables.count - 1])
        }
      case .end(let element):
        if element.isList { _ = lists.popLast() }
        guard element == .table, var table = tables.popLast() else { continue }
        table.endRow()
        tableHoldsData[table.index] =
          table.holdsData && table.mostCells > 1 && table.mostBlocks <= Self.mostBlocksInDataCell
      case .text, .writtenText: break
      }
    }
  }

  private static func note(_ element: HTMLElement, in table: inout Table) {
    switch element {
    case .tr: table.endRow()
    case .td, .th:
      table.cells += 1
      table.endCell()
    case .p, .li, .blockquote: table.blocksInCell += 1
    default: if element.headingLevel != nil { table.holdsData = false }
    }
  }
}
