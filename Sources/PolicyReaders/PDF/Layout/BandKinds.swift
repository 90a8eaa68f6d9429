/// Tells what the bands with several cells are.
enum BandKinds {
  enum Kind {
    /// Lines of text, one below the other; with tabs where there are cells.
    case text
    /// A bullet or number, and the text that belongs to it.
    case labelled
    case tableRow
    /// Columns of running text, to be read one after the other.
    case columns
  }

  /// Cells of this many lines are running text, unless rows above or below have the same cells.
  private static let linesOfColumn = 7

  /// O(n) in bands and their cells.
  static func kinds(of bands: [PieceBands.Band], pieces: [PrintedPiece]) -> [Kind] {
    var kinds: [Kind] = bands.map { band in
      guard band.cells.count > 1 else { return .text }
      let label = band.cells[0]
      return band.cells.count == 2 && label.count == 1 && LineOpening.isLabelAlone(pieces[label.lowerBound].text)
        ? .labelled : .columns
    }
    var start = 0
    while start < bands.count {
      var end = start + 1
      guard kinds[start] == .columns else {
        start = end
        continue
      }
      while end < bands.count, kinds[end] == .columns, areAligned(bands[end - 1], bands[end], pieces: pieces) {
        end += 1
      }
      let kind = kind(of: bands[start..<end], pieces: pieces)
      for index in start..<end { kinds[index] = kind }
      start = end
    }
    return kinds
  }

  private static func kind(of rows: ArraySlice<PieceBands.Band>, pieces: [PrintedPiece]) -> Kind {
    let first = rows[rows.startIndex]
    if rows.allSatisfy(\.isSingleLine) {
      let isWide = rows.contains { $0.cells.count > 2 }
      return rows.count > 1 && isWide && !areContents(rows, pieces: pieces) ? .tableRow : .text
    }
    if rows.count > 1 { return areContents(rows, pieces: pieces) ? .text : .tableRow }
    // "Owner:" with its text beside it.
    if first.cells.count == 2, first.cells[0].count == 1 { return .text }
    return first.cells.contains { $0.count >= linesOfColumn } ? .columns : .tableRow
  }

  /// Whether the rows' last cells count pages, as in a list of contents.
  private static func areContents(_ rows: ArraySlice<PieceBands.Band>, pieces: [PrintedPiece]) -> Bool {
    var last = 0
    for row in rows {
      let cell = row.cells[row.cells.count - 1]
      let text = pieces[cell.lowerBound].text
      guard cell.count == 1, text.count <= 4, let page = Int(String(decoding: text, as: UTF8.self)), page >= last else {
        return false
      }
      last = page
    }
    return true
  }

  /// Whether the cells of the row with fewer begin where cells of the other do.
  private static func areAligned(
    _ above: PieceBands.Band, _ below: PieceBands.Band, pieces: [PrintedPiece]
  ) -> Bool {
    let (few, many) = above.cells.count < below.cells.count ? (above, below) : (below, above)
    let edges = many.cells.map { pieces[$0.lowerBound].frame }
    let gap = pieces[below.pieces.lowerBound].frame.top - pieces[above.pieces.upperBound - 1].frame.bottom
    guard gap < 60 else { return false }
    if few.cells.count == many.cells.count, few.cells.count > 2 { return true }
    return few.cells.allSatisfy { cell in
      let frame = pieces[cell.lowerBound].frame
      return edges.contains {
        abs($0.left - frame.left) < 6 || abs($0.left + $0.right - frame.left - frame.right) < 8
          || abs($0.right - frame.right) < 4
      }
    }
  }
}
