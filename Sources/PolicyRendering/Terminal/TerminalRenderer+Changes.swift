package import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

extension TerminalRenderer {
  /// What changed between two versions: each changed clause with its words, deleted ones in brackets, new ones in braces.
  package func changes(_ set: ChangeSet) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let changed = set.changes.filter { $0.kind != .unchanged }
    text.paragraph(.init(changed.isEmpty ? "Nothing changed." : "\(changed.count) clauses changed.", .bold))
    for change in changed {
      let label = [
        change.before.first.map { set.before.tree.label(of: $0) },
        change.after.first.map { set.after.tree.label(of: $0) },
      ]
      .compactMap { $0 ?? nil }
      text.blank()
      text.paragraph(.init("\(change.kind.rawValue) \(label.joined(separator: " -> "))", .bold))
      var spans: [TerminalText.Span] = []
      for edit in change.edits {
        switch edit.operation {
        case .equal: spans.append(.init(" \(set.text(of: edit)) "))
        case .delete: spans.append(.init(" [-\(set.text(of: edit))-] ", .red))
        case .insert: spans.append(.init(" {+\(set.text(of: edit))+} ", .green))
        }
      }
      if !spans.isEmpty { text.paragraph(spans, indent: 2) }
    }
    return text.bytes
  }
}
