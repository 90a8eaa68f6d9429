package import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

extension TerminalRenderer {
  /// What changed between two versions: what matters first and most important first, then the questions that are answered
  /// differently, then wording and order. Deleted words stand in brackets, new ones in braces.
  package func changes(_ set: ChangeSet) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let words = ChangePhrasing(changes: set)
    let substantive = set.substantive
    let others = set.changes.filter { !$0.isSubstantive && $0.kind != .unchanged && $0.kind != .renumbered }
    text.paragraph(.init(Self.summary(of: set, substantive.count, others.count), .bold))
    for index in substantive { write(set.changes[index], of: set, words, to: &text) }
    writePositions(of: set, to: &text)
    if !set.renumberings.isEmpty || !set.terminology.isEmpty || !others.isEmpty {
      heading("Wording and order", to: &text)
      for renumbering in set.renumberings { bullet(words.sentence(renumbering), to: &text) }
      for replacement in set.terminology { bullet(words.sentence(replacement), to: &text) }
    }
    for change in others { write(change, of: set, words, to: &text) }
    return text.bytes
  }

  private static func summary(of set: ChangeSet, _ substantive: Int, _ others: Int) -> String {
    guard !set.isEmpty else { return "Nothing changed." }
    guard substantive > 0 else { return "Nothing of substance changed; only wording and order did." }
    let rest = others == 0 ? "" : "; \(Plural.of(others, "other", "others")) of wording and order"
    return "\(Plural.of(substantive, "change")) of substance\(rest)."
  }

  private func write(_ change: Change, of set: ChangeSet, _ words: ChangePhrasing, to text: inout TerminalText) {
    text.blank()
    text.paragraph(.init(words.place(of: change), .bold))
    text.paragraph(.init(words.description(of: change)), indent: 2, hanging: 4)
    var spans: [TerminalText.Span] = []
    for edit in change.edits {
      let quote = VisibleText.line(set.text(of: edit))
      // A stop or a comma follows the word before it at once.
      let space = quote.first.map { ".,;:)".contains($0) } ?? false ? "" : " "
      switch edit.operation {
      case .equal: spans.append(.init("\(space)\(quote) "))
      case .delete: spans.append(.init(" [-\(quote)-]", .red))
      case .insert: spans.append(.init(" {+\(quote)+}", .green))
      }
    }
    if !spans.isEmpty { text.paragraph(spans, indent: 4) }
  }

  private func writePositions(of set: ChangeSet, to text: inout TerminalText) {
    guard !set.positions.isEmpty else { return }
    heading("Questions that it answers differently now", to: &text)
    let phrasing = Phrasing(profile: profile)
    for change in set.positions {
      let (before, after) = (set.before.positions[change.topic], set.after.positions[change.topic])
      let title = profile.topics[change.topic].title
      bullet("\(title): \(phrasing.cell(before)); now \(phrasing.cell(after))", to: &text)
    }
  }

  private func heading(_ title: String, to text: inout TerminalText) {
    text.blank()
    text.paragraph(.init(title, .bold))
  }

  private func bullet(_ words: String, to text: inout TerminalText) {
    text.paragraph(.init("* "), .init(words), indent: 2, hanging: 4)
  }
}
