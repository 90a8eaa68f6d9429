/// Tells at which column a document's lines were broken by a machine, if they were.
enum WrapWidth {
  /// The longest column of lines that evidently go on below, or nil where too few do. O(n) in lines.
  static func measure(_ draft: Draft) -> Int? {
    var counts = [Int](repeating: 0, count: 201)
    var total = 0
    var texts = 0
    let lines = draft.lines
    for index in lines.indices.dropLast() where lines[index].origin == .physical && lines[index].fate == .text {
      texts += 1
      let line = lines[index]
      let next = lines[index + 1]
      guard !next.followsGap, next.label == nil, next.shape.startsLower, next.origin == .physical else { continue }
      guard line.shape.ending == .open || line.shape.ending == .comma || line.shape.ending == .hyphen else { continue }
      guard line.columns >= 40, line.columns <= 200 else { continue }
      counts[line.columns] += 1
      total += 1
    }
    guard total >= 3, total * 20 >= texts else { return nil }
    // Leave out the longest twentieth: a long word or a stray line.
    var left = total - total / 20
    for column in counts.indices {
      left -= counts[column]
      if left <= 0 { return column }
    }
    return nil
  }
}
