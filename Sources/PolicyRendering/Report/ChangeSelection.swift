package import PolicyComparison

/// Which changes are to be shown: those of the kind and on the questions that were asked for.
package struct ChangeSelection {
  /// Indices of changes, most important first.
  package let substantive: [Int]
  /// Indices of changes of wording and order alone, in the order of the later version.
  package let editorial: [Int]
  let positions: [PositionChange]
  /// Whether facts about the whole policy belong to what was asked for.
  let tellsWhatHoldsThroughout: Bool

  /// O(n log n) in the number of changes.
  package init(_ set: ChangeSet, _ options: RenderingOptions) {
    let asked = options.topics.map(Set.init)
    func isAsked(_ change: Change) -> Bool {
      asked.map { !$0.isDisjoint(with: change.topics) } ?? true
    }
    substantive = options.changes == .editorial ? [] : set.substantive.filter { isAsked(set.changes[$0]) }
    editorial =
      options.changes == .substantive
      ? [] : set.changes.indices.filter { set.changes[$0].isOnlyEditorial && isAsked(set.changes[$0]) }
    positions = options.changes == .editorial ? [] : set.positions.filter { asked?.contains($0.topic) ?? true }
    tellsWhatHoldsThroughout = options.changes != .substantive && asked == nil
  }

  /// Whether nothing is to be shown.
  package var isEmpty: Bool { substantive.isEmpty && editorial.isEmpty && positions.isEmpty }
}
