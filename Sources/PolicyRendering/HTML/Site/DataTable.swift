/// A table with its caption and headers, which scrolls inside itself where the window is narrow.
struct DataTable {
  let id: Anchor
  let caption: String
  let columns: [HTML]
  /// The cells of each row; the first is the row's header.
  let rows: [Row]

  struct Row {
    let cells: [HTML]
    /// One for each cell.
    let styles: [StyleClass?]

    init(_ cells: [HTML], styles: [StyleClass?] = []) {
      self.cells = cells
      self.styles = styles
    }
  }

  init(_ id: Anchor, _ caption: String, columns: [String], rows: [Row]) {
    self.id = id
    self.caption = caption
    self.columns = columns.map { HTML(text: $0) }
    self.rows = rows
  }

  init(_ id: Anchor, _ caption: String, columns: [HTML], rows: [Row]) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  var html: HTML {
    HTML(.div, .style(.scroll), .region, .focusable, .labelledBy(id)) {
      HTML(.table, .style(.plain)) {
        HTML(.caption, .id(id)) { HTML(.span) { caption } }
        HTML(.thead) {
          HTML(.tr) { for column in columns { HTML(.th, .scope(.column)) { column } } }
        }
        HTML(.tbody) { for row in rows { html(row) } }
      }
    }
  }

  private func html(_ row: Row) -> HTML {
    HTML(.tr) {
      for (index, cell) in row.cells.enumerated() {
        let style = row.styles.indices.contains(index) ? row.styles[index] : nil
        if index == 0 {
          HTML(.th, .scope(.row), style.map { .style($0) }) { cell }
        } else {
          HTML(.td, style.map { .style($0) }) { cell }
        }
      }
    }
  }
}
