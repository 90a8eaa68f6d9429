/// What a page's layout sets apart: a paragraph, a row of a table, a running head.
struct PrintedBlock {
  enum Kind {
    case text
    case row
    case furniture(RunningHeads.Rule)
  }

  /// A part of a line's text.
  struct Span {
    var line: Int
    var range: Range<Int>
  }

  var kind: Kind
  /// The lines of each cell; of anything but a row there is one.
  var cells: [[Span]]
  var followsGap: Bool

  /// A block with one cell and one line.
  init(_ kind: Kind, line: Int, of lines: [PrintedLine], followsGap: Bool) {
    self.kind = kind
    cells = [[Span(line: line, range: 0..<lines[line].text.count)]]
    self.followsGap = followsGap
  }

  init(row cells: [[Span]], followsGap: Bool) {
    kind = .row
    self.cells = cells
    self.followsGap = followsGap
  }

  var isText: Bool { if case .text = kind { true } else { false } }
  var firstLine: Int { cells[0][0].line }
  var lastLine: Int { cells[cells.count - 1].last?.line ?? firstLine }
}
