internal import PolicyOutline

/// Tells the parts that stayed from those that moved.
struct StayingParts {
  /// For each part of the earlier version that has a counterpart, whether it moved.
  let hasMoved: [Bool]

  /// The heaviest chain of pairs that keeps its order stayed; what is off it moved, and so did what stands in another section
  /// that was there before. O(n log n).
  init(_ alignment: VersionAlignment) {
    var hasMoved = Array(repeating: false, count: alignment.before.parts.count)
    let pairs = alignment.before.parts.indices.filter { alignment.counterpart(before: $0) != nil }
    let places = pairs.map { alignment.counterpart(before: $0) ?? 0 }
    let staying = IncreasingSpine.members(of: places) { index in
      // Long clauses stay, short ones move around them.
      let lengths = (alignment.before.parts[pairs[index]].length, alignment.after.parts[places[index]].length)
      return 8 + min(lengths.0, lengths.1)
    }
    for part in pairs { hasMoved[part] = true }
    for index in staying { hasMoved[pairs[index]] = false }
    for part in pairs where !hasMoved[part] && Self.changedSections(part, alignment) { hasMoved[part] = true }
    self.hasMoved = hasMoved
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
