/// How much a clause is like the examples of each topic: as much as that sentence of it that is most like them.
///
/// A long paragraph speaks of many matters; taken as one, what it says of the others would drown what one sentence says.
struct ClauseLikeness: Sendable {
  /// Of the sentence that was read last.
  var sentence: Likeness
  /// For each column, the score of the sentence that is closest to its examples, and which of the clause it is.
  private(set) var closest: Likeness
  private(set) var places: [Int32]

  /// Of a clause that nothing is known of yet.
  init(_ weights: WordWeights) {
    sentence = Likeness(weights)
    closest = sentence
    places = Array(repeating: 0, count: sentence.scores.count)
  }

  /// Counts in what `sentence` holds, which is of the clause's sentence at a place. O(topics).
  mutating func note(_ place: Int) {
    for column in sentence.scores.indices where place == 0 || sentence.scores[column] > closest.scores[column] {
      closest.scores[column] = sentence.scores[column]
      places[column] = Int32(place)
    }
  }
}
