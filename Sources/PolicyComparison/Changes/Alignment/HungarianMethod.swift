/// Assigns rows to columns at the least total cost: H. W. Kuhn, "The Hungarian method for the assignment problem" (1955), with
/// potentials and shortest augmenting paths.
enum HungarianMethod {
  /// For each row, its column. O(n³).
  ///
  /// - Parameter cost: a square matrix.
  static func columns(_ cost: [[Double]]) -> [Int] {
    let size = cost.count
    // Place 0 is a column that is not there, from which each search starts; so rows and columns count from 1.
    var rowPotential = Array(repeating: 0.0, count: size + 1)
    var columnPotential = rowPotential
    var rowOf = Array(repeating: 0, count: size + 1)
    for row in stride(from: 1, through: size, by: 1) {
      var least = Array(repeating: Double.infinity, count: size + 1)
      var previous = Array(repeating: 0, count: size + 1)
      var isUsed = Array(repeating: false, count: size + 1)
      rowOf[0] = row
      var column = 0
      repeat {
        isUsed[column] = true
        let current = rowOf[column]
        var delta = Double.infinity
        var next = 0
        for other in 1...size where !isUsed[other] {
          let reduced = cost[current - 1][other - 1] - rowPotential[current] - columnPotential[other]
          if reduced < least[other] { (least[other], previous[other]) = (reduced, column) }
          if least[other] < delta { (delta, next) = (least[other], other) }
        }
        for other in 0...size {
          if isUsed[other] {
            rowPotential[rowOf[other]] += delta
            columnPotential[other] -= delta
          } else {
            least[other] -= delta
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[previous[column]]
        column = previous[column]
      }
    }
    var columns = Array(repeating: 0, count: size)
    for column in stride(from: 1, through: size, by: 1) { columns[rowOf[column] - 1] = column - 1 }
    return columns
  }
}
