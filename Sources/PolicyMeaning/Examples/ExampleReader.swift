/// Tells of each clause which topics its words are like the examples of.
///
/// One for each reading of a tree, whose clauses it is given in order.
struct ExampleReader: ~Copyable {
  private let weights: WordWeights
  private var scores: [Int32]
  /// For each row, the last clause that it was added for: a word counts once.
  private var lastInText: [Int32]
  private var lastInHeading: [Int32]
  private var clause: Int32 = 0
  /// By depth, the words of the nearest text and of the nearest heading from there up.
  private var texts: [[Int16]] = []
  private var headings: [[Int16]] = []

  init(_ weights: WordWeights) {
    self.weights = weights
    scores = Array(repeating: 0, count: weights.layout.stride)
    lastInText = Array(repeating: -1, count: weights.layout.wordCount)
    lastInHeading = lastInText
  }

  /// How much a clause is like the examples of each topic. Linear in its words, and in the topics.
  mutating func read(depth: Int, heading: [Token], body: [Token]) -> Likeness? {
    enter(depth, heading: heading, body: body)
    guard !body.isEmpty else { return nil }
    weights.begin(&scores)
    if depth > 0 { add(texts[depth - 1], .text) }
    for token in body { add(token.row, .text) }
    add(headings[depth], .heading)
    clause += 1
    return Likeness(scores: scores, weights: weights)
  }

  private mutating func enter(_ depth: Int, heading: [Token], body: [Token]) {
    // A clause may be more than one level below the one before it.
    while texts.count < depth {
      texts.append(texts.last ?? [])
      headings.append(headings.last ?? [])
    }
    let rowsOfBody = body.compactMap { $0.row < 0 ? nil : $0.row }
    let rowsOfHeading = heading.compactMap { $0.row < 0 ? nil : $0.row }
    texts.removeLast(max(0, texts.count - depth))
    headings.removeLast(max(0, headings.count - depth))
    texts.append(rowsOfBody.isEmpty ? texts.last ?? [] : rowsOfBody)
    headings.append(rowsOfHeading.isEmpty ? headings.last ?? [] : rowsOfHeading)
  }

  private mutating func add(_ rows: [Int16], _ place: WordWeights.Place) {
    for row in rows { add(row, place) }
  }

  private mutating func add(_ row: Int16, _ place: WordWeights.Place) {
    guard row >= 0 else { return }
    switch place {
    case .text:
      guard lastInText[Int(row)] != clause else { return }
      lastInText[Int(row)] = clause
    case .heading:
      guard lastInHeading[Int(row)] != clause else { return }
      lastInHeading[Int(row)] = clause
    }
    weights.add(row, in: place, to: &scores)
  }
}
