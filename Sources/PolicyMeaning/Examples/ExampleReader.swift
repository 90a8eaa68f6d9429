/// Tells of each sentence how much its words are like the examples of each topic.
///
/// One for many clauses, as it uses its memory again for each.
struct ExampleReader: ~Copyable {
  /// The words that a clause hands down to those that stand in it, by their rows among the weights.
  struct Inheritance: Sendable {
    /// Of the nearest text from there up, and of the nearest heading.
    var text: [Int16] = []
    var heading: [Int16] = []
  }

  private let examples: ExampleTopics
  /// For each row, the last sentence that it was added for: a word counts once.
  private var lastInText: [Int32]
  private var lastInHeading: [Int32]
  private var sentence: Int32 = 0

  init(_ examples: ExampleTopics) {
    self.examples = examples
    lastInText = Array(repeating: -1, count: examples.weights.layout.wordCount)
    lastInHeading = lastInText
  }

  /// Sets the scores of a sentence. Linear in its words and those over it, times the topics.
  ///
  /// - Parameters:
  ///   - heading: the clause's own, empty where it has none.
  ///   - tokens: those of the sentence, as indices into the clause's body.
  mutating func read(
    heading: [Token], body: [Token], _ tokens: Range<Int>, under above: Inheritance, into likeness: inout Likeness
  ) {
    examples.weights.begin(&likeness.scores)
    sentence += 1
    for row in above.text { add(row, .text, &likeness) }
    for index in tokens { add(examples.row(of: body[index]), .text, &likeness) }
    let own = heading.contains { examples.row(of: $0) >= 0 }
    if own {
      for token in heading { add(examples.row(of: token), .heading, &likeness) }
    } else {
      for row in above.heading { add(row, .heading, &likeness) }
    }
  }

  /// What a clause hands down: its own words, else those that were handed to it.
  func handDown(heading: [Token], body: [Token], under above: Inheritance) -> Inheritance {
    let text = examples.rows(of: body)
    let heading = examples.rows(of: heading)
    return Inheritance(text: text.isEmpty ? above.text : text, heading: heading.isEmpty ? above.heading : heading)
  }

  /// Adds a word that has not been seen at that place.
  private mutating func add(_ row: Int16, _ place: WordWeights.Place, _ likeness: inout Likeness) {
    guard row >= 0 else { return }
    switch place {
    case .text:
      guard lastInText[Int(row)] != sentence else { return }
      lastInText[Int(row)] = sentence
    case .heading:
      guard lastInHeading[Int(row)] != sentence else { return }
      lastInHeading[Int(row)] = sentence
    }
    examples.weights.add(row, in: place, to: &likeness.scores)
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
