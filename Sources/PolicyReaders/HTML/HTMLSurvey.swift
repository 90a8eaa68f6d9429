internal import PolicyText

/// What has to be known of a page before its text is written: facts about things that are told by what is inside them.
struct HTMLSurvey {
  /// Whether the page marks its main part, so that its headers and footers belong to the page.
  private(set) var marksMainPart = false
  /// For each table in order, whether it holds data; others only lay out the page.
  private(set) var tableHoldsData: [Bool] = []
  /// For each list in order, how many items it has.
  private(set) var itemCounts: [Int] = []
  /// The lists, by their order, that hold links and nothing else, as menus do.
  private(set) var linkLists: Set<Int> = []
  /// What the page's own style sheets say.
  private(set) var styleSheet = StyleSheet()

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

  /// A list that is open, and how much of its text is in links.
  private struct List {
    var index: Int
    var linked = 0
    var plain = 0
  }

  /// O(n).
  ///
  /// - Parameters:
  ///   - source: what the places of text are offsets into, from `offset` on.
  init(_ events: HTMLEvents, source: [UInt8], offset: Int) {
    var tables: [Table] = []
    var lists: [List] = []
    var links = 0
    var style: [UInt8]?
    for step in events.steps {
      switch step.kind {
      case .start(let element):
        let role = events.value(of: .role, in: step)
        if element == .main || element == .article || role == "main" { marksMainPart = true }
        if !marksMainPart, element.display == .block {
          let names = [HTMLAttribute.id, .classes].flatMap { events.names($0, of: step) }
          if names.contains(where: PageFurniture.namesMainPart) { marksMainPart = true }
        }
        if element == .style { style = [] }
        if element == .a { links += 1 }
        if element.isList {
          lists.append(List(index: itemCounts.count))
          itemCounts.append(0)
        }
        if element == .li, let list = lists.last { itemCounts[list.index] += 1 }
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
        if element == .a { links = max(0, links - 1) }
        if element == .style, let sheet = style {
          styleSheet.add(sheet)
          style = nil
        }
        if element.isList, let list = lists.popLast() {
          if list.linked > 0, list.plain == 0 { linkLists.insert(list.index) }
          if !lists.isEmpty {
            lists[lists.count - 1].linked += list.linked
            lists[lists.count - 1].plain += list.plain
          }
        }
        guard element == .table, var table = tables.popLast() else { continue }
        table.endRow()
        tableHoldsData[table.index] =
          table.holdsData && table.mostCells > 1 && table.mostBlocks <= Self.mostBlocksInDataCell
      case .text:
        let text = source[step.source.lowerBound + offset..<step.source.upperBound + offset]
        style?.append(contentsOf: text)
        let words = lists.isEmpty ? 0 : text.count { $0 > 0x20 }
        if !lists.isEmpty, links > 0 { lists[lists.count - 1].linked += words }
        if !lists.isEmpty, links == 0 { lists[lists.count - 1].plain += words }
      case .writtenText: break
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
