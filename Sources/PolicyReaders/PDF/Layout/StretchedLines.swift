/// Puts words together again that justified lines have pulled apart so far that they seem to stand in cells.
enum StretchedLines {
  /// The widest gap, in ems, that may be between the words of a line.
  private static let widestGap = 4.0
  /// How exactly the ends of justified lines stand below each other, in points.
  private static let tolerance = 1.5

  /// O(n) in pieces.
  static func join(_ pieces: [PrintedPiece]) -> [PrintedPiece] {
    var rows: [Range<Int>] = []
    for index in pieces.indices {
      if index > 0, pieces[index].frame.isBeside(pieces[index - 1].frame),
        pieces[index].frame.left >= pieces[index - 1].frame.right
      {
        rows[rows.count - 1] = rows[rows.count - 1].lowerBound..<index + 1
      } else {
        rows.append(index..<index + 1)
      }
    }
    return rows.indices.flatMap { row in
      let words = words(of: rows[row], in: pieces)
      let neighbours = [row - 1, row + 1].filter(rows.indices.contains).map { self.words(of: rows[$0], in: pieces) }
      guard words.count > 1, neighbours.contains(where: { areFlush(words, $0, in: pieces) }),
        zip(words, words.dropFirst()).allSatisfy({ gap($0, $1, in: pieces) < widestGap })
      else { return Array(pieces[rows[row]]) }
      return pieces[rows[row].lowerBound..<words.lowerBound] + [joined(pieces[words])]
    }
  }

  /// A row without the label that it begins with.
  private static func words(of row: Range<Int>, in pieces: [PrintedPiece]) -> Range<Int> {
    let isLabelled = row.count > 1 && LineOpening.isLabelAlone(pieces[row.lowerBound].text)
    return isLabelled ? row.lowerBound + 1..<row.upperBound : row
  }

  private static func areFlush(_ row: Range<Int>, _ other: Range<Int>, in pieces: [PrintedPiece]) -> Bool {
    abs(pieces[row.lowerBound].frame.left - pieces[other.lowerBound].frame.left) < tolerance
      && abs(pieces[row.upperBound - 1].frame.right - pieces[other.upperBound - 1].frame.right) < tolerance
  }

  /// In ems.
  private static func gap(_ index: Int, _ next: Int, in pieces: [PrintedPiece]) -> Double {
    (pieces[next].frame.left - pieces[index].frame.right) / max(pieces[index].size, 1)
  }

  private static func joined(_ pieces: ArraySlice<PrintedPiece>) -> PrintedPiece {
    var piece = pieces[pieces.startIndex]
    for next in pieces.dropFirst() {
      piece.text += [0x20] + next.text
      piece.frame = piece.frame.joined(with: next.frame)
      piece.boldBytes += next.boldBytes
      piece.plainBytes += next.plainBytes
      piece.endsInSpace = next.endsInSpace
    }
    return piece
  }
}
