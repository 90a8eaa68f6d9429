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
  /// How many ancestors a reference looks at.
  private static let reach = 16

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
        let path = Self.isWhole(clause.label) ? token : parent.map { "\($0).\(token)" } ?? token
        if path.utf8.count <= Self.longestID, !taken.contains(path) { id = path }
      }
      // A label may look like a position.
      while !taken.insert(id).inserted { id += "-" }
      ids.append(id)
    }
    self.ids = ids
  }

  /// A clause without a number is cited by what it stands in. Nil where neither numbers nor headings lead to it.
  package func citation(of clause: Int) -> ClauseCitation? {
    var chain: [Int] = []
    var next: Int? = clause
    while let index = next, chain.count < Self.reach {
      chain.append(index)
      if Self.isWhole(tree.clauses[index].label) { break }
      next = tree.clauses[index].parent
    }
    var number = ""
    var heading: String?
    for index in chain.reversed() {
      // A heading below the first number would say no more than the number.
      if number.isEmpty, !tree.clauses[index].isQuoted { heading = tree.heading(of: index) ?? heading }
      // Numbers inside a quotation are somebody else's.
      guard let label = tree.clauses[index].label, !tree.clauses[index].isQuoted else { continue }
      switch label.style {
      case .decimal(let numbers):
        let printed = numbers.map(String.init).joined(separator: ".")
        number = number.isEmpty || numbers.count > 1 ? printed : "\(number), \(printed)"
        if tree.heading(of: index) != nil || numbers.count > 1 { heading = nil }
      case .named:
        number = tree.document.text(label.range).trimmed(of: ".:) ")
        heading = nil
      case .alphabetic, .roman:
        number += "(\(tree.document.text(label.range).trimmed(of: "().:[] ")))"
      case .bullet, .note: continue
      }
    }
    let under = heading.map(VisibleText.line).map { Self.shortened($0.trimmed(of: ": ")) }
    guard !number.isEmpty else { return under.map(ClauseCitation.heading) }
    return .number(VisibleText.line(number), under: under)
  }

  private static func shortened(_ heading: String) -> String {
    let longest = 40
    guard heading.count > longest else { return heading }
    let cut = heading.prefix(longest - 1)
    return "\(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)])…"
  }

  /// Whether a label says all by itself where it stands: "4.1", "Appendix B".
  private static func isWhole(_ label: ClauseLabel?) -> Bool {
    switch label?.style {
    case .decimal(let numbers): numbers.count > 1
    case .named: true
    default: false
    }
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

extension String {
  fileprivate func trimmed(of characters: String) -> String {
    let start = drop { characters.contains($0) }
    guard let end = start.lastIndex(where: { !characters.contains($0) }) else { return "" }
    return String(start[...end])
  }
}
