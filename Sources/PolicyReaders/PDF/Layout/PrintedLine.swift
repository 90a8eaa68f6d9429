/// A line of print within its column: what a line of the document's source is made of.
struct PrintedLine {
  /// The index of its page.
  var page: Int
  var text: [UInt8]
  var frame: Frame
  /// Where the text behind a bullet or number begins that is set apart from it; the left edge for other lines.
  var textLeft: Double
  /// The font's size of most of the text, in points.
  var size: Double
  var isBold: Bool
  var opening: LineOpening
  /// The column or table cell that it stands in. Lines of one column follow each other downwards.
  var column: Int

  init(_ pieces: ArraySlice<PrintedPiece>, page: Int, column: Int) {
    let first = pieces[pieces.startIndex]
    self.page = page
    self.column = column
    text = Array(pieces.map(\.text).joined(separator: [0x09]))
    frame = pieces.dropFirst().reduce(first.frame) { $0.joined(with: $1.frame) }
    opening = LineOpening.of(text)
    let isLabelled = pieces.count > 1 && LineOpening.isLabelAlone(first.text)
    textLeft = isLabelled ? pieces[pieces.startIndex + 1].frame.left : first.frame.left
    // A symbol's font says nothing of its text.
    let words = isLabelled ? pieces.dropFirst() : pieces
    size = words.max { $0.text.count < $1.text.count }?.size ?? first.size
    isBold = words.allSatisfy(\.isBold)
    if isLabelled, opening == .text { opening = .number }
  }
}
