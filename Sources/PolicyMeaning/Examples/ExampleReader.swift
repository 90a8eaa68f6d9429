/// Tells of each sentence how much its words are like the examples of each topic.
///
/// One for many clauses, as it uses its memory again for each.
struct ExampleReader: ~Copyable {
  /// The words that a clause hands down to those that stand in it, by their rows among the weights.
  struct Inheritance: Equatable, Sendable {
    /// Of the nearest text from there up, and of the nearest heading.
    var text: [Int16] = []
    var heading: [Int16] = []
  }

  private let examples: ExampleTopics
  /// For each row, the last passage that it was added for: a word counts once.
  private var lastInText: [Int32]
  private var lastInHeading: [Int32]
  /// What stands above a clause's sentences is a passage, and so is each of them.
  private var passage: Int32 = 0
  private var above: Int32 = 0
  /// The scores of what stands above.
  private var scores: Likeness

  init(_ examples: ExampleTopics) {
    self.examples = examples
    lastInText = Array(repeating: -1, count: examples.weights.layout.wordCount)
    lastInHeading = lastInText
    scores = Likeness(examples.weights)
  }

  /// Turns to a clause. Linear in its heading and the words over it, times the topics.
  ///
  /// - Parameter heading: the clause's own, empty where it has none.
  mutating func enter(heading: [Token], under inherited: Inheritance) {
    passage += 1
    above = passage
    examples.weights.begin(&scores.scores)
    for row in inherited.text where isNew(row, .text) { examples.weights.add(row, in: .text, to: &scores.scores) }
    let own = heading.contains { examples.row(of: $0) >= 0 }
    if own {
      for token in heading { addHeading(examples.row(of: token)) }
    } else {
      for row in inherited.heading { addHeading(row) }
    }
  }

  /// Sets the scores of a sentence of the clause. Linear in its words, times the topics.
  ///
  /// - Parameter tokens: those of the sentence, as indices into the clause's body.
  mutating func read(_ body: [Token], _ tokens: Range<Int>, into likeness: inout Likeness) {
    passage += 1
    for column in scores.scores.indices { likeness.scores[column] = scores.scores[column] }
    for index in tokens {
      let row = examples.row(of: body[index])
      if isNew(row, .text) { examples.weights.add(row, in: .text, to: &likeness.scores) }
    }
  }

  /// What a clause hands down: its own words, else those that were handed to it.
  func handDown(heading: [Token], body: [Token], under above: Inheritance) -> Inheritance {
    let text = examples.rows(of: body)
    let heading = examples.rows(of: heading)
    return Inheritance(text: text.isEmpty ? above.text : text, heading: heading.isEmpty ? above.heading : heading)
  }

  private mutating func addHeading(_ row: Int16) {
    if isNew(row, .heading) { examples.weights.add(row, in: .heading, to: &scores.scores) }
  }

  /// Whether a word has not been seen at that place. It is from now on.
  private mutating func isNew(_ row: Int16, _ place: WordWeights.Place) -> Bool {
    guard row >= 0 else { return false }
    switch place {
    case .text:
      let last = lastInText[Int(row)]
      guard last != above, last != passage else { return false }
      lastInText[Int(row)] = passage
    case .heading:
      guard lastInHeading[Int(row)] != passage else { return false }
      lastInHeading[Int(row)] = passage
    }
    return true
  }
}

extension ExampleTopics {
  /// The rows of the words that examples hold.
  fileprivate func rows(of tokens: [Token]) -> [Int16] {
    var rows: [Int16] = []
    for token in tokens {
      let row = row(of: token)
      if row >= 0 { rows.append(row) }
    }
    return rows
  }
}
