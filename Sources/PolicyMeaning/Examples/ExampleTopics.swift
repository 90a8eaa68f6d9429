/// What a profile's examples teach, joined with its topics and words.
struct ExampleTopics: Sendable {
  let weights: WordWeights
  /// For each topic of the profile, its column among the weights, or nil.
  let columns: [Int?]
  /// For each column, what stands for a cue where examples found its topic; nil where the profile lacks the topic.
  let cues: [CompiledCue?]
  private let book: PhraseBook
  private let figure: Int16

  init(_ weights: WordWeights, _ profile: Profile, _ matcher: CueMatcher, _ lexicon: Lexicon) {
    self.weights = weights
    var cues: [CompiledCue?] = Array(repeating: nil, count: weights.topics.count)
    columns = profile.topics.indices.map { topic in
      let id = profile.topics[topic].id
      // Most profiles have the order of their examples.
      let isInPlace = weights.topics.indices.contains(topic) && weights.topics[topic] == id
      guard let column = isInPlace ? topic : weights.topics.firstIndex(of: id) else { return nil }
      cues[column] = CompiledCue(byExampleOf: topic, matcher.topics[topic], named: id, lexicon: lexicon)
      return column
    }
    self.cues = cues
    book = lexicon.book
    figure = WordWeights.figure.withUnsafeBufferPointer { weights.row(ofStem: $0) }
  }

  /// The row of a word among the weights, or -1.
  @inline(__always)
  func row(of token: Token) -> Int16 {
    token.kind == .number ? figure : book.row(ofStem: token.stem)
  }
}
