internal import PolicyComparison
internal import PolicyMeaning

extension TerminalRenderer {
  /// A line for each section with a bar of what was added and removed, and a sum, as `git diff --stat` has for files.
  func statistics(_ set: ChangeSet) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let statistics = ChangeStatistics(set, ChangeSelection(set, options))
    let names = statistics.sections.map { ShortQuote.words($0.name, most: 6) }
    let nameWidth = min(names.map { DisplayWidth.of($0) }.max() ?? 0, width / 2)
    let largest = statistics.sections.map(\.words).max() ?? 0
    let countWidth = String(largest).utf8.count
    let barWidth = width - nameWidth - countWidth - 6
    for (section, name) in zip(statistics.sections, names) {
      let shown = DisplayWidth.of(name) > nameWidth ? String(name.prefix(nameWidth - 1)) + "…" : name
      let count = String(section.words)
      text.row(
        [
          .init(
            " \(shown)\(spaces(nameWidth - DisplayWidth.of(shown))) | \(spaces(countWidth - count.utf8.count))\(count) "
          ),
          .init(String(repeating: "+", count: bar(section.added, of: largest, barWidth)), .green),
          .init(String(repeating: "-", count: bar(section.removed, of: largest, barWidth)), .red),
        ])
    }
    text.paragraph(.init(statistics.summary), indent: 1)
    return text.bytes
  }

  /// One mark a word while there is room; then in proportion, but never none for some.
  private func bar(_ count: Int, of largest: Int, _ room: Int) -> Int {
    guard count > 0, largest > room else { return count }
    return max(1, count * (room - 1) / largest)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// Every changed clause with all of its words, as `git diff --word-diff` marks them.
  func wordDifference(_ set: ChangeSet) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let words = ChangePhrasing(changes: set, phrasing: Phrasing(profile: profile))
    let selection = ChangeSelection(set, options)
    let chosen = Set(selection.substantive).union(selection.editorial)
    for (index, change) in set.changes.enumerated() where chosen.contains(index) {
      text.blank()
      let rest = change.edits.isEmpty ? ": \(ChangePhrasing.name(change.kind))" : ""
      text.paragraph(.init(words.place(of: change), .bold), .init(rest))
      let spans = Self.spans(of: set.marked(change))
      if !spans.isEmpty { text.paragraph(spans, indent: 2) }
    }
    return text.bytes
  }
}
