internal import PolicyText

/// Recognises GitHub's pipe tables, which cmark takes for paragraphs.
enum PipeTable {
  /// Whether the line at an offset could be a header row and the next is a delimiter row with as many cells.
  static func begins(at offset: Int, in source: [UInt8], quoteDepth: Int) -> Bool {
    var cursor = offset
    let header = cells(from: &cursor, in: source)
    guard header.count > 0, header.hasRule, cursor < source.count else { return false }
    skipPrefix(&cursor, in: source, quoteDepth: quoteDepth)
    var marks = cursor
    let delimiter = cells(from: &marks, in: source)
    return delimiter.count == header.count && delimiter.isDelimiter
  }

  private struct Row {
    var count = 0
    var hasRule = false
    /// Whether it holds nothing but dashes, colons, rules and spaces, with a dash in each cell.
    var isDelimiter = true
  }

  /// Counts the cells of a line and moves behind its end.
  private static func cells(from cursor: inout Int, in source: [UInt8]) -> Row {
    var row = Row()
    var cellIsBlank = true
    var cellHasDash = false
    var isFirstCell = true
    func endCell(_ row: inout Row) {
      if !(cellIsBlank && isFirstCell) {
        row.count += 1
        if !cellHasDash { row.isDelimiter = false }
      }
      isFirstCell = false
      cellIsBlank = true
      cellHasDash = false
    }
    while cursor < source.count, source[cursor] != 0x0A, source[cursor] != 0x0D {
      let byte = source[cursor]
      switch byte {
      case 0x7C:
        row.hasRule = true
        endCell(&row)
      case 0x5C:
        // What is escaped separates no cells; a line's end can't be escaped.
        if cursor + 1 < source.count, source[cursor + 1] > 0x20 { cursor += 1 }
        cellIsBlank = false
        row.isDelimiter = false
      case 0x20, 0x09: break
      case 0x2D:
        cellHasDash = true
        cellIsBlank = false
      case 0x3A: cellIsBlank = false
      default:
        cellIsBlank = false
        row.isDelimiter = false
      }
      cursor += 1
    }
    if !cellIsBlank { endCell(&row) }
    cursor = min(cursor, source.count)
    if cursor < source.count, source[cursor] == 0x0D { cursor += 1 }
    if cursor < source.count, source[cursor] == 0x0A { cursor += 1 }
    return row
  }

  private static func skipPrefix(_ cursor: inout Int, in source: [UInt8], quoteDepth: Int) {
    var marks = 0
    while cursor < source.count {
      if source[cursor] == 0x3E, marks < quoteDepth {
        marks += 1
      } else if source[cursor] != 0x20, source[cursor] != 0x09 {
        return
      }
      cursor += 1
    }
  }
}
