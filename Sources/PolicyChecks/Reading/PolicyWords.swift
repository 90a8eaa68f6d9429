internal import PolicyOutline
internal import PolicyText

/// The words of a policy's clauses, cut and looked up once for all rules.
struct PolicyWords: Sendable {
  /// All words of all clauses: of each its heading's, then its body's.
  let all: [Word]
  /// For each clause, indices into `all`.
  let headings: [Range<Int>]
  let bodies: [Range<Int>]
  /// The sentences of bodies, as indices into `all`.
  let sentences: [Range<Int>]
  /// For each clause, indices into `sentences`.
  let sentencesOfBody: [Range<Int>]

  /// O(n) in the bytes of the text.
  init(_ tree: ClauseTree, _ table: WordTable) {
    var scanner = WordScanner(table)
    // Words are five letters and a space on average.
    scanner.words.reserveCapacity(tree.document.content.count / 6)
    var headings: [Range<Int>] = []
    var bodies: [Range<Int>] = []
    var sentences: [Range<Int>] = []
    var sentencesOfBody: [Range<Int>] = []
    headings.reserveCapacity(tree.clauses.count)
    bodies.reserveCapacity(tree.clauses.count)
    sentencesOfBody.reserveCapacity(tree.clauses.count)
    for clause in tree.clauses {
      headings.append(scanner.scan(clause.heading, of: tree))
      let body = scanner.scan(clause.body, of: tree)
      bodies.append(body)
      let first = sentences.count
      SentenceSplit.split(body, of: scanner.words, into: &sentences)
      sentencesOfBody.append(first..<sentences.count)
    }
    all = scanner.words
    self.headings = headings
    self.bodies = bodies
    self.sentences = sentences
    self.sentencesOfBody = sentencesOfBody
  }

  /// The sentences of a clause's body, as indices into `all`.
  func sentences(of clause: Int) -> ArraySlice<Range<Int>> { sentences[sentencesOfBody[clause]] }

  /// From the first byte of some words to the last.
  func range(of words: Range<Int>) -> ByteRange {
    Int(all[words.lowerBound].start)..<Int(all[words.upperBound - 1].end)
  }
}
