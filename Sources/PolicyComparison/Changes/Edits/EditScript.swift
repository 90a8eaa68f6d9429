/// Writes the differences between two runs of words as edits.
enum EditScript {
  /// In order, deletions before the insertions that take their place. Linear in the hunks and parts.
  static func edits(_ before: PartRun, _ after: PartRun, _ hunks: [Hunk]) -> [Edit] {
    var edits: [Edit] = []
    var (i, j) = (0, 0)
    func keep(_ count: Int) {
      var left = count
      while left > 0 {
        // Up to the nearer end of a part.
        let step = min(left, before.ends[before.part(of: i)] - i, after.ends[after.part(of: j)] - j)
        edits.append(
          Edit(.equal(before: before.wording(i..<i + step), after: after.wording(j..<j + step))))
        (i, j, left) = (i + step, j + step, left - step)
      }
    }
    for hunk in hunks {
      keep(hunk.before.lowerBound - i)
      for piece in before.pieces(hunk.before) { edits.append(Edit(.delete(before.wording(piece)))) }
      for piece in after.pieces(hunk.after) { edits.append(Edit(.insert(after.wording(piece)))) }
      (i, j) = (hunk.before.upperBound, hunk.after.upperBound)
    }
    keep(before.words.count - i)
    return edits
  }
}
