package import PolicyComparison
internal import PolicyMeaning

extension MarkdownRenderer {
  /// What changed between two versions, as a comment on a pull request shows it: a table of what matters, most important
  /// first; everything else is there and folded.
  package func changes(_ set: ChangeSet) -> [UInt8] {
    let report = ChangeReport(set, phrasing: Phrasing(profile: profile), options: options)
    let names = VersionNames(set)
    var page = MarkdownPage()
    page.heading(1, "What changed in “\(set.after.title)”")
    page.paragraph(
      MarkdownText.escaped("From \(names.before) to \(names.after): \(Phrasing.continued(report.summary))"))
    if !report.items.isEmpty {
      page.table(
        header: ["Where", "What changed"],
        rows: report.items.map { [$0.title, Phrasing.opening($0.statement)].map(MarkdownText.escaped) })
      writeWords(report, to: &page)
    }
    if !report.positions.isEmpty {
      page.beginDetails("Questions that it answers differently now: \(report.positions.count)")
      page.table(
        header: ["Question", "Before", "After"],
        rows: report.positions.map { [$0.title, $0.before, $0.after].map(MarkdownText.escaped) })
      page.endDetails()
    }
    writeNotes(report, to: &page)
    return page.bytes
  }

  private func writeWords(_ report: ChangeReport, to page: inout MarkdownPage) {
    page.beginDetails("The words of each change of substance")
    for item in report.items {
      page.paragraph("**\(MarkdownText.escaped(item.title))**")
      page.paragraph(Self.marked(report.set.marked(item.change)))
    }
    page.endDetails()
  }

  private func writeNotes(_ report: ChangeReport, to page: inout MarkdownPage) {
    guard !report.notes.isEmpty || !report.throughout.isEmpty else { return }
    page.beginDetails("Wording and order: \(Plural.of(report.notes.count + report.throughout.count, "change"))")
    page.list(
      report.throughout.map(MarkdownText.escaped)
        + report.notes.map { "**\(MarkdownText.escaped($0.place))**: \(MarkdownText.escaped($0.words))" })
    for note in report.notes where !note.change.edits.isEmpty {
      page.paragraph("**\(MarkdownText.escaped(note.place))**")
      page.paragraph(Self.marked(report.set.marked(note.change)))
    }
    page.endDetails()
  }

  /// GitHub shows these two elements, and unlike marks of its own they hold whatever stands between them.
  private static func marked(_ edits: [MarkedEdit]) -> String {
    edits.enumerated().map { index, edit in
      let text = MarkdownText.escaped(edit.text)
      let replaces = index > 0 && edit.mark != .kept && edits[index - 1].mark != .kept
      let space = index > 0 && (edit.isSpaced || replaces) ? " " : ""
      return switch edit.mark {
      case .kept: space + text
      case .gone: "\(space)<del>\(text)</del>"
      case .new: "\(space)<ins>\(text)</ins>"
      }
    }.joined()
  }
}
