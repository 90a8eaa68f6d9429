/// Knows how much room lines have: where they break, and how far apart those of one paragraph stand.
struct LineRoom {
  private let lines: [PrintedLine]
  /// The right margin of each line.
  private let margins: [Double]
  /// Where the text of each line's column begins.
  let lefts: [Double]
  /// How far apart the lines of a paragraph stand, in ems: where most do, and nearly all.
  private let usualPitch: Double
  private let widestPitch: Double
  /// Whether the document draws the spaces at which its lines were wrapped.
  private let drawsSpaces: Bool

  /// O(n log n) in lines.
  init(_ lines: [PrintedLine], text: [Int]) {
    self.lines = lines
    (margins, lefts) = Self.margins(of: lines, text: text)
    let cuts = zip(text, text.dropFirst()).filter { Self.isCut(lines[$0], before: lines[$1]) }
    let pitches = cuts.map { Self.pitch(lines[$0], lines[$1]) }.sorted()
    drawsSpaces = cuts.count { lines[$0.0].endsInSpace } * 10 >= cuts.count * 7 && cuts.count > 2
    usualPitch = pitches.isEmpty ? 1.3 : pitches[pitches.count / 2]
    widestPitch = pitches.isEmpty ? 1.6 : pitches[pitches.count * 9 / 10]
  }

  /// Whether the first word of the next line would not have fitted on a line.
  func isFull(_ index: Int, before next: Int) -> Bool {
    let (line, below) = (lines[index], lines[next])
    let word = LetterWidths.width(of: below.text.prefix { $0 > 0x20 })
    let letter = below.frame.width / max(LetterWidths.width(of: below.text), 1)
    // A little less would do: letters are only nearly as wide as they are taken to be. Behind a sentence's end nothing else
    // says that the paragraph goes on.
    let needed = word * letter + (LineEnds.isOpen(line.text) ? line.size * 0.5 : 0)
    // A line that was wrapped has its space, if there was room for it.
    let hasRoom = line.frame.right + line.size * 0.6 < margins[index]
    if drawsSpaces, !line.endsInSpace, hasRoom, !LineEnds.isOpen(line.text) { return false }
    if line.frame.right + needed > margins[index] { return true }
    // Text in the middle has its room on both sides.
    return isCentred(index) && line.frame.width + needed > margins[index] - lefts[index]
  }

  /// Whether a line stands in the middle of its column with room on both sides, and not only by chance: a neighbour that
  /// begins where it does would be as long.
  func isCentred(_ index: Int) -> Bool {
    let (line, left, right) = (lines[index], lefts[index], margins[index])
    guard line.frame.left > left + line.size * 2,
      abs(line.frame.left - left - (right - line.frame.right)) < line.size * 0.6
    else { return false }
    return [index - 1, index + 1].allSatisfy { other in
      guard lines.indices.contains(other), lines[other].column == line.column else { return true }
      let frame = lines[other].frame
      return abs(frame.left - line.frame.left) > 1 || abs(frame.right - line.frame.right) < 4
    }
  }

  /// Whether more than a line's usual distance lies between two lines of a column.
  func hasGap(_ index: Int, _ next: Int) -> Bool {
    guard lines[index].column == lines[next].column else { return true }
    let pitch = Self.pitch(lines[index], lines[next])
    return pitch > usualPitch * 1.18 + 0.04 || pitch < 0.5
  }

  /// Whether a line stands near enough to the one above to belong to its paragraph.
  ///
  /// - Parameter above: the line above that in the same paragraph, if there is one, whose distance is then the measure.
  func isNear(_ index: Int, _ next: Int, above: Int?) -> Bool {
    guard lines[index].column == lines[next].column else { return false }
    let pitch = Self.pitch(lines[index], lines[next])
    guard pitch > 0.5 else { return false }
    if let above, lines[above].column == lines[index].column {
      return pitch < Self.pitch(lines[above], lines[index]) * 1.14 + 0.05
    }
    return pitch < widestPitch * 1.14 + 0.05
  }

