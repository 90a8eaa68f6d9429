package import PolicyOutline
internal import PolicyText

/// What to call the clauses of one policy.
package struct ClauseReferences: Sendable {
  /// Unique in the document: the path of labels ("4.1.i", "appendix-b.2"), or the clause's position ("p12") where it has
  /// no label of its own. Made of small letters, digits, points and hyphens.
  package let ids: [String]
  private let tree: ClauseTree

  /// Ids are no longer than this, so that deep nesting costs no more than its length.
  private static let longestID = 40

  /// O(n) in the number of clauses.
  package init(_ tree: ClauseTree) {
    self.tree = tree
    var ids: [String] = []
    var taken: Set<String> = []
    ids.reserveCapacity(tree.clauses.count)
    for (index, clause) in tree.clauses.enumerated() {
      var id = "p\(index + 1)"
      if let token = Self.token(of: index, in: tree) {
        let parent = clause.parent.map { ids[$0] }
        let path = clause.label?.isWhole == true ? token : parent.map { "\($0).\(token)" } ?? token
        if path.utf8.count <= Self.longestID, !taken.contains(path) { id = path }
      }
      // A label may look like a position.
      while !taken.insert(id).inserted { id += "-" }
      ids.append(id)
    }
    self.ids = ids
  }

  /// How a reader would cite a clause; nil where neither numbers nor headings lead to it.
  package func citation(of clause: Int) -> ClauseCitation? {
    ClauseCitation(of: clause, in: tree)
  }

  private static func token(of clause: Int, in tree: ClauseTree) -> String? {
    guard let label = tree.clauses[clause].label else { return nil }
    switch label.style {
    case .decimal(let numbers): return numbers.map(String.init).joined(separator: ".")
    case .bullet, .note: return nil
    case .alphabetic, .roman, .named:
      let printed = tree.document.text(label.range).lowercased()
      let words = printed.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      return words.isEmpty ? nil : words.joined(separator: "-")
    }
  }
}
