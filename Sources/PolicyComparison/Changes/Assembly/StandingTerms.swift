/// Counts how often terms stand in text, each until it is enough.
struct StandingTerms {
  /// How often each was found so far, by its stems.
  private(set) var counts: [[Int32]: Int] = [:]
  private let enough: [[Int32]: Int]
  /// For each stem, whether a term begins with it; stems met later begin none.
  private var begins: [Bool]
  /// How many terms were not found often enough yet.
  private var open: Int

  /// - Parameter enough: for each term the count above which it is not counted on.
  init(_ enough: [[Int32]: Int], stemCount: Int) {
    self.enough = enough
    begins = Array(repeating: false, count: stemCount)
    for term in enough.keys { if let first = term.first { begins[Int(first)] = true } }
    open = enough.count
  }

  var isDone: Bool { open == 0 }

  /// Counts in a text, given by the stems of its words. Linear in it.
  mutating func count(in stems: [Int32]) {
    for start in stems.indices where Int(stems[start]) < begins.count && begins[Int(stems[start])] {
      for length in 1...TerminologyFinder.longest where start + length <= stems.count {
        let term = Array(stems[start..<start + length])
        guard let enough = enough[term] else { continue }
        counts[term, default: 0] += 1
        if counts[term] == enough + 1 { open -= 1 }
      }
    }
  }
}
