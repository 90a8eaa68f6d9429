internal import PolicyText

/// A line of a document as it stands in the file, with carets under a part of it, for a terminal.
///
/// Tabs reach to the next multiple of eight, wide characters take two columns, and what a terminal would act on is shown as
/// a picture. Of a line that is too long, what lies around the carets is shown.
struct SourceExcerpt {
  let line: Int
  let text: String
  /// Spaces and carets, as wide as the text up to the last caret.
  let carets: String

  /// How many bytes of a line are looked at on each side of the place: more than any terminal shows, and few enough that
  /// a line of a megabyte with a thousand faults costs no more than other lines.
  private static let reach = 1_200

  /// - Parameters:
  ///   - place: bytes of the source; where they go on to further lines, the first is shown.
  ///   - width: columns for the text; at least ten.
  init(_ place: ByteRange, in document: SourceDocument, width: Int) {
    let width = max(width, 10)
    let number = document.lines.line(at: min(place.lowerBound, document.source.count))
    line = document.place(ofSource: place).line
    let bytes = document.lines.bytes(ofLine: number)
    let start = Self.boundary(max(bytes.lowerBound, place.lowerBound - Self.reach), in: document.source, bytes)
    let end = Self.boundary(min(bytes.upperBound, place.lowerBound + Self.reach), in: document.source, bytes)
    let cells = Self.cells(document.source, start..<max(start, end), marked: place)
    let window = Self.window(
      cells, width: width, isCutBefore: start > bytes.lowerBound, isCutAfter: end < bytes.upperBound)
    var text = window.hasBefore ? "… " : ""
    var carets = String(repeating: " ", count: window.hasBefore ? 2 : 0)
    var pending = ""
    for cell in cells[window.cells] {
      text += cell.text
      if cell.isMarked {
        carets += pending + String(repeating: "^", count: cell.columns)
        pending = ""
      } else {
        pending += String(repeating: " ", count: cell.columns)
      }
    }
    if place.isEmpty || !carets.hasSuffix("^") {
      carets = Self.point(at: cells, window.cells, indent: window.hasBefore ? 2 : 0)
    }
    self.text = Self.trimmed(text) + (window.hasAfter ? " …" : "")
    self.carets = carets
  }

  /// What one character becomes.
  private struct Cell {
    let text: String
    let columns: Int
    let isMarked: Bool
    /// Whether the place begins with it or before.
    let isFromPlace: Bool
  }

  private static func cells(_ source: [UInt8], _ range: ByteRange, marked: ByteRange) -> [Cell] {
    var cells: [Cell] = []
    var offset = range.lowerBound
    var column = 0
    for character in String(decoding: source[range], as: UTF8.self) {
      if character == "\r" { break }
      let length = character.utf8.count
      var text = character == "\t" ? String(repeating: " ", count: 8 - column % 8) : VisibleText.line(String(character))
      if text.isEmpty, character.isWhitespace { text = " " }
      let columns = DisplayWidth.of(text)
      let isMarked = offset < marked.upperBound && offset + length > marked.lowerBound
      cells.append(Cell(text: text, columns: columns, isMarked: isMarked, isFromPlace: offset >= marked.lowerBound))
      column += columns
      offset += length
    }
    return cells
  }

  /// The cells that fit: all behind the place that do, and before it what then has room, at least a third.
  private static func window(
    _ cells: [Cell], width: Int, isCutBefore: Bool, isCutAfter: Bool
  ) -> (cells: Range<Int>, hasBefore: Bool, hasAfter: Bool) {
    let total = cells.reduce(0) { $0 + $1.columns }
    if total <= width, !isCutBefore, !isCutAfter { return (cells.indices, false, false) }
    let place = cells.firstIndex { $0.isFromPlace } ?? cells.endIndex
    let behind = cells[place...].reduce(0) { $0 + $1.columns }
    let most = isCutAfter ? width / 3 : max(width / 3, width - behind - 2)
    var first = place
    var before = 0
    while first > 0, before + cells[first - 1].columns <= most {
      first -= 1
      before += cells[first].columns
    }
    let hasBefore = first > 0 || isCutBefore
    if hasBefore { first = afterSpace(cells, first..<place) }
    var room = width - (hasBefore ? 2 : 0)
    var last = first
    while last < cells.count, room >= cells[last].columns {
      room -= cells[last].columns
      last += 1
    }
    guard last < cells.count || isCutAfter else { return (first..<last, hasBefore, false) }
    while room < 2, last > first {
      last -= 1
      room += cells[last].columns
    }
    return (first..<beforeSpace(cells, place..<last), hasBefore, true)
  }

  /// Begins with a whole word where one begins soon.
  private static func afterSpace(_ cells: [Cell], _ range: Range<Int>) -> Int {
    guard let space = cells[range].firstIndex(where: { $0.text == " " }), space + 1 < range.upperBound else {
      return range.lowerBound
    }
    return space + 1
  }

  /// Ends with a whole word where one ends in the last columns.
  private static func beforeSpace(_ cells: [Cell], _ range: Range<Int>) -> Int {
    let tail = max(range.lowerBound + 1, range.upperBound - 12)..<max(range.lowerBound + 1, range.upperBound)
    return cells[tail.clamped(to: range)].lastIndex { $0.text == " " } ?? range.upperBound
  }

  /// One caret where a place is empty or shows nothing.
  private static func point(at cells: [Cell], _ window: Range<Int>, indent: Int) -> String {
    let before = cells[window].prefix { !$0.isFromPlace }.reduce(indent) { $0 + $1.columns }
    return String(repeating: " ", count: before) + "^"
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The offset or, where it lies inside a character, the next that doesn't.
  private static func boundary(_ offset: Int, in source: [UInt8], _ line: ByteRange) -> Int {
    var offset = offset
    while offset < line.upperBound, source[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
