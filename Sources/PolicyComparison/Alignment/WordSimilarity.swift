internal import PolicyMeaning

/// How close two sentences are by the words that they share: the cosine over weighted stems.
///
/// A stem in d sentences weighs d to the power -1/4, which falls about as the usual logarithm of the inverse frequency
/// does, and needs no logarithm.
struct WordSimilarity {
  private let index: SentenceIndex
  /// For each term, the square of its weight.
  let weights: [Double]
  private let lengths: [Double]

  /// Linear in the index.
  init(_ index: SentenceIndex) {
    self.index = index
    var counts = Array(repeating: 0, count: index.termCount)
    for term in index.terms { counts[Int(term)] += 1 }
    let weights = counts.map { 1 / Double(max($0, 1)).squareRoot() }
    lengths = index.sentences.map { sentence in
      index.terms[sentence.terms].reduce(0) { $0 + weights[Int($1)] }.squareRoot()
    }
    self.weights = weights
  }

  /// 0 to 1. Linear in the sentences' terms.
  func cosine(_ left: Int, _ right: Int) -> Double {
    let (a, b) = (index.sentences[left].terms, index.sentences[right].terms)
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var (i, j) = (a.lowerBound, b.lowerBound)
    var sum = 0.0
    while i < a.upperBound, j < b.upperBound {
      let (x, y) = (index.terms[i], index.terms[j])
      if x == y { sum += weights[Int(x)] }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return sum / (lengths[left] * lengths[right])
  }
}
