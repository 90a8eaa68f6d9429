internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

/// What changed between two versions in the order in which it is told, in words: what matters first and most important
/// first, then the questions that are answered differently, then wording and order.
struct ChangeReport {
  /// A change of substance: "Former pupils (4.1(v)): the age limit rises from under 18 to under 19."
  struct Item {
    let change: Change
    /// What it is about: a question's title or a heading, and nil where there is neither.
    let subject: String?
    let citation: String
    /// Most important first, each to stand behind a colon.
    let statements: [String]

    /// "Former pupils (4.1(v))"
    var title: String {
      guard let subject else { return citation.prefix(1).uppercased() + citation.dropFirst() }
      return "\(subject) (\(citation))"
    }

    var statement: String { statements.joined(separator: "; ") + "." }
  }

  /// A change that asks nothing else of anybody.
  struct Note {
    let change: Change
    let place: String
    /// "Edited: spelling"
    let words: String
  }

  struct PositionItem {
    let change: PositionChange
    let title: String
    let before: String
    let after: String
  }

  let set: ChangeSet
  let scope: ChangeScope
  let items: [Item]
  let positions: [PositionItem]
  let notes: [Note]
  /// Facts that hold throughout: numbers that follow, terms that were replaced.
  let throughout: [String]
  private let editorialCount: Int
  private let words: ChangePhrasing

  init(_ set: ChangeSet, phrasing: Phrasing, options: RenderingOptions) {
    self.set = set
    scope = options.changes
    let sentences = ChangeSentences(set, phrasing)
    let words = sentences.words
    let selection = ChangeSelection(set, options)
    items = selection.substantive.map(sentences.item)
    positions = selection.positions.map(sentences.position)
    notes = selection.editorial.filter { !sentences.isTold($0) }.map(sentences.note)
    throughout =
      selection.tellsWhatHoldsThroughout
      ? set.renumberings.map(words.sentence) + set.terminology.map(words.sentence) : []
    self.words = words
    editorialCount = selection.editorial.count
  }

  /// Where a part stands in its own version: "4.1(v), line 39".
  func place(of part: VersionPart, _ side: VersionSide) -> String { words.place(of: part, side) }

  /// "8 changes of substance; 16 others of wording and order."
  var summary: String {
    guard !set.isEmpty else { return "Nothing changed." }
    let (before, after) = (set.before.tree.clauses.count, set.after.tree.clauses.count)
    if before == 0 { return "All of it is new: \(Plural.of(after, "clause"))." }
    if after == 0 { return "All of it is gone: \(Plural.of(before, "clause"))." }
    let substantive = Plural.of(items.count, "change")
    switch (scope, items.count, editorialCount) {
    case (.substantive, 0, _): return "Nothing of substance changed."
    case (.substantive, _, _): return "\(substantive) of substance."
    case (.editorial, _, 0): return "Nothing of wording or order changed by itself."
    case (.editorial, _, _): return "\(Plural.of(editorialCount, "change")) of wording and order."
    case (.all, 0, 0): return "Nothing of substance changed; only numbers did."
    case (.all, 0, _): return "Nothing of substance changed; only wording and order did."
    case (.all, _, 0): return "\(substantive) of substance."
    case (.all, _, _): return "\(substantive) of substance; \(Plural.of(editorialCount, "other")) of wording and order."
    }
  }
}
