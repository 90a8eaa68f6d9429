internal import PolicyText

/// Writes the passages of a draft as the clauses of a tree.
struct TreeEmission {
  private let draft: Draft
  private let hyphenation: Hyphenation
  private var tree: ClauseTree
  /// The clause of each passage, or -1.
  private var clauses: [Int]

  /// O(n) in lines.
  static func tree(of draft: Draft) -> ClauseTree {
    var emission = TreeEmission(draft)
    let parents = TreeBuilder.parents(of: draft)
    for index in draft.passages.indices where !draft.passages[index].isAbsorbed {
      emission.emit(index, parent: parents[index])
    }
    emission.emitFurniture()
    return emission.tree
  }

  private init(_ draft: Draft) {
    self.draft = draft
    hyphenation = Hyphenation(draft)
    tree = ClauseTree(document: draft.document)
    tree.clauses.reserveCapacity(draft.passages.count)
    tree.fragments.reserveCapacity(draft.lines.count)
    clauses = Array(repeating: -1, count: draft.passages.count)
  }

  private mutating func emit(_ index: Int, parent: Int?) {
    let passage = draft.passages[index]
    let first = draft.lines[passage.lines.lowerBound]
    let last = draft.lines[passage.lines.upperBound]
    let fragments = emitFragments(of: passage)
    var clause = Clause(
      role: role(of: passage), label: passage.label.map(label), range: first.start..<last.end,
      isQuoted: passage.isQuoted, isLeadIn: passage.isLeadIn)
    if passage.isHeading { clause.heading = fragments } else { clause.body = fragments }
    if let parent, clauses[parent] >= 0 {
      clause.parent = clauses[parent]
      clause.depth = tree.clauses[clauses[parent]].depth + 1
    }
    clauses[index] = tree.clauses.count
    if let key = passage.key, let value = passage.value {
      tree.fields.append(ClauseTree.Field(clause: tree.clauses.count, key: key, value: value))
    }
    tree.clauses.append(clause)
  }

  private func role(of passage: Passage) -> Clause.Role {
    guard passage.role == .paragraph else { return passage.role }
    if passage.isHeading { return .section }
    if passage.origin == .row { return .tableRow }
    guard let label = passage.label else { return passage.isImplicitItem ? .item : .paragraph }
    return label.form == .decimal && (label.count > 1 || label.enclosure == .bare) ? .paragraph : .item
  }

  private func label(_ label: LineLabel) -> ClauseLabel {
    let style: ClauseLabel.Style =
      switch label.form {
      case .decimal: .decimal((0..<label.count).map { Int(label.components[$0]) })
      case .lowerAlphabetic, .upperAlphabetic: .alphabetic(label.value)
      case .lowerRoman, .upperRoman: .roman(label.value)
      case .named: .named(label.value)
      case .bullet: .bullet
      case .note: .note
      }
    return ClauseLabel(style: style, range: label.start..<label.end)
  }

  /// One fragment a line, the first without its label.
  private mutating func emitFragments(of passage: Passage) -> Range<Int> {
    let start = tree.fragments.count
    var line = passage.lines.lowerBound
    while true {
      let here = draft.lines[line]
      var from = line == passage.lines.lowerBound && passage.label != nil ? here.text : here.start
      var next = line + 1
      while next <= passage.lines.upperBound, !isText(next) { next += 1 }
      let isLast = next > passage.lines.upperBound
      let joint =
        isLast || here.origin != .physical ? Hyphenation.Joint.space : hyphenation.joint(line, next, in: draft)
      let end = joint == .closed ? here.end - 1 : here.end
      if here.origin != .physical || here.isWrapped { from = emitBrokenLines(of: here, from: from, to: end) }
      if from < end { tree.fragments.append(Fragment(from..<end, isGlued: joint != .space)) }
      if isLast { break }
      line = next
    }
    return start..<tree.fragments.count
  }

  private func isText(_ line: Int) -> Bool {
    switch draft.lines[line].fate {
    case .text, .contentsBody, .contentsHeading: true
    default: false
    }
  }

  /// A paragraph that its format set over several lines: a fragment a line, but for the last, whose start is returned.
  private mutating func emitBrokenLines(of line: Line, from start: Int, to end: Int) -> Int {
    var from = start
    for index in start..<end where draft.content[index] == 0x0A {
      let joint = line.isWrapped ? hyphenation.joint(atBreak: index, of: line, in: draft.content) : .space
      var to = joint == .closed ? index - 1 : index
      while to > from, draft.content[to - 1].isSpace { to -= 1 }
      while from < to, draft.content[from].isSpace { from += 1 }
      if from < to { tree.fragments.append(Fragment(from..<to, isGlued: joint != .space)) }
      from = index + 1
    }
    while from < end, draft.content[from].isSpace { from += 1 }
    return from
  }

  private mutating func emitFurniture() {
    for line in draft.lines {
      guard let rule = rule(of: line) else { continue }
      tree.furniture.append(ClauseTree.Furniture(rule: rule, range: line.start..<line.end))
    }
  }

  private func rule(of line: Line) -> String? {
    switch line.fate {
    case .text, .contentsHeading, .contentsBody: return nil
    case .contentsEntry: return "contents-list"
    case .runningHeader: return "running-header"
    case .runningFooter: return "running-footer"
    case .pageNumber: return "page-number"
    case .foreign:
      if case .furniture(let rule) = draft.document.blocks[line.block].role { return rule }
      return "page-break"
    }
  }
}
