/// Tells of each clause how much its words are like the examples of each topic.
///
/// One for each reading of clauses, which it is given in order, those that they stand in first.
struct ExampleReader: ~Copyable {
  private let examples: ExampleTopics
  /// For each row, the last clause that it was added for: a word counts once.
  private var lastInText: [Int32]
  private var lastInHeading: [Int32]
  private var clause: Int32 = 0
  /// By depth, the words of the nearest text and of the nearest heading from there up.
  private var texts: [[Int16]] = []
  private var headings: [[Int16]] = []

  init(_ examples: ExampleTopics) {
    self.examples = examples
    lastInText = Array(repeating: -1, count: examples.weights.layout.wordCount)
    lastInHeading = lastInText
  }

  /// Sets the scores of a clause. Linear in its words and those over it, times the topics.
  ///
  /// - Parameters:
  ///   - depth: how many clauses it stands in.
  ///   - heading: none where it has no heading.
  mutating func read(depth: Int, heading: [Token], body: [Token], into likeness: inout Likeness) {
    // A clause may be more than one level below the one before it.
    while texts.count <= depth {
      texts.append(texts.last ?? [])
      headings.append(headings.last ?? [])
    }
    examples.fill(&texts, depth, with: body)
    examples.fill(&headings, depth, with: heading)
    examples.weights.begin(&likeness.scores)
    guard !body.isEmpty else { return }
    if depth > 0 { for row in texts[depth - 1] where isNew(row, in: .text) { add(row, .text, &likeness) } }
    for token in body {
      let row = examples.row(of: token)
      if row >= 0, isNew(row, in: .text) { add(row, .text, &likeness) }
    }
    for row in headings[depth] where isNew(row, in: .heading) { add(row, .heading, &likeness) }
    clause += 1
  }

  private func add(_ row: Int16, _ place: WordWeights.Place, _ likeness: inout Likeness) {
    examples.weights.add(row, in: place, to: &likeness.scores)
  }

  /// Whether a word has not been seen at that place of the clause; notes that it has.
  private mutating func isNew(_ row: Int16, in place: WordWeights.Place) -> Bool {
    switch place {
    case .text:
      defer { lastInText[Int(row)] = clause }
      return lastInText[Int(row)] != clause
    case .heading:
      defer { lastInHeading[Int(row)] = clause }
      return lastInHeading[Int(row)] != clause
    }
  }
}

extension ExampleTopics {
  /// Sets what a level holds: its own words, else those of the level above.
  fileprivate func fill(_ levels: inout [[Int16]], _ depth: Int, with tokens: [Token]) {
    levels[depth].removeAll(keepingCapacity: true)
    for token in tokens {
      let row = row(of: token)
      if row >= 0 { levels[depth].append(row) }
    }
    if levels[depth].isEmpty, depth > 0 { levels[depth] = levels[depth - 1] }
  }
}
