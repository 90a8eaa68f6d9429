internal import PolicyComparison
internal import PolicyMeaning

/// Says how the answer to a question changed.
struct PositionPhrasing {
  let phrasing: Phrasing

  /// What stood before and what stands now: "must not (under 18)" and "must not (under 19)".
  ///
  /// Of long lists that share members, only what came and went is named: "Data Protection Act 2018 and the same 4 others".
  func words(from before: Position, to after: Position) -> (before: String, after: String) {
    let (old, new) = (before.values.map(\.value), after.values.map(\.value))
    let (then, now) = (Set(old.map(\.inPlainLetters)), Set(new.map(\.inPlainLetters)))
    let (lost, gained) = (
      old.filter { !now.contains($0.inPlainLetters) }, new.filter { !then.contains($0.inPlainLetters) }
    )
    let kept = old.count - lost.count
    let isLong = max(old.count, new.count) > 3 && kept > 0 && !(lost.isEmpty && gained.isEmpty)
    guard isLong, before.stance == after.stance, before.strength == after.strength else {
      return (standing(before), standing(after))
    }
    return (
      lost.isEmpty ? "\(kept) named" : "\(phrasing.list(lost)) and \(Plural.of(kept, "other"))",
      gained.isEmpty
        ? "the same \(Plural.of(kept, "other")) alone"
        : "\(phrasing.list(gained)) and the same \(Plural.of(kept, "other"))"
    )
  }

  /// "must not (under 18), with an exception"
  private func standing(_ position: Position) -> String {
    "\(phrasing.cell(position))\(phrasing.exceptions(to: position))"
  }
}
