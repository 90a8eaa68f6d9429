/// Ranges of tokens in the order in which they begin, to be asked which of them may meet another.
///
/// Phrases are short, so that few are near any place, however long the sentence is.
struct SpanIndex {
  private let starts: [Int]
  private let longest: Int

  /// - Parameter spans: in ascending order of their lower bounds.
  init(_ spans: some Sequence<Range<Int>>) {
    var starts: [Int] = []
    var longest = 0
    for span in spans {
      starts.append(span.lowerBound)
      longest = max(longest, span.count)
    }
    self.starts = starts
    self.longest = longest
  }

  /// The places of the ranges that may overlap this one. O(log n).
  func near(_ range: Range<Int>) -> Range<Int> {
    let first = place(of: range.lowerBound - longest)
    return first..<max(first, place(of: range.upperBound))
  }

  /// The number of ranges that begin before a token.
  private func place(of token: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
