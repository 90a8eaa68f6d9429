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
  /// Whether it holds words that are set apart from each other, as in a table without rules, other than a label and its text.
  var hasCells: Bool
  /// Whether a space was drawn behind it.
  var endsInSpace: Bool
  /// The column or table cell that it stands in. Lines of one column follow each other downwards.
  var column: Int

  init(_ pieces: ArraySlice<PrintedPiece>, page: Int, column: Int) {
    let first = pieces[pieces.startIndex]
    self.page = page
    self.column = column
    endsInSpace = pieces.last?.endsInSpace ?? false
    text = Array(pieces.map { Self.settlingSpaces(in: $0.text) }.joined(separator: [0x09]))
    frame = pieces.dropFirst().reduce(first.frame) { $0.joined(with: $1.frame) }
    opening = LineOpening.of(text)
    let isLabelled = pieces.count > 1 && LineOpening.isLabelAlone(first.text)
    textLeft = isLabelled ? pieces[pieces.startIndex + 1].frame.left : first.frame.left
    // A symbol's font says nothing of its text.
    let words = isLabelled ? pieces.dropFirst() : pieces
    size = words.max { $0.text.count < $1.text.count }?.size ?? first.size
    isBold = words.allSatisfy(\.isBold)
    hasCells = pieces.count > (isLabelled ? 2 : 1)
    if isLabelled, opening == .text { opening = .number }
  }

  /// Text with one space between words: justified lines have more. Only behind a label are several meant.
  static func settlingSpaces(in text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == 0x20 else {
        result.append(text[index])
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == 0x20 { index += 1 }
      let isWide = index - start > 1 && LineOpening.isLabelAlone(result)
      result.append(isWide ? 0x09 : 0x20)
    }
    return result
  }
}
