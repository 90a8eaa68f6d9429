/// Finds where two runs of words differ, in stretches that a person would mark.
enum WordDifference {
  /// In order and not touching each other. O((n + m) d) for d differences up to a bound, beyond it O(n log n).
  static func hunks(_ before: [Word], _ after: [Word], _ lexicon: ChangeLexicon) -> [Hunk] {
    let (first, second) = (before.map(\.number), after.map(\.number))
    let matches =
      ShortestEditScript.matches(first, first.indices, second, second.indices)
      ?? PatienceAlignment.matches(first, second, limit: lexicon.entries.count)
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    for match in matches {
      if match.before > i || match.after > j { hunks.append(Hunk(before: i..<match.before, after: j..<match.after)) }
      (i, j) = (match.before + 1, match.after + 1)
    }
    if i < before.count || j < after.count { hunks.append(Hunk(before: i..<before.count, after: j..<after.count)) }
    return HunkCleaner(before: before, after: after, lexicon: lexicon).cleaned(hunks)
  }
}
