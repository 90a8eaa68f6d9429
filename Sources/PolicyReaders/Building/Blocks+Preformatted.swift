internal import PolicyText

extension [Block] {
  /// Takes preformatted lines for lines of plain text where they are most of a document: then it is a text that was pasted
  /// or indented as a whole, whose line ends are mere wrapping.
  func readingPreformattedTextAsLines() -> [Block] {
    var all = 0
    var preformatted = 0
    for block in self {
      all += block.text.count
      if block.role == .preformatted { preformatted += block.text.count }
    }
    guard preformatted * 2 > all else { return self }
    return map { block in
      var block = block
      if block.role == .preformatted { block.role = .line }
      return block
    }
  }
}
