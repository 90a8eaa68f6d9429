internal import PolicyOutline
internal import PolicyText

/// Parts of both versions that make one change, by index, and what kind it is as far as places and labels tell.
struct ChangeGroup {
  var before: Few<Int>
  var after: Few<Int>
  var kind: Change.Kind
  /// What it is if the words turn out to be the same.
  var kindOfSameWords = Change.Kind.unchanged
  var evidence: AlignmentEvidence?

  /// All groups in the order of the later version, deleted parts where they stood. Linear in the parts.
  static func groups(_ alignment: VersionAlignment) -> [ChangeGroup] {
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
      if !alignment.hasMoved[part] { delete(upTo: part) }
      groups.append(group(part, index, joined[part] ?? [], alignment))
    }
    delete(upTo: alignment.before.parts.count)
    return groups
  }

  private static func group(
    _ part: Int, _ counterpart: Int, _ divisions: [VersionAlignment.Division], _ alignment: VersionAlignment
  ) -> ChangeGroup {
    let kindOfSameWords: Change.Kind =
      alignment.hasMoved[part]
      ? .moved : LabelComparison.isSame(part, counterpart, alignment) ? .unchanged : .renumbered
    if !divisions.isEmpty {
      let before = ([part] + divisions.filter { $0.side == .before }.map(\.part)).sorted()
      let after = ([counterpart] + divisions.filter { $0.side == .after }.map(\.part)).sorted()
      let isLayout = divisions.allSatisfy {
        Self.isCutByLayout($0.part, of: $0.side == .before ? alignment.before : alignment.after)
      }
      let kind: Change.Kind = after.count > before.count ? .split : .merged
      return ChangeGroup(
        before: Few(before), after: Few(after), kind: kind, kindOfSameWords: isLayout ? kindOfSameWords : kind,
        evidence: AlignmentEvidence(.division, confidence: 0.85))
    }
    let isSame =
      alignment.before.parts[part].hash == alignment.after.parts[counterpart].hash
      && alignment.before.holdsSameWords(part, as: counterpart, of: alignment.after)
    let kind: Change.Kind = isSame ? kindOfSameWords : alignment.hasMoved[part] ? .movedAndEdited : .edited
    return ChangeGroup(
      before: [part], after: [counterpart], kind: kind, kindOfSameWords: kindOfSameWords,
      evidence: alignment.evidence[part])
  }

  /// Whether a part is one only because of how lines are broken: it has no number, and no empty line stands beside it.
  private static func isCutByLayout(_ part: Int, of version: VersionText) -> Bool {
    guard version.tree.document.format == .text, !LabelComparison.hasNumber(part, of: version) else { return false }
    return !version.hasGap(before: part) || part + 1 < version.tree.clauses.count && !version.hasGap(before: part + 1)
  }
}
