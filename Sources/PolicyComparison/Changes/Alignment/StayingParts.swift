internal import PolicyOutline

/// Tells the parts that stayed from those that moved.
enum StayingParts {
  /// For each part of the earlier version that has a counterpart, whether it moved.
  ///
  /// The heaviest chain of pairs that keeps its order stayed; what is off it moved, and so did what stands in another section
  /// that was there before. O(n log n).
  static func moved(in alignment: VersionAlignment) -> [Bool] {
    var hasMoved = Array(repeating: false, count: alignment.before.parts.count)
    let pairs = alignment.before.parts.indices.filter { alignment.counterpart(before: $0) != nil }
    let places = pairs.map { alignment.counterpart(before: $0) ?? 0 }
    let staying = IncreasingSpine.members(of: places) { weight(of: pairs[$0], alignment) }
    for part in pairs { hasMoved[part] = true }
    for index in staying { hasMoved[pairs[index]] = false }
    for part in pairs where !hasMoved[part] && changedSections(part, alignment) { hasMoved[part] = true }
    return hasMoved
  }

  /// What it counts that a part stayed: first of all one, as few parts should move; more for a section, as it takes others with
  /// it, and for a long text, as short ones move around it; next to nothing for what has another section in any case.
  private static func weight(of part: Int, _ alignment: VersionAlignment) -> Int {
    guard let counterpart = alignment.counterpart(before: part), !changedSections(part, alignment) else { return 1 }
    let length = min(alignment.before.parts[part].length, alignment.after.parts[counterpart].length)
    return (alignment.before.role(of: part) == .section ? 8_000 : 4_000) + min(length, 400)
  }

  /// Whether a part stands in another section, and both sections are in both versions.
  private static func changedSections(_ part: Int, _ alignment: VersionAlignment) -> Bool {
    guard let counterpart = alignment.counterpart(before: part), let old = alignment.before.parts[part].parent,
      let new = alignment.after.parts[counterpart].parent, alignment.before.role(of: old) == .section,
      alignment.after.role(of: new) == .section
    else { return false }
    guard let oldNow = alignment.counterpart(before: old), let newThen = alignment.counterpart(after: new) else {
      return false
    }
    // A level that only one version has moves nothing.
    return oldNow != new && alignment.after.parts[oldNow].parent == alignment.after.parts[new].parent
      && alignment.before.parts[newThen].parent == alignment.before.parts[old].parent
  }
}
