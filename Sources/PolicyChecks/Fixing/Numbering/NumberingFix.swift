internal import PolicyOutline
internal import PolicyText

/// Closes a gap in the numbers of clauses, where it is certain what belongs to them: their labels, the labels of the
/// clauses in them and the references that lead to them.
enum NumberingFix {
  /// What closes the gaps of a series; nil where anything is uncertain: a reference to the number that is left out, which
  /// speaks for a lost clause, a number that may refer to a clause or may not, a contents list, or a second clause of the
  /// same number. Linear in the policy.
  static func edits(closing series: NumberSeries, in policy: CheckedPolicy) -> [TextEdit]? {
    guard !series.changes.isEmpty else { return nil }
    return series.path.map { path in PathRenumbering(series, path, policy)?.edits() }
      ?? ListRenumbering(series, policy)?.edits()
  }
}
