internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

/// Clauses that only went along when what they stand in moved: a section that moved is one fact, not ten.
struct MovedGroups {
  /// By change; the change of the section that it follows, or nil.
  private let leaders: [Int?]
  private let counts: [Int: Int]

  /// Linear in the changes.
  init(_ set: ChangeSet) {
    var changeOf: [VersionPart: Int] = [:]
    for (index, change) in set.changes.enumerated() where change.isMoved {
      if let part = change.after.first { changeOf[part] = index }
    }
    guard !changeOf.isEmpty else {
      leaders = []
      counts = [:]
      return
    }
    var leaders: [Int?] = Array(repeating: nil, count: set.changes.count)
    var counts: [Int: Int] = [:]
    for (index, change) in set.changes.enumerated() where change.kind == .moved {
      guard case .clause(let before)? = change.before.first, case .clause(let after)? = change.after.first,
        let oldParent = set.before.tree.clauses[before].parent, let newParent = set.after.tree.clauses[after].parent,
        let leader = changeOf[.clause(newParent)], set.changes[leader].before.first == .clause(oldParent)
      else { continue }
      // Clauses come before what stands in them, so that a leader's own leader is known.
      let top = leaders[leader] ?? leader
      leaders[index] = top
      counts[top, default: 0] += 1
    }
    self.leaders = leaders
    self.counts = counts
  }

  func isFollower(_ change: Int) -> Bool { leaders.isEmpty ? false : leaders[change] != nil }

  func followers(of change: Int) -> Int { counts[change] ?? 0 }
}
