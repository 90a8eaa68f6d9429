internal import PolicyOutline
internal import PolicyText

extension ClauseTree {
  /// The first line of a clause's heading or, where it has none, of its body; its label where it has neither.
  func firstLine(of clause: Int) -> ByteRange {
    let clause = clauses[clause]
    let fragments = clause.heading.isEmpty ? clause.body : clause.heading
    return fragments.first.map { self.fragments[$0].range } ?? clause.label?.range ?? clause.range
  }

  /// All of a clause's heading.
  func headingRange(of clause: Int) -> ByteRange {
    let heading = clauses[clause].heading
    guard let first = heading.first, let last = heading.last else { return firstLine(of: clause) }
    return fragments[first].range.lowerBound..<fragments[last].range.upperBound
  }
}
