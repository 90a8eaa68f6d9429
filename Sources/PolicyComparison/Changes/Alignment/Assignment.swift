/// Chooses pairs so that all together are worth most: a part goes to its second choice where the first is needed more
/// elsewhere.
enum Assignment {
  /// Groups of parts that compete for each other are settled exactly up to this size on the larger side, with the Hungarian
  /// method (H. W. Kuhn 1955, in the O(n³) form with potentials); larger ones by the best pair first.
  private static let largestExact = 48

  /// At most one candidate for each part. O(n log n) in the candidates, with groups of bounded size.
  static func choose(_ candidates: [Candidate]) -> [Candidate] {
    groups(of: candidates).flatMap { group -> [Candidate] in
      let rows = Set(group.map(\.before)).sorted()
      let columns = Set(group.map(\.after)).sorted()
      guard group.count > 1 else { return group }
      return max(rows.count, columns.count) <= largestExact ? exact(group, rows, columns) : greedy(group)
    }
  }

  private static func greedy(_ group: [Candidate]) -> [Candidate] {
    var takenBefore: Set<Int> = []
    var takenAfter: Set<Int> = []
    let ranked = group.sorted { ($1.score, $0.before, $0.after) < ($0.score, $1.before, $1.after) }
    return ranked.filter { candidate in
      guard !takenBefore.contains(candidate.before), !takenAfter.contains(candidate.after) else { return false }
      takenBefore.insert(candidate.before)
      takenAfter.insert(candidate.after)
      return true
    }
  }

  private static func exact(_ group: [Candidate], _ rows: [Int], _ columns: [Int]) -> [Candidate] {
    let size = max(rows.count, columns.count)
    let row = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let column = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var cost = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    var chosen: [Int: Candidate] = [:]
    for candidate in group {
      guard let i = row[candidate.before], let j = column[candidate.after] else { continue }
      cost[i][j] = -candidate.score
      chosen[i * size + j] = candidate
    }
    return HungarianMethod.columns(cost).enumerated().compactMap { chosen[$0 * size + $1] }
  }

  /// Candidates that share parts, directly or through others.
  private static func groups(of candidates: [Candidate]) -> [[Candidate]] {
    var home = Array(candidates.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while home[index] != index {
        home[index] = home[home[index]]
        index = home[index]
      }
      return index
    }
    var first: (before: [Int: Int], after: [Int: Int]) = ([:], [:])
    for (index, candidate) in candidates.enumerated() {
      if let other = first.before[candidate.before] { home[root(index)] = root(other) }
      if let other = first.after[candidate.after] { home[root(index)] = root(other) }
      first.before[candidate.before] = index
      first.after[candidate.after] = index
    }
    var groups: [Int: [Candidate]] = [:]
    var order: [Int] = []
    for (index, candidate) in candidates.enumerated() {
      let root = root(index)
      if groups[root] == nil { order.append(root) }
      groups[root, default: []].append(candidate)
    }
    return order.compactMap { groups[$0] }
  }
}
