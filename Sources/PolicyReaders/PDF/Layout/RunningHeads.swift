/// Finds what stands at the head or foot of the pages and is no part of the text: what comes again at the same place on many
/// pages, and numbers that count them.
struct RunningHeads {
  enum Rule: String {
    case header = "running-header"
    case footer = "running-footer"
    case pageNumber = "page-number"
  }

  /// How far from a page's edge they stand, as a part of its height, and in lines.
  private static let reach = 0.13
  private static let mostLines = 5
  /// How near to a page's edge no text stands that could be printed, in points: what browsers add stands there.
  private static let edge = 26.0

  /// The rule by which a piece is no part of the text; for each page, by piece.
  private(set) var rules: [[Int: Rule]]

  /// O(n log n) in pieces.
  init(_ pages: [PrintedPage], pieces: [[PrintedPiece]]) {
    rules = Array(repeating: [:], count: pages.count)
    var groups: [[UInt8]: [Candidate]] = [:]
    for page in pages.indices {
      for candidate in Self.candidates(on: page, height: pages[page].height, pieces: pieces[page]) {
        groups[candidate.pattern, default: []].append(candidate)
      }
    }
    for group in groups.values {
      for stack in Self.stacks(group) where Self.isRunning(stack, pages: pages) {
        for candidate in stack {
          for piece in candidate.pieces { rules[candidate.page][piece] = candidate.rule }
        }
      }
    }
  }

  /// A line near the edge of a page.
  private struct Candidate {
    var page: Int
    var pieces: [Int]
    var isAtHead: Bool
    /// Points between its top and the edge above, or its bottom and the edge below.
    var distance: Double
    /// Points between its other side and that edge.
    var extent: Double
    /// The text with "#" for each number, behind a mark of its edge.
    var pattern: [UInt8]
    var numbers: [Int]
    var startsWithLabel: Bool
    /// Whether its letters are one word.
    var isSingleWord: Bool
    /// Whether it stands apart from the text, or nothing but such lines lies between it and the edge.
    var isOutermost: Bool

    var isAtEdge: Bool { distance >= 0 && extent < RunningHeads.edge }
    var hasLetters: Bool { pattern.dropFirst().contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 } }
    var saysPage: Bool { String(decoding: pattern, as: UTF8.self).lowercased().contains("page") }

    /// Whether it is a heading with a number of its own ("1. Scope", "Appendix 2"), which may count up with the pages too.
    var isLabelled: Bool { startsWithLabel || isSingleWord && hasLetters && !saysPage && pattern.last == 0x23 }

    var rule: Rule {
      let isNumber = !numbers.isEmpty && (!hasLetters || saysPage && pattern.count <= 16)
      return isNumber ? .pageNumber : isAtHead ? .header : .footer
    }
  }

  private static func candidates(on page: Int, height: Double, pieces: [PrintedPiece]) -> [Candidate] {
    let byTop = pieces.indices.filter { pieces[$0].frame.top < height * reach }
      .sorted { (pieces[$0].frame.top, $0) < (pieces[$1].frame.top, $1) }
    let byBottom = pieces.indices.filter { pieces[$0].frame.bottom > height * (1 - reach) }
      .sorted { (pieces[$0].frame.bottom, $0) > (pieces[$1].frame.bottom, $1) }
    return [(byTop, true), (byBottom, false)].flatMap { order, isAtHead in
      rows(order, of: pieces).prefix(mostLines).enumerated().map { position, row in
        candidate(row, page: page, isAtHead: isAtHead, isOutermost: position == 0, height: height, pieces: pieces)
      }
    }
  }

  /// Pieces, sorted by how far from the edge they stand, by line.
  private static func rows(_ order: [Int], of pieces: [PrintedPiece]) -> [[Int]] {
    var rows: [[Int]] = []
    for piece in order {
      if let first = rows.last?.first, pieces[first].frame.isBeside(pieces[piece].frame) {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
      }
    }
    return rows
  }

  private static func candidate(
    _ row: [Int], page: Int, isAtHead: Bool, isOutermost: Bool, height: Double, pieces: [PrintedPiece]
  ) -> Candidate {
    let row = row.sorted { (pieces[$0].frame.left, $0) < (pieces[$1].frame.left, $1) }
    var pattern: [UInt8] = [isAtHead ? 0x5E : 0x24]
    var numbers: [Int] = []
    for piece in row {
      var value: Int?
      for byte in pieces[piece].text {
        if byte >= 0x30, byte <= 0x39 {
          if value == nil { pattern.append(0x23) }
          value = min(value ?? 0, 99_999) * 10 + Int(byte - 0x30)
        } else {
          if let number = value { numbers.append(number) }
          value = nil
          if byte > 0x20 { pattern.append(byte) }
        }
      }
      if let value { numbers.append(value) }
    }
    let frame = pieces[row[0]].frame
    return Candidate(
      page: page, pieces: row, isAtHead: isAtHead, distance: isAtHead ? frame.top : height - frame.bottom,
      extent: isAtHead ? frame.bottom : height - frame.top, pattern: pattern, numbers: numbers,
      startsWithLabel: LineOpening.of(pieces[row[0]].text) == .number,
      isSingleWord: row.count == 1 && pieces[row[0]].text.split(separator: 0x20).count <= 2, isOutermost: isOutermost)
  }

  /// Lines of one wording by the height at which they stand, to eight points.
  private static func stacks(_ group: [Candidate]) -> [[Candidate]] {
    var stacks: [[Candidate]] = []
    for candidate in group.sorted(by: { ($0.distance, $0.page) < ($1.distance, $1.page) }) {
      if let last = stacks.last?.last, candidate.distance - last.distance < 8 {
        stacks[stacks.count - 1].append(candidate)
      } else {
        stacks.append([candidate])
      }
    }
    return stacks.map { $0.sorted { $0.page < $1.page } }
  }

  private static func isRunning(_ stack: [Candidate], pages: [PrintedPage]) -> Bool {
    let first = stack[0]
    let counting = first.numbers.indices.contains { position in
      stack.allSatisfy { $0.numbers[position] - $0.page == first.numbers[position] - first.page }
    }
    if stack.allSatisfy({ $0.isAtEdge }) { return true }
    if stack.count == 1 {
      // The only page, or one whose neighbours differ: only a page's own number tells itself.
      let isOwn = first.numbers.first == pages[first.page].number
      return isOwn && first.isOutermost && (!first.hasLetters || first.saysPage && first.pattern.count <= 16)
    }
    if counting, first.isLabelled { return false }
    let isSame = first.numbers.indices.allSatisfy { position in
      stack.allSatisfy { $0.numbers[position] == first.numbers[position] }
    }
    guard isSame || counting else { return false }
    if !isSame, !first.hasLetters || first.saysPage { return true }
    return stack.count * 5 >= pages.count * 2
  }
}
