/// How much a sentence is like the examples of each topic.
struct Likeness: Sendable {
  /// One for each column of the weights, in parts of `WordWeights.scale`: above 0 where it is like them.
  var scores: [Int32]

  /// Of a sentence that nothing is known of yet.
  init(_ weights: WordWeights) {
    scores = Array(repeating: 0, count: weights.layout.stride)
  }

  /// How far a column's score is above 0, or below: most are between -2 and 2.
  func margin(of column: Int) -> Double { Double(scores[column]) / Double(WordWeights.scale) }

  /// How far a cue is to be trusted that found a topic here, as a factor: words unlike all examples make it doubtful.
  func trust(in column: Int) -> Double {
    let margin = margin(of: column)
    return margin >= -0.15 ? 1 : max(0.4, 1 + (margin + 0.15) * 0.8)
  }

  /// How sure it is that a sentence speaks to a topic, where no cue says so: nil where it is not like its examples.
  func confidence(in column: Int) -> Double? {
    let margin = margin(of: column)
    return margin > 0 ? 0.5 + 0.35 * min(1, margin) : nil
  }
}
