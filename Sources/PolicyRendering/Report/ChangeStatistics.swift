internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

/// How much changed where: words by section, and clauses by what became of them.
struct ChangeStatistics {
  struct Section {
    let name: String
    var added = 0
    var removed = 0

    var words: Int { added + removed }
  }

  /// Those with changed words, in the order of the later version.
  let sections: [Section]
  /// "11 clauses edited, 2 added, 1 removed; 120 words added (+), 96 removed (-)"
  let summary: String

  /// Linear in the clauses and the changed words.
  init(_ set: ChangeSet, _ selection: ChangeSelection) {
    let outline = SectionNames(set)
    let chosen = Set(selection.substantive).union(selection.editorial)
    var sections: [Section] = []
    var indices: [String: Int] = [:]
    var kinds: [Change.Kind: Int] = [:]
    for (index, change) in set.changes.enumerated() where chosen.contains(index) {
      kinds[change.kind, default: 0] += 1
      let name = outline.name(of: change)
      let place = indices[name] ?? sections.count
      if place == sections.count {
        indices[name] = place
        sections.append(Section(name: name))
      }
      for edit in set.marked(change) where edit.mark != .kept {
        let words = edit.text.split(separator: " ").count
        if edit.mark == .new { sections[place].added += words } else { sections[place].removed += words }
      }
    }
    self.sections = sections.filter { $0.words > 0 }
    summary = Self.summary(kinds, sections)
  }

  private static func summary(_ kinds: [Change.Kind: Int], _ sections: [Section]) -> String {
    let names: [(Change.Kind, String)] = [
      (.edited, "edited"), (.movedAndEdited, "moved and edited"), (.added, "added"), (.deleted, "removed"),
      (.moved, "moved"), (.split, "divided"), (.merged, "joined"),
    ]
    var counts = names.compactMap { kind, name in kinds[kind].map { "\($0) \(name)" } }
    guard let first = counts.first else { return "Nothing changed." }
    let number = first.prefix { $0 != " " }
    counts[0] = "\(number) \(number == "1" ? "clause" : "clauses")\(first.dropFirst(number.count))"
    let (added, removed) = sections.reduce((0, 0)) { ($0.0 + $1.added, $0.1 + $1.removed) }
    let words = "\(Plural.of(added, "word")) added (+), \(removed) removed (-)"
    return "\(counts.joined(separator: ", ")); \(words)"
  }
}

/// What the outermost sections are called, in the later version where they are in it.
private struct SectionNames {
  private let set: ChangeSet
  private var counterparts: [Int: Int] = [:]

  init(_ set: ChangeSet) {
    self.set = set
    for change in set.changes {
      guard case .clause(let before)? = change.before.first, case .clause(let after)? = change.after.first else {
        continue
      }
      counterparts[before] = after
    }
  }

  func name(of change: Change) -> String {
    if let part = change.after.first {
      guard case .clause(let clause) = part else { return "Contents" }
      return section(of: clause, in: set.after.tree).map { name(of: $0, in: set.after.tree) } ?? Self.opening
    }
    guard case .clause(let clause)? = change.before.first else { return "Contents" }
    guard let section = section(of: clause, in: set.before.tree) else { return Self.opening }
    return counterparts[section].map { name(of: $0, in: set.after.tree) } ?? name(of: section, in: set.before.tree)
  }

  /// What stands before the first section.
  private static let opening = "Opening"

  private func section(of clause: Int, in tree: ClauseTree) -> Int? {
    var found: Int?
    var next: Int? = clause
    while let index = next {
      if tree.clauses[index].role == .section { found = index }
      next = tree.clauses[index].parent
    }
    return found
  }

  private func name(of section: Int, in tree: ClauseTree) -> String {
    let parts = [tree.label(of: section), tree.heading(of: section)].compactMap { $0 }.map(VisibleText.line)
    return parts.joined(separator: " ")
  }
}
