internal import PolicyOutline
internal import PolicyText

/// What the reading of a clause rests on beside its words: its part in the layout, and what those above hand down.
///
/// Only a sentence that extends an earlier rule rests on more.
struct ReadingBasis: Equatable {
  /// Of the words too.
  let hash: UInt64
  private let role: Clause.Role
  private let isQuoted: Bool
  private let isDraft: Bool
  private let hasChildren: Bool
  /// The number of what is handed down to the clause; see `InheritanceNumbers`.
  private let inheritance: Int

  /// Linear in the words, eight bytes at a time.
  init(_ index: Int, hasChildren: Bool, inheritance: Int, in survey: TreeSurvey) {
    let clause = survey.tree.clauses[index]
    role = clause.role
    isQuoted = clause.isQuoted
    isDraft = survey.drafts[index]
    self.hasChildren = hasChildren
    self.inheritance = inheritance
    var hash = WordsHash()
    hash.add(UInt64(truncatingIfNeeded: inheritance))
    survey.tree.document.content.withUnsafeBytes { content in
      for fragment in clause.heading { hash.add(content, survey.tree.fragments[fragment].range) }
      hash.add(UInt64(truncatingIfNeeded: clause.heading.count))
      for fragment in clause.body { hash.add(content, survey.tree.fragments[fragment].range) }
    }
    self.hash = hash.value
  }
}
