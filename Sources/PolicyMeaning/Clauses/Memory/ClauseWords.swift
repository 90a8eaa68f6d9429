internal import PolicyOutline
internal import PolicyText

/// A copy of a clause's words and of how they are laid out, to be compared with those of other clauses.
struct ClauseWords {
  private let bytes: [UInt8]
  /// How many of the pieces are its heading.
  private let headingCount: Int
  /// For each piece, how far from the clause's first word it begins, and how long it is.
  private let pieces: [(offset: Int, count: Int)]

  /// Linear in the words.
  init(of index: Int, in tree: ClauseTree) {
    let clause = tree.clauses[index]
    let start = ClauseWords.start(of: index, in: tree)
    var bytes: [UInt8] = []
    var pieces: [(offset: Int, count: Int)] = []
    for fragments in [clause.heading, clause.body] {
      for fragment in fragments {
        let range = tree.fragments[fragment].range
        pieces.append((range.lowerBound - start, range.count))
        bytes += tree.document.content[range]
      }
    }
    self.bytes = bytes
    self.pieces = pieces
    headingCount = clause.heading.count
  }

  /// Whether a clause has the same words, each as far from its first. Linear in them.
  func areThose(of index: Int, in tree: ClauseTree) -> Bool {
    let clause = tree.clauses[index]
    guard clause.heading.count == headingCount, clause.heading.count + clause.body.count == pieces.count else {
      return false
    }
    let start = ClauseWords.start(of: index, in: tree)
    return bytes.withUnsafeBytes { bytes in
      tree.document.content.withUnsafeBytes { content in
        var reached = 0
        for place in pieces.indices {
          let fragment =
            place < headingCount ? clause.heading.lowerBound + place : clause.body.lowerBound + place - headingCount
          let range = tree.fragments[fragment].range
          guard range.count == pieces[place].count, range.lowerBound - start == pieces[place].offset,
            ByteComparison.areSame(content, range, bytes, reached)
          else { return false }
          reached += range.count
        }
        return true
      }
    }
  }

  /// Where the first of a clause's words begins, in content.
  static func start(of index: Int, in tree: ClauseTree) -> Int {
    let clause = tree.clauses[index]
    let first = clause.heading.first ?? clause.body.first
    return first.map { tree.fragments[$0].range.lowerBound } ?? 0
  }
}
