/// Tells which pieces of a page stand side by side: a bullet and its text, the cells of a table, two columns.
///
/// A band is a stretch of pieces from the top down. One with several cells has them side by side, and each cell's pieces
/// follow each other in reading order.
struct PieceBands {
  struct Band {
    /// The pieces of each cell.
    var cells: [Range<Int>]
    /// Whether the text goes on at the top of another column here.
    var startsColumn = false

    var pieces: Range<Int> { cells[0].lowerBound..<cells[cells.count - 1].upperBound }
    /// Whether no cell has a second line.
    var isSingleLine: Bool { cells.allSatisfy { $0.count == 1 } }
  }

  /// How many lines back the start of a row is looked for.
  private static let reach = 80

  private let pieces: [PrintedPiece]
  private var bands: [Band] = []

  /// The bands of a page, in reading order. O(n) in pieces.
  static func bands(of pieces: [PrintedPiece]) -> [Band] {
    var assembly = PieceBands(pieces: pieces)
    for index in pieces.indices { assembly.place(index) }
    return assembly.bands
  }

  private init(pieces: [PrintedPiece]) { self.pieces = pieces }

  private mutating func place(_ index: Int) {
    guard index > 0 else {
      bands.append(Band(cells: [0..<1]))
      return
    }
    let (last, next) = (pieces[index - 1], pieces[index])
    if next.frame.isBeside(last.frame) {
      if next.frame.left >= last.frame.right - 2 {
        openCell(at: index, beside: index - 1)
      } else {
        startColumn(at: index)
      }
    } else if next.frame.top > last.frame.top {
      placeBelow(index)
    } else if let row = startOfCentredRow(beside: index) ?? startOfRow(beside: index) {
      openCell(at: index, beside: row)
    } else {
      startColumn(at: index)
    }
  }

  private mutating func startColumn(at index: Int) {
    bands.append(Band(cells: [index..<index + 1], startsColumn: true))
  }

  private mutating func placeBelow(_ index: Int) {
    let open = bands.count - 1
    let cell = bands[open].cells.count - 1
    let (last, next) = (pieces[index - 1], pieces[index])
    let isHeld =
      next.frame.left >= pieces[bands[open].cells[cell].lowerBound].frame.left - next.size * 1.2
      && next.frame.top - last.frame.bottom < max(last.size, next.size) * 1.2
    if cell == 0 || isHeld {
      bands[open].cells[cell] = bands[open].cells[cell].lowerBound..<index + 1
    } else {
      bands.append(Band(cells: [index..<index + 1]))
    }
  }

  /// The piece of the open cell that a piece to the right of it stands beside, if there is one.
  private func startOfRow(beside index: Int) -> Int? {
    let open = bands[bands.count - 1]
    let cell = open.cells[open.cells.count - 1]
    let next = pieces[index].frame
    for other in cell.suffix(Self.reach).reversed() {
      let frame = pieces[other].frame
      if frame.left + pieces[other].size * 2 > next.left { return nil }
      if frame.isBeside(next) { return open.cells.count == 1 || other == cell.lowerBound ? other : nil }
      if frame.bottom < next.top { return nil }
    }
    return nil
  }

  /// The most lines of a cell whose middle is looked for.
  private static let mostCentredLines = 8

  /// The piece that begins the row where a piece to the right of it, and above or below, begins the next cell: cells of
  /// different heights with their middles at one height, as browsers set them.
  private func startOfCentredRow(beside index: Int) -> Int? {
    let open = bands[bands.count - 1]
    let cell = open.cells[open.cells.count - 1]
    guard let next = centredCell(from: index) else { return nil }
    var frame = pieces[index - 1].frame
    for start in cell.suffix(Self.mostCentredLines).reversed() {
      frame = frame.joined(with: pieces[start].frame)
      guard frame.right <= next.left + 2 else { return nil }
      let isWhole = start == cell.lowerBound
      let standsApart = isWhole || pieces[start].frame.top - pieces[start - 1].frame.bottom > pieces[start].size * 0.5
      guard isWhole || open.cells.count == 1, standsApart else { continue }
      let offset = (frame.top + frame.bottom - next.top - next.bottom) / 2
      if abs(offset) < pieces[index].size * 0.15, abs(frame.height - next.height) > pieces[index].size * 0.5 {
        return start
      }
    }
    return nil
  }

  /// The frame of the lines from a piece on that stand close below each other; nil where they are more than a cell's.
  private func centredCell(from index: Int) -> Frame? {
    var frame = pieces[index].frame
    var end = index + 1
    while end < pieces.count {
      let (last, next) = (pieces[end - 1], pieces[end])
      guard next.frame.top > last.frame.top, next.frame.top - last.frame.bottom < last.size * 0.5,
        next.frame.left < frame.right, next.frame.right > frame.left
      else { break }
      frame = frame.joined(with: next.frame)
      end += 1
      guard end - index <= Self.mostCentredLines else { return nil }
    }
    return frame
  }

  /// Puts a piece in a cell of its own, beside the cell that begins with another piece. What stands above that in its cell
  /// becomes a band of its own.
  private mutating func openCell(at index: Int, beside other: Int) {
    let open = bands.count - 1
    let last = bands[open].cells.count - 1
    let cell = bands[open].cells[last]
    if other > cell.lowerBound {
      bands[open].cells[last] = cell.lowerBound..<other
      bands.append(Band(cells: [other..<index, index..<index + 1]))
    } else {
      bands[open].cells.append(index..<index + 1)
    }
  }
}
