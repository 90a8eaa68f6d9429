internal import PolicyOutline
internal import PolicyText

/// Everything that the reading of a clause rests on: its words, its part in the layout, and what those above hand down.
///
/// Only a sentence that extends an earlier rule rests on more.
struct ReadingBasis {
  let clause: Int
  /// Of the words and of all that follows here.
  let hash: UInt64
  private let role: Clause.Role
  private let isQuoted: Bool
  private let isDraft: Bool
  let hasChildren: Bool
  /// The number of what is handed down to the clause; see `InheritanceNumbers`.
  private let inheritance: Int

  /// Linear in the words, eight bytes at a time.
  init(_ index: Int, hasChildren: Bool, inheritance: Int, in survey: TreeSurvey) {
    let clause = survey.tree.clauses[index]
    self.clause = index
    role = clause.role
    isQuoted = clause.isQuoted
    isDraft = survey.drafts[index]
    self.hasChildren = hasChildren
    self.inheritance = inheritance
    var hash = WordsHash()
    hash.add(UInt64(truncatingIfNeeded: inheritance))
    survey.tree.document.content.withUnsafeBytes { content in
      for fragments in [clause.heading, clause.body] {
        hash.add(UInt64(truncatingIfNeeded: fragments.count))
        for fragment in fragments { hash.add(content, survey.tree.fragments[fragment].range) }
      }
    }
    self.hash = hash.value
  }

  /// Whether the other clause is read in the same way, with everything at the same distance from where it begins.
  func isSame(as other: ReadingBasis, in tree: ClauseTree) -> Bool {
    guard hash == other.hash, inheritance == other.inheritance, role == other.role, isQuoted == other.isQuoted,
      isDraft == other.isDraft, hasChildren == other.hasChildren
    else { return false }
    let (left, right) = (tree.clauses[clause], tree.clauses[other.clause])
    let distance = other.start(in: tree) - start(in: tree)
    return tree.document.content.withUnsafeBytes { content in
      ReadingBasis.areSame(left.heading, right.heading, in: tree, content, distance)
        && ReadingBasis.areSame(left.body, right.body, in: tree, content, distance)
    }
  }

  /// Where the first of the clause's words begins, in content.
  func start(in tree: ClauseTree) -> Int {
    let clause = tree.clauses[self.clause]
    let first = clause.heading.first ?? clause.body.first
    return first.map { tree.fragments[$0].range.lowerBound } ?? 0
  }

  private static func areSame(
    _ left: Range<Int>, _ right: Range<Int>, in tree: ClauseTree, _ content: UnsafeRawBufferPointer, _ distance: Int
  ) -> Bool {
    guard left.count == right.count else { return false }
    for (first, second) in zip(left, right) {
      let (first, second) = (tree.fragments[first].range, tree.fragments[second].range)
      guard first.count == second.count, first.lowerBound + distance == second.lowerBound,
        WordsHash.areSame(content, first, second)
      else { return false }
    }
    return true
  }
}
