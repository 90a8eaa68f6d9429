/// Parts the text of two cells that stand so near each other that they seem to be words of one line: where the next line
/// of the second cell begins tells where.
enum GluedCells {
  /// How far the second cell begins behind the first, in ems.
  private static let shortestCell = 2.5
  /// How many pieces further on a third cell is looked for, which makes sure that there is a row.
  private static let reach = 12

  /// O(n) in pieces.
  static func part(_ pieces: [PrintedPiece]) -> [PrintedPiece] {
    pieces.indices.flatMap { index -> [PrintedPiece] in
      let piece = pieces[index]
      guard index + 2 < pieces.count else { return [piece] }
      let below = pieces[index + 1].frame
      guard below.top > piece.frame.top, !below.isBeside(piece.frame),
        below.left > piece.frame.left + piece.size * shortestCell, below.left < piece.frame.right - piece.size,
        pieces[(index + 2)...].prefix(reach).contains(where: {
          $0.frame.left > piece.frame.right && $0.frame.isBeside(piece.frame)
        }),
        let space = space(in: piece, at: below.left)
      else { return [piece] }
      return piece.parted(at: space, left: below.left)
    }
  }

  /// The space of a piece's text that stands just before a place, if there is one.
  private static func space(in piece: PrintedPiece, at left: Double) -> Int? {
    let unit = piece.frame.width / max(LetterWidths.width(of: piece.text), 1)
    var reached = piece.frame.left
    var best: (space: Int, distance: Double)?
    for (index, byte) in piece.text.enumerated() {
      reached += LetterWidths.width(of: CollectionOfOne(byte)) * unit
      let distance = abs(reached - left)
      if byte == 0x20, distance < best?.distance ?? piece.size * 1.5 { best = (index, distance) }
    }
    return best?.space
  }
}

extension PrintedPiece {
  /// The two pieces before and behind a space.
  fileprivate func parted(at space: Int, left: Double) -> [PrintedPiece] {
    var (first, second) = (self, self)
    first.text = Array(text[..<space])
    second.text = Array(text[(space + 1)...])
    guard !first.text.isEmpty, !second.text.isEmpty else { return [self] }
    first.frame.right = left - size * 0.5
    second.frame.left = left
    return [first, second]
  }
}
