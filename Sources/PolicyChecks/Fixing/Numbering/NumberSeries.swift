internal import PolicyOutline

/// Clauses that are counted together, in order.
struct NumberSeries {
  /// What the labels before the last number have in common, for numbers like 4.2; nil for a list that is counted by itself.
  let path: [Int]?
  private(set) var members: [(clause: Int, value: Int)]

  /// Who skips more numbers than this has begun another count.
  private static let widest = 6

  /// The series of a policy that leave a number out, and nothing else. O(n log n) in the clauses.
  static func withGaps(in policy: CheckedPolicy) -> [NumberSeries] {
    var places: [Int: Int] = [:]
    var all: [NumberSeries] = []
    var faulty: Set<Int> = []
    for step in LabelSequences.steps(of: policy.tree) {
      guard let last = step.last, let place = places[last.clause] else {
        places[step.clause] = all.count
        all.append(NumberSeries(path: path(of: step.clause, policy), members: [(step.clause, step.value)]))
        continue
      }
      places[step.clause] = place
      all[place].members.append((step.clause, step.value))
      if step.twin != nil || step.value <= last.value || step.value > last.value + widest { faulty.insert(place) }
    }
    return all.indices.filter { !faulty.contains($0) && all[$0].hasGap }.map { all[$0] }
  }

  private var hasGap: Bool { zip(members, members.dropFirst()).contains { $1.value > $0.value + 1 } }

  /// The members whose number changes when the gaps are closed.
  var changes: [(clause: Int, old: Int, new: Int)] {
    guard let first = members.first?.value else { return [] }
    return members.enumerated().compactMap { index, member in
      member.value == first + index ? nil : (member.clause, member.value, first + index)
    }
  }

  /// The numbers that are left out.
  var missing: [Int] {
    zip(members, members.dropFirst()).flatMap { Array($0.value + 1..<$1.value) }
  }

  /// "4" of "4.2"; nothing for a section; nil for the items of a list.
  private static func path(of clause: Int, _ policy: CheckedPolicy) -> [Int]? {
    guard case .decimal(let parts)? = policy.clauses[clause].label?.style else { return nil }
    if parts.count == 1, policy.clauses[clause].parent != nil { return nil }
    return Array(parts.dropLast())
  }
}
