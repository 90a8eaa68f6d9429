internal import PolicyOutline
internal import PolicyText

/// Follows the numbers of clauses that stand side by side.
struct LabelSequences {
  /// Labels that count together.
  private struct Series: Hashable {
    enum Kind: Hashable {
      case decimal(prefix: [Int])
      case alphabetic, roman
      /// The word before the number, as a hash.
      case named(UInt64)
    }

    let parent: Int
    let kind: Kind
  }

  /// A label and the one before it in its series.
  struct Step {
    let clause: Int
    let value: Int
    /// The clause and the number before; nil where a series begins.
    let last: (clause: Int, value: Int)?
    /// An earlier clause of the series with the same number, since the counting last began.
    let twin: Int?
    /// How many numbers stand before the last dot: 0 for "4", 1 for "4.3".
    let prefixCount: Int
  }

  /// Every numbered clause outside quotations, in order. O(n) in the clauses.
  static func steps(of tree: ClauseTree) -> [Step] {
    var open: [Series: (last: (clause: Int, value: Int), seen: [Int: Int])] = [:]
    var steps: [Step] = []
    for (index, clause) in tree.clauses.enumerated() where !clause.isQuoted && clause.role != .contents {
      guard let label = clause.label, let (kind, value) = kind(of: label, in: tree) else { continue }
      let series = Series(parent: clause.parent ?? -1, kind: kind)
      var prefixCount = 0
      if case .decimal(let prefix) = kind { prefixCount = prefix.count }
      let known = open[series]
      // Counting begins anew at 1: another list.
      let restarts = value <= 1 && prefixCount == 0 && (known?.last.value ?? 0) > 1
      let last = restarts ? nil : known?.last
      var seen = restarts ? [:] : known?.seen ?? [:]
      open[series] = nil
      steps.append(
        Step(clause: index, value: value, last: last, twin: seen[value], prefixCount: prefixCount))
      seen[value] = seen[value] ?? index
      open[series] = ((index, value), seen)
    }
    return steps
  }

  private static func kind(of label: ClauseLabel, in tree: ClauseTree) -> (Series.Kind, value: Int)? {
    switch label.style {
    case .decimal(let parts): return parts.last.map { (.decimal(prefix: Array(parts.dropLast())), $0) }
    case .alphabetic(let place): return (.alphabetic, place)
    case .roman(let value): return (.roman, value)
    case .named(let value):
      let word = tree.document.content[label.range].prefix { ($0 | 0x20) &- 0x61 < 26 }
      return (.named(WordHash.of(word)), value)
    case .bullet, .note: return nil
    }
  }
}
