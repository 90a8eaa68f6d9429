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
    columns = profile.topics.map { weights.topics.firstIndex(of: $0.id) }
    cues = weights.topics.map { id in
      profile.topics.firstIndex { $0.id == id }.map {
        CompiledCue(byExampleOf: $0, matcher.topics[$0], named: id, lexicon: lexicon)
      }
    }
    book = lexicon.book
    figure = WordWeights.figure.withUnsafeBufferPointer { weights.row(ofStem: $0) }
  }

  /// The row of a word among the weights, or -1.
  @inline(__always)
  func row(of token: Token) -> Int16 {
    token.kind == .number ? figure : book.row(ofStem: token.stem)
  }
}
