/// Takes two columns apart that a file draws line by line across the page, as some programs do: the left column's lines, then
/// the right one's. Rows of a table, which are drawn so too, stay as they are.
enum InterleavedColumns {
  /// How many lines with text on both sides there must be.
  private static let fewestRows = 5
  /// The least white strip between the columns, in ems.
  private static let narrowestStrip = 1.0
  /// The share of lines that must go on in the next one of their column.
  private static let leastFlow = 0.4

  /// O(n) in pieces.
  static func untangle(_ pieces: [PrintedPiece]) -> [PrintedPiece] {
    let rows = rows(of: pieces)
    guard rows.count >= fewestRows, rows.contains(where: { $0.count > 1 }) else { return pieces }
    var result: [PrintedPiece] = []
    var start = 0
    while start < rows.count {
      let (end, strip) = stretch(from: start, of: rows, in: pieces)
      let range = rows[start].lowerBound..<rows[end - 1].upperBound
      if let strip, let columns = columns(rows[start..<end], at: strip, in: pieces) {
        result += columns.left.map { pieces[$0] } + columns.right.map { pieces[$0] }
      } else {
        result += pieces[range]
      }
      start = end
    }
    return result
  }

  /// Pieces on one line of print, as far as they are drawn one after the other from left to right.
  private static func rows(of pieces: [PrintedPiece]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    for index in pieces.indices {
      let isBeside =
        index > 0 && pieces[index].frame.isBeside(pieces[index - 1].frame)
        && pieces[index].frame.left >= pieces[index - 1].frame.right
      if isBeside {
        rows[rows.count - 1] = rows[rows.count - 1].lowerBound..<index + 1
      } else {
        rows.append(index..<index + 1)
      }
    }
    return rows
  }

  /// The rows from one on that follow each other downwards and leave a white strip free, and where that is.
  private static func stretch(
    from start: Int, of rows: [Range<Int>], in pieces: [PrintedPiece]
  ) -> (end: Int, strip: ClosedRange<Double>?) {
    guard var strip = widestGap(of: rows[start], in: pieces) else { return (start + 1, nil) }
    var end = start + 1
    while end < rows.count {
      let (last, next) = (pieces[rows[end - 1].lowerBound], pieces[rows[end].lowerBound])
      let distance = next.frame.top - last.frame.bottom
      guard next.frame.top > last.frame.top, distance < max(last.size, next.size) * 3,
        let narrowed = narrowing(strip, by: rows[end], in: pieces)
      else { break }
      strip = narrowed
      end += 1
    }
    return (end, strip)
  }

  private static func widestGap(of row: Range<Int>, in pieces: [PrintedPiece]) -> ClosedRange<Double>? {
    let gaps = row.dropLast().map { (pieces[$0].frame.right, pieces[$0 + 1].frame.left) }
    guard let widest = gaps.max(by: { $0.1 - $0.0 < $1.1 - $1.0 }),
      widest.1 - widest.0 >= pieces[row.lowerBound].size * narrowestStrip
    else { return nil }
    return widest.0...widest.1
  }

  /// What a row leaves free of a strip; nil where a piece of it stands across.
  private static func narrowing(
    _ strip: ClosedRange<Double>, by row: Range<Int>, in pieces: [PrintedPiece]
  ) -> ClosedRange<Double>? {
    var (lower, upper) = (strip.lowerBound, strip.upperBound)
    let middle = (lower + upper) / 2
    for index in row {
      let frame = pieces[index].frame
      if frame.left + frame.right < middle * 2 {
        lower = max(lower, frame.right)
      } else {
        upper = min(upper, frame.left)
      }
    }
    return upper - lower >= pieces[row.lowerBound].size * narrowestStrip ? lower...upper : nil
  }

  /// The pieces of both columns, from the top down, if sentences run on from line to line in each of them.
  private static func columns(
    _ rows: ArraySlice<Range<Int>>, at strip: ClosedRange<Double>, in pieces: [PrintedPiece]
  ) -> (left: [Int], right: [Int])? {
    var (left, right): ([Int], [Int]) = ([], [])
    var both = 0
    for row in rows {
      let parts = row.filter { pieces[$0].frame.right <= strip.lowerBound + 1 }
      left += parts
      right += row.dropFirst(parts.count)
      if !parts.isEmpty, parts.count < row.count { both += 1 }
    }
    guard both >= fewestRows, flows(left, in: pieces), flows(right, in: pieces) else { return nil }
    return (left, right)
  }

  private static func flows(_ column: [Int], in pieces: [PrintedPiece]) -> Bool {
    let cuts = zip(column, column.dropFirst()).count { line, next in
      LineEnds.isOpen(pieces[line].text) && LineEnds.startsLower(pieces[next].text)
    }
    return column.count >= fewestRows && Double(cuts) >= Double(column.count - 1) * leastFlow
  }
}
