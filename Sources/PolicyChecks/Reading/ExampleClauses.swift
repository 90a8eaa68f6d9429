internal import PolicyOutline

/// Tells the clauses that set no rules: scenarios and examples, by the profile's words in the headings above them.
enum ExampleClauses {
  /// For each clause, whether it is one. O(n) in the clauses.
  static func find(in tree: ClauseTree, _ words: PolicyWords) -> [Bool] {
    var found: [Bool] = []
    found.reserveCapacity(tree.clauses.count)
    for (index, clause) in tree.clauses.enumerated() {
      let isBelow = clause.parent.map { found[$0] } ?? false
      let isOne = words.all[words.headings[index]].contains { $0.kinds.contains(.example) }
      // "Scenario 1: The report" at the head of a paragraph.
      let opens = words.all[words.bodies[index]].prefix(1).contains { $0.kinds.contains(.example) }
      found.append(isBelow || isOne || opens)
    }
    return found
  }
}
