/// Tells of each clause how much its words are like the examples of each topic.
///
/// One for each reading of clauses, which it is given in order, those that they stand in first.
struct ExampleReader: ~Copyable {
  private let examples: ExampleTopics
  /// For each row, the last clause that it was added for: a word counts once.
  private var lastInText: [Int32]
  private var lastInHeading: [Int32]
  private var count: Int32 = 0
  /// The clauses that the last one stands in, and itself, from the outermost. Levels that are left keep their memory.
  private var open: [Int] = []
  /// By level, the words of the nearest text and of the nearest heading from there up.
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
  ///   - parent: the clause that it stands in, which has been read.
  ///   - heading: none where it has no heading.
  mutating func read(
    _ clause: Int, in parent: Int?, heading: [Token], body: [Token], into likeness: inout Likeness
  ) {
    while let last = open.last, last != parent { open.removeLast() }
    let level = open.count
    open.append(clause)
    if texts.count == level {
      texts.append([])
      headings.append([])
    }
    examples.fill(&texts, level, with: body)
    examples.fill(&headings, level, with: heading)
    examples.weights.begin(&likeness.scores)
    guard !body.isEmpty else { return }
    if level > 0 { for row in texts[level - 1] where isNew(row, in: .text) { add(row, .text, &likeness) } }
    for token in body {
      let row = examples.row(of: token)
      if row >= 0, isNew(row, in: .text) { add(row, .text, &likeness) }
    }
    for row in headings[level] where isNew(row, in: .heading) { add(row, .heading, &likeness) }
    count += 1
  }

  private func add(_ row: Int16, _ place: WordWeights.Place, _ likeness: inout Likeness) {
    examples.weights.add(row, in: place, to: &likeness.scores)
  }

  /// Whether a word has not been seen at that place of the clause; notes that it has.
  private mutating func isNew(_ row: Int16, in place: WordWeights.Place) -> Bool {
    switch place {
    case .text:
      defer { lastInText[Int(row)] = count }
      return lastInText[Int(row)] != count
    case .heading:
      defer { lastInHeading[Int(row)] = count }
      return lastInHeading[Int(row)] != count
    }
  }
}

extension ExampleTopics {
  /// Sets what a level holds: its own words, else those of the level above.
  fileprivate func fill(_ levels: inout [[Int16]], _ level: Int, with tokens: [Token]) {
    levels[level].removeAll(keepingCapacity: true)
    for token in tokens {
      let row = row(of: token)
      if row >= 0 { levels[level].append(row) }
    }
    if levels[level].isEmpty, level > 0 { levels[level] = levels[level - 1] }
  }
}
