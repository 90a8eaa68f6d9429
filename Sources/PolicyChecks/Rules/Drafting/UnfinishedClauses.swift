internal import PolicyOutline

/// Tells the clauses that stop in the middle of a sentence: "Parents are asked not to", and then the next heading.
enum UnfinishedClauses {
  /// Shorter ones are labels and headings.
  private static let leastWords = 4

  /// The last sentence of a clause, where it ends in a word that no sentence ends on and no list goes on with it.
  static func openEnd(of clause: Int, _ policy: CheckedPolicy) -> Range<Int>? {
    let role = policy.clauses[clause].role
    guard role == .paragraph || role == .item, let sentence = policy.words.sentences(of: clause).last,
      policy.words.bodies[clause].count >= leastWords, sentence.count > 1
    else { return nil }
    let last = policy.words.all[sentence.upperBound - 1]
    let isOpen =
      isOpen(last, behind: policy.words.all[sentence.upperBound - 2])
      || !last.kinds.isDisjoint(with: .listing) && role == .paragraph && endsSection(clause, policy)
    guard isOpen, !last.shape.contains(.capitalised),
      last.after.isSubset(of: [.edge, .space, .lineFeed]), !goesOn(behind: clause, policy)
    else { return nil }
    return sentence
  }

  /// "the", "because"; "not to", "that is": of others, items of lists may well end on them ("what to look for").
  private static func isOpen(_ last: Word, behind word: Word) -> Bool {
    if last.kinds.contains(.negation) { return word.kinds.contains(.modal) }
    if last.kinds.contains(.to) { return word.kinds.contains(.negation) }
    if last.kinds.contains(.auxiliary) { return word.kinds.contains(.relative) }
    return last.kinds.contains(.open)
  }

  /// Whether a heading comes next, or nothing.
  private static func endsSection(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    clause + 1 == policy.clauses.count || policy.clauses[clause + 1].role == .section
  }

  /// Whether the next clause may finish the sentence: one below it, an item of a list, or words that begin small.
  private static func goesOn(behind clause: Int, _ policy: CheckedPolicy) -> Bool {
    let next = clause + 1
    guard next < policy.clauses.count else { return false }
    if policy.clauses[next].parent == clause || policy.clauses[next].isQuoted { return true }
    if policy.clauses[next].role == .item, policy.clauses[clause].role != .item { return true }
    let words = policy.words.headings[next].isEmpty ? policy.words.bodies[next] : policy.words.headings[next]
    guard policy.clauses[next].label == nil, let first = policy.words.all[words].first else { return false }
    return !first.shape.contains(.capitalised) || first.before.contains(.quote)
  }
}