  /// The distance between two lines, in ems of the larger.
  private static func pitch(_ above: PrintedLine, _ below: PrintedLine) -> Double {
    (below.frame.bottom - above.frame.bottom) / max(above.size, below.size, 1)
  }

  /// Whether a sentence certainly goes on below.
  private static func isCut(_ line: PrintedLine, before next: PrintedLine) -> Bool {
    guard line.column == next.column, next.opening == .text, abs(line.size - next.size) < line.size * 0.05 else {
      return false
    }
    return LineEnds.startsLower(next.text) && LineEnds.isOpen(line.text)
  }

  /// How far two columns' left edges may differ that are the same on several pages, in points.
  private static let tolerance = 12.0
  /// How many lines around a line tell its margin.
  private static let window = 6

  private static func margins(of lines: [PrintedLine], text: [Int]) -> (margins: [Double], lefts: [Double]) {
    var frames: [Int: Frame] = [:]
    for index in text {
      frames[lines[index].column] = frames[lines[index].column]?.joined(with: lines[index].frame) ?? lines[index].frame
    }
    // Columns that begin at the same place have the same margin, also where one has only short lines.
    let order = frames.sorted { ($0.value.left, $0.key) < ($1.value.left, $1.key) }
    var edges: [Int: (left: Double, right: Double)] = [:]
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].value.left - order[start].value.left < tolerance { end += 1 }
      let right = order[start..<end].map(\.value.right).max() ?? 0
      for entry in order[start..<end] { edges[entry.key] = (order[start].value.left, right) }
      start = end
    }
    var margins = lines.map { edges[$0.column]?.right ?? $0.frame.right }
    narrow(&margins, of: lines, text: text, frames: frames)
    for position in text.indices {
      if let margin = localMargin(around: position, of: lines, text: text) {
        margins[text[position]] = min(margins[text[position]], margin)
      }
    }
    return (margins, lines.map { edges[$0.column]?.left ?? $0.frame.left })
  }

  /// How many columns of a page are compared.
  private static let mostColumns = 8

  /// Ends lines that have another column beside them where the longest of those that do ends.
  private static func narrow(
    _ margins: inout [Double], of lines: [PrintedLine], text: [Int], frames: [Int: Frame]
  ) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, lines[text[end]].page == lines[text[start]].page { end += 1 }
      var columns: [Int] = []
      for index in text[start..<end] where columns.last != lines[index].column { columns.append(lines[index].column) }
      for column in columns.prefix(mostColumns) {
        for other in columns.prefix(mostColumns) where other != column {
          guard let beside = frames[other] else { continue }
          let members = text[start..<end].filter { index in
            let line = lines[index]
            return line.column == column && line.frame.right <= beside.left && line.frame.bottom > beside.top
              && line.frame.top < beside.bottom
          }
          guard members.count > 2, let right = members.map({ lines[$0].frame.right }).max() else { continue }
          for index in members { margins[index] = min(margins[index], right) }
        }
      }
      start = end
    }
  }

  /// Where lines around one break, if all sentences that are cut there are cut at that place: in text that is narrower than
  /// its column is elsewhere.
  private static func localMargin(around position: Int, of lines: [PrintedLine], text: [Int]) -> Double? {
    let column = lines[text[position]].column
    var right = 0.0
    var cuts: [PrintedLine] = []
    for other in max(0, position - window)...min(text.count - 1, position + window) {
      let line = lines[text[other]]
      guard line.column == column else { continue }
      right = max(right, line.frame.right)
      if other + 1 < text.count, isCut(line, before: lines[text[other + 1]]) { cuts.append(line) }
    }
    return cuts.count >= 3 && cuts.allSatisfy { $0.frame.right > right - $0.size * 3 } ? right : nil
  }
}
