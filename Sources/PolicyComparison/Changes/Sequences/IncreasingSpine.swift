/// Finds the heaviest chain of matches that keeps the order of both sequences: what stayed where it was.
enum IncreasingSpine {
  /// The indices of the chain's members, ascending. O(n log n): a Fenwick tree of best chains by last place.
  ///
  /// - Parameters:
  ///   - places: for each match in the order of the earlier sequence, its place in the later one. All different.
  ///   - weight: what a match counts; positive.
  static func members(of places: [Int], weight: (Int) -> Int) -> [Int] {
    let ranks = ranks(of: places)
    var best = Array(repeating: -1, count: places.count + 1)
    var total = Array(repeating: 0, count: places.count)
    var previous = Array(repeating: -1, count: places.count)
    for index in places.indices {
      var node = ranks[index]
      var last = -1
      while node > 0 {
        if best[node] >= 0, last < 0 || total[best[node]] > total[last] { last = best[node] }
        node &= node - 1
      }
      previous[index] = last
      total[index] = weight(index) + (last < 0 ? 0 : total[last])
      node = ranks[index] + 1
      while node <= places.count {
        if best[node] < 0 || total[index] > total[best[node]] { best[node] = index }
        node += node & -node
      }
    }
    var members: [Int] = []
    var index = total.indices.max { total[$0] < total[$1] } ?? -1
    while index >= 0 {
      members.append(index)
      index = previous[index]
    }
    return members.reversed()
  }

  /// The places as ranks from 0.
  private static func ranks(of places: [Int]) -> [Int] {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var ranks = Array(repeating: 0, count: places.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}
