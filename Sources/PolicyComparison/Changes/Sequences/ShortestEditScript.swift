/// Aligns two sequences with the fewest insertions and deletions, in linear space: E. W. Myers, "An O(ND) difference
/// algorithm and its variations", Algorithmica 1 (1986), section 4b.
struct ShortestEditScript {
  private let before: [Int32]
  private let after: [Int32]
  private var forward: [Int]
  private var backward: [Int]
  private var matches: [Match] = []

  /// The most comparisons that a search may take before it is given up.
  private static let budget = 4_000_000
  /// The most insertions and deletions that are searched for between two ends.
  private static let mostEdits = 1_500

  /// Pairs in the order of both sequences, or nil where it would take too long.
  static func matches(
    _ before: [Int32], _ beforeRange: Range<Int>, _ after: [Int32], _ afterRange: Range<Int>
  ) -> [Match]? {
    var script = ShortestEditScript(before, beforeRange, after, afterRange)
    guard script.run(Gap(before: beforeRange, after: afterRange)) else { return nil }
    return script.matches.sorted { $0.before < $1.before }
  }

  private init(_ before: [Int32], _ beforeRange: Range<Int>, _ after: [Int32], _ afterRange: Range<Int>) {
    self.before = before
    self.after = after
    let size = 2 * min((beforeRange.count + afterRange.count + 1) / 2 + 1, Self.mostEdits + 1) + 3
    forward = Array(repeating: 0, count: size)
    backward = forward
  }

  private mutating func run(_ whole: Gap) -> Bool {
    var gaps = [whole]
    var spent = 0
    while var gap = gaps.popLast() {
      while let first = gap.before.first, let other = gap.after.first, before[first] == after[other] {
        matches.append(Match(before: first, after: other))
        gap.before.removeFirst()
        gap.after.removeFirst()
      }
      while let last = gap.before.last, let other = gap.after.last, before[last] == after[other] {
        matches.append(Match(before: last, after: other))
        gap.before.removeLast()
        gap.after.removeLast()
      }
      guard gap.isOpen else { continue }
      guard let middle = middle(of: gap, &spent) else { return false }
      let head = Gap(
        before: gap.before.lowerBound..<middle.before.lowerBound, after: gap.after.lowerBound..<middle.after.lowerBound)
      let tail = Gap(
        before: middle.before.upperBound..<gap.before.upperBound, after: middle.after.upperBound..<gap.after.upperBound)
      for offset in 0..<middle.before.count {
        matches.append(Match(before: middle.before.lowerBound + offset, after: middle.after.lowerBound + offset))
      }
      if head.isOpen { gaps.append(head) }
      if tail.isOpen { gaps.append(tail) }
    }
    return true
  }

  /// The run of equal elements in the middle of a shortest script, perhaps empty; nil where the search was given up.
  private mutating func middle(of gap: Gap, _ spent: inout Int) -> Gap? {
    let (rows, columns) = (gap.before.count, gap.after.count)
    let delta = rows - columns
    let isOdd = delta & 1 != 0
    let centre = forward.count / 2
    for edits in 0...min((rows + columns + 1) / 2, Self.mostEdits) {
      spent += 2 * edits + 2
      if spent > Self.budget { return nil }
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let start = Self.start(of: diagonal, forward, centre, edits, rows, columns)
        var row = start
        if start >= 0 {
          while row < rows, row - diagonal < columns,
            before[gap.before.lowerBound + row] == after[gap.after.lowerBound + row - diagonal]
          {
            row += 1
          }
        }
        spent += row - start
        forward[centre + diagonal] = row
        let other = delta - diagonal
        if isOdd, row >= 0, abs(other) < edits, backward[centre + other] >= rows - row {
          return snake(from: start, to: row, diagonal, gap)
        }
      }
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let start = Self.start(of: diagonal, backward, centre, edits, rows, columns)
        var row = start
        if start >= 0 {
          while row < rows, row - diagonal < columns,
            before[gap.before.upperBound - 1 - row] == after[gap.after.upperBound - 1 - row + diagonal]
          {
            row += 1
          }
        }
        spent += row - start
        backward[centre + diagonal] = row
        let other = delta - diagonal
        if !isOdd, row >= 0, abs(other) <= edits, forward[centre + other] >= rows - row {
          return snake(from: rows - row, to: rows - start, other, gap)
        }
      }
    }
    return nil
  }

  /// The row that a path reaches on a diagonal by one edit more: from the diagonal above by an insertion, or from that
  /// below by a deletion. -1 where both lead out of the sequences.
  private static func start(
    of diagonal: Int, _ paths: [Int], _ centre: Int, _ edits: Int, _ rows: Int, _ columns: Int
  ) -> Int {
    if edits == 0 { return 0 }
    var start = -1
    if diagonal < edits {
      let row = paths[centre + diagonal + 1]
      if row - diagonal <= columns { start = row }
    }
    if diagonal > -edits {
      let row = paths[centre + diagonal - 1]
      if row >= 0, row < rows { start = max(start, row + 1) }
    }
    return start
  }

  private func snake(from start: Int, to end: Int, _ diagonal: Int, _ gap: Gap) -> Gap {
    let (first, last) = (gap.before.lowerBound + start, gap.before.lowerBound + end)
    let shift = gap.after.lowerBound - gap.before.lowerBound - diagonal
    return Gap(before: first..<last, after: first + shift..<last + shift)
  }
}
