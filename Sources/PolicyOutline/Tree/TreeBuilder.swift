internal import PolicyText

/// Nests passages: one pass with a stack of the clauses that are still open.
///
/// A passage closes those that it cannot stand in. Each is closed once, and looking for the list that a label goes on with
/// is bounded by `reach`, so that the whole is O(n) in passages however deep they nest.
struct TreeBuilder {
  /// How far up the stack a list is looked for.
  static let reach = 64

  let draft: Draft
  var open: [OpenClause] = []
  /// The parent of each passage, as a passage.
  var parents: [Int?]
  /// The depth of the stack below which a quotation does not close anything.
  var floor = 0
  /// The passage with the next decimal label behind each passage, or the count of passages.
  private let nextNumbered: [Int]
  private var hasSection = false

  init(_ draft: Draft) {
    self.draft = draft
    parents = Array(repeating: nil, count: draft.passages.count)
    var nextNumbered = Array(repeating: draft.passages.count, count: draft.passages.count)
    for index in draft.passages.indices.reversed().dropFirst() {
      let isNumbered = draft.passages[index + 1].label?.form == .decimal || draft.passages[index + 1].isHeading
      nextNumbered[index] = isNumbered ? index + 1 : nextNumbered[index + 1]
    }
    self.nextNumbered = nextNumbered
  }

  /// Whether the clause with a label goes on behind a passage: the next number extends its own.
  func goesOn(_ label: LineLabel?, after index: Int) -> Bool {
    guard let label, nextNumbered[index] < draft.passages.count,
      let next = draft.passages[nextNumbered[index]].label
    else { return false }
    return next.form == .decimal && next.extends(label)
  }

  /// The parent of each passage.
  static func parents(of draft: Draft) -> [Int?] {
    var builder = TreeBuilder(draft)
    for index in draft.passages.indices where !draft.passages[index].isAbsorbed { builder.place(index) }
    return builder.parents
  }

  private mutating func place(_ index: Int) {
    let passage = draft.passages[index]
    updateFloor(at: index, passage)
    if index == draft.title { return }
    if passage.role == .contents {
      close(downTo: 0)
      hasSection = true
      return
    }
    if passage.role == .footnote {
      placeFootnote(index)
    } else if passage.isHeading {
      placeHeading(index, passage)
      hasSection = hasSection || passage.rank < HeadingRanks.subject
    } else if let label = passage.label {
      placeLabelled(index, passage, label)
    } else {
      placePlain(index, passage)
    }
    if parents[index] == nil, !passage.isHeading, !hasSection, let title = draft.title, index > title {
      parents[index] = title
    }
  }

  private mutating func updateFloor(at index: Int, _ passage: Passage) {
    let wasQuoted = index > 0 && draft.passages[index - 1].isQuoted
    if passage.isQuoted, !wasQuoted {
      closeLists()
      floor = open.count
    } else if !passage.isQuoted, wasQuoted {
      close(downTo: floor)
      floor = 0
    }
  }

  /// Closes what stands above a depth of the stack.
  mutating func close(downTo depth: Int) {
    open.removeLast(max(0, open.count - max(depth, floor)))
  }

  /// Closes paragraphs, items and numbered clauses: a heading follows.
  mutating func closeLists() {
    while open.count > floor, let top = open.last, top.kind != .heading, top.kind != .quotation { open.removeLast() }
  }

  /// Puts a passage in the innermost open clause and opens it.
  mutating func push(_ index: Int, _ passage: Passage, as kind: OpenClause.Kind) {
    parents[index] = open.last?.clause
    open.append(
      OpenClause(
        clause: index, kind: kind, rank: passage.rank, label: passage.label, indent: passage.indent,
        textColumn: passage.textColumn, hangColumn: passage.hangColumn, isLeadIn: passage.isLeadIn))
  }

  /// A note stands where its list stands.
  private mutating func placeFootnote(_ index: Int) {
    let top = open.lastIndex { $0.kind != .item }
    parents[index] = top.map { open[$0].clause }
  }
}
