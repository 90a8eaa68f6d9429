/// Finds the word that a mistyped one was meant to be.
package enum Suggestion {
  /// The nearest of some words, or nil where none is near enough: at most one edit in three letters, or the mistyped word
  /// is a part of exactly one. The first of several equally near ones wins.
  package static func nearest(to word: String, in words: [String]) -> String? {
    let limit = max(1, word.utf8.count / 3)
    let near = words.map { (word: $0, distance: distance(word, $0, atMost: limit)) }
      .filter { $0.distance <= limit }.min { $0.distance < $1.distance }
    if let near { return near.word }
    let holding = words.filter { $0.utf8.count > word.utf8.count && word.utf8.count > 2 && $0.contains(word) }
    return holding.count == 1 ? holding[0] : nil
  }

  /// "; did you mean X?" to append to a message, or nothing.
  package static func phrase(for word: String, in words: [String]) -> String {
    nearest(to: word, in: words).map { "; did you mean \($0)?" } ?? ""
  }

  /// How many bytes must be inserted, deleted, replaced or swapped with their neighbour to turn one word into the other:
  /// the optimal string alignment distance, O(n m). Words whose lengths differ by more than the limit aren't looked at.
  private static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var older: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = above[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, older[column - 1] + 1)
        }
        current.append(best)
      }
      older = above
      above = current
    }
    return above[right.count]
  }
}
