internal import PolicyOutline

/// Parts of both versions that make one change, by index, and what kind it is as far as places and labels tell.
struct ChangeGroup {
  var before: [Int]
  var after: [Int]
  var kind: Change.Kind
  var evidence: AlignmentEvidence?

  /// All groups in the order of the later version, deleted parts where they stood. Linear in the parts.
  static func groups(_ alignment: VersionAlignment) -> [ChangeGroup] {
    let staying = StayingParts(alignment)
    var joined: [Int: [VersionAlignment.Division]] = [:]
    for division in alignment.divisions { joined[division.pair, default: []].append(division) }
    let pieces = Set(alignment.divisions.filter { $0.side == .after }.map(\.part))
    var groups: [ChangeGroup] = []
    groups.reserveCapacity(alignment.after.parts.count)
    var reached = 0
    /// Deleted parts before a place of the earlier version.
    func delete(upTo end: Int) {
      while reached < end {
        if alignment.isFree(before: reached) {
          groups.append(ChangeGroup(before: [reached], after: [], kind: .deleted))
        }
        reached += 1
      }
    }
    for index in alignment.after.parts.indices where !pieces.contains(index) {
      guard let part = alignment.counterpart(after: index) else {
        groups.append(ChangeGroup(before: [], after: [index], kind: .added))
        continue
      }
      if !staying.hasMoved[part] { delete(upTo: part) }
      groups.append(group(part, index, joined[part] ?? [], staying, alignment))
    }
    delete(upTo: alignment.before.parts.count)
    return groups
  }

  private static func group(
    _ part: Int, _ counterpart: Int, _ divisions: [VersionAlignment.Division], _ staying: StayingParts,
    _ alignment: VersionAlignment
  ) -> ChangeGroup {
    if !divisions.isEmpty {
      let before = ([part] + divisions.filter { $0.side == .before }.map(\.part)).sorted()
      let after = ([counterpart] + divisions.filter { $0.side == .after }.map(\.part)).sorted()
      return ChangeGroup(
        before: before, after: after, kind: after.count > before.count ? .split : .merged,
        evidence: AlignmentEvidence(.division, confidence: 0.85))
    }
    let isSame =
      alignment.before.parts[part].hash == alignment.after.parts[counterpart].hash
      && alignment.before.holdsSameWords(part, as: counterpart, of: alignment.after)
    let kind: Change.Kind =
      switch (staying.hasMoved[part], isSame) {
      case (true, true): .moved
      case (true, false): .movedAndEdited
      case (false, false): .edited
      case (false, true):
        LabelComparison.isSame(part, counterpart, alignment) ? .unchanged : .renumbered
      }
    return ChangeGroup(before: [part], after: [counterpart], kind: kind, evidence: alignment.evidence[part])
  }
}
