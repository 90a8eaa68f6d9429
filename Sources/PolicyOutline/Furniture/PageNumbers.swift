/// Finds the lines that only number a page: "Page 3 of 7", "- 3 -", "3".
enum PageNumbers {
  /// O(n) in lines.
  static func mark(_ draft: inout Draft) {
    var bare: [Int] = []
    for index in draft.lines.indices where draft.lines[index].fate == .text && draft.lines[index].origin != .heading {
      guard draft.lines[index].end - draft.lines[index].start <= 24 else { continue }
      switch form(of: draft.lines[index], in: draft.content) {
      case .said: draft.lines[index].fate = .pageNumber
      case .bare: bare.append(index)
      case .none: break
      }
    }
    markBare(bare, in: &draft)
  }

  private enum Form {
    case none
    /// With the word "page" or between dashes.
    case said
    /// A number alone, which may be that of the heading below it.
    case bare
  }

  private static func form(of line: Line, in content: [UInt8]) -> Form {
    var digits = 0
    var letters = 0
    var others = 0
    var hash = FoldedHash.seed
    for index in line.start..<line.end {
      let byte = content[index]
      if byte.isDigit {
        digits += 1
      } else if byte.isLetter {
        letters += 1
        hash = FoldedHash.adding(byte, to: hash)
      } else if !byte.isSpace, byte != 0x2F {
        others += 1
      }
    }
    guard digits > 0, digits <= 8 else { return .none }
    if letters == 0 {
      if others == 0 { return digits <= 3 ? .bare : .none }
      let isDashed = content[line.start] == 0x2D && content[line.end - 1] == 0x2D && line.end - line.start > 2
      return isDashed && others == 2 ? .said : .none
    }
    return sayings.contains(hash) && others <= 2 ? .said : .none
  }

  private static let sayings: [UInt64] = ["page", "pageof", "pg", "p", "pp", "pag"].map { FoldedHash.of($0.utf8) }

  /// Numbers alone count where they rise. They are labels instead where nearly every heading has one, or text stands
  /// right below them.
  private static func markBare(_ candidates: [Int], in draft: inout Draft) {
    let lines = draft.lines
    var alone: [Int] = []
    var last = -1
    let header = commonNeighbour(of: candidates, in: lines)
    for index in candidates {
      let isBesideHeader = index > 0 && lines[index - 1].shape.key == header
      let value = number(lines[index], in: draft.content)
      guard lines[index].precedesGap || index + 1 == lines.count || isBesideHeader, value > last else { continue }
      alone.append(index)
      last = value
    }
    guard alone.count >= 2 || (alone.count == 1 && candidates.count == 1 && alone[0] + 1 == lines.count) else { return }
    let leading = alone.filter { $0 + 1 < lines.count && looksLikeHeading(lines[$0 + 1]) }.count
    if leading == alone.count, leading >= 2, header == nil {
      let headings = lines.indices.filter { looksLikeHeading(lines[$0]) }.count
      if leading * 5 >= headings * 3 { return }
    }
    for index in alone { draft.lines[index].fate = .pageNumber }
  }

  /// The key of the line that stands above most of the numbers, if one does.
  private static func commonNeighbour(of candidates: [Int], in lines: [Line]) -> UInt64? {
    var votes = 0
    var key: UInt64 = 0
    // Boyer and Moore's majority vote: one pass finds the only key that can have a majority.
    for index in candidates where index > 0 {
      if votes == 0 { key = lines[index - 1].shape.key }
      votes += lines[index - 1].shape.key == key ? 1 : -1
    }
    let count = candidates.count { $0 > 0 && lines[$0 - 1].shape.key == key && lines[$0 - 1].shape.words > 0 }
    return count >= 2 && count * 2 > candidates.count ? key : nil
  }

  private static func looksLikeHeading(_ line: Line) -> Bool {
    guard line.label == nil, line.followsGap, line.shape.words <= 10, line.shape.startsUpper else { return false }
    return !line.shape.endsSentence && line.shape.ending != .comma && line.shape.ending != .semicolon
  }

  private static func number(_ line: Line, in content: [UInt8]) -> Int {
    content[line.start..<line.end].reduce(0) { $1.isDigit ? min($0, 99_999) * 10 + Int($1 - 0x30) : $0 }
  }
}
