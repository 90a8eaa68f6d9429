/// Puts the pieces of a page into the order in which a person reads them.
///
/// Files draw text nearly always in that order, column by column and cell by cell, which no measuring could tell as well.
/// Only where the order jumps back is the page cut into stretches that don't, and these are ordered by where they stand.
enum ReadingOrder {
  /// O(n log n) in pieces, times `deepest` at worst.
  static func sort(_ pieces: [PrintedPiece]) -> [PrintedPiece] {
    let chunks = chunks(of: pieces)
    guard chunks.count > 1 else { return pieces }
    return ordered(chunks).flatMap { pieces[$0.range] }
  }

  private struct Chunk {
    var range: Range<Int>
    var frame: Frame
  }

  /// How often the page is cut, at most.
  private static let deepest = 24

  /// Stretches without a jump back: up and not to the right, or down past a sixth of the page.
  private static func chunks(of pieces: [PrintedPiece]) -> [Chunk] {
    var chunks: [Chunk] = []
    var hasJump = false
    var start = 0
    for index in pieces.indices {
      if index > 0 {
        let (last, next) = (pieces[index - 1].frame, pieces[index].frame)
        let isUp = next.bottom < last.top + last.height * 0.3
        let isBack = isUp ? next.left < last.left + 1 : next.isBeside(last) && next.right < last.left
        if isBack { hasJump = true }
        if isBack || next.top - last.bottom > 100 {
          chunks.append(Chunk(range: start..<index, frame: frame(of: pieces[start..<index])))
          start = index
        }
      }
    }
    guard hasJump else { return [] }
    chunks.append(Chunk(range: start..<pieces.count, frame: frame(of: pieces[start...])))
    return chunks
  }

  private static func frame(of pieces: ArraySlice<PrintedPiece>) -> Frame {
    pieces.dropFirst().reduce(pieces[pieces.startIndex].frame) { $0.joined(with: $1.frame) }
  }

  /// Cuts the page at white strips, first across and then down (Nagy's recursive X-Y cut, with a stack).
  private static func ordered(_ chunks: [Chunk]) -> [Chunk] {
    var result: [Chunk] = []
    var open: [(chunks: [Chunk], depth: Int)] = [(chunks, 0)]
    while let (group, depth) = open.popLast() {
      guard group.count > 1 else {
        result.append(contentsOf: group)
        continue
      }
      if depth < deepest {
        let bands = split(group, from: { $0.frame.top }, to: { $0.frame.bottom })
        let parts = bands.count > 1 ? bands : split(group, from: { $0.frame.left }, to: { $0.frame.right })
        if parts.count > 1 {
          open.append(contentsOf: parts.reversed().map { ($0, depth + 1) })
          continue
        }
      }
      // Nothing divides them: what was drawn in order stays in order, by where it begins.
      result.append(contentsOf: group.sorted { ($0.frame.top, $0.frame.left) < ($1.frame.top, $1.frame.left) })
    }
    return result
  }

  /// Groups of chunks with a strip between them that none reaches into; they may touch by two points.
  private static func split(
    _ chunks: [Chunk], from lower: (Chunk) -> Double, to upper: (Chunk) -> Double
  ) -> [[Chunk]] {
    var groups: [[Chunk]] = []
    var end = -Double.infinity
    for chunk in chunks.sorted(by: { lower($0) < lower($1) }) {
      if lower(chunk) >= end - 2 { groups.append([]) }
      groups[groups.count - 1].append(chunk)
      end = max(end, upper(chunk))
    }
    return groups
  }
}
