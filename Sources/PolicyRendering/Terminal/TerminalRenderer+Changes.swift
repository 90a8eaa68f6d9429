package import PolicyComparison
internal import PolicyMeaning

extension TerminalRenderer {
  /// Kept words shown on either side of changed ones.
  private static let context = 12

  /// What changed between two versions: what matters first and most important first, then the questions that are answered
  /// differently, then wording and order. Deleted words stand in brackets, new ones in braces.
  package func changes(_ set: ChangeSet) -> [UInt8] {
    switch options.changeDetail {
    case .report: report(set)
    case .statistics: statistics(set)
    case .words: wordDifference(set)
    }
  }

  private func report(_ set: ChangeSet) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let report = ChangeReport(set, phrasing: Phrasing(profile: profile), options: options)
    text.paragraph(.init(report.summary, .bold))
    if !report.items.isEmpty { writeHeading("What matters", level: .part, to: &text) }
    for item in report.items {
      text.blank()
      text.paragraph(.init("\(item.title):", .bold), .init(" \(item.statement)"), indent: 0, hanging: 2)
      let spans = Self.spans(of: set.marked(item.change, context: Self.context))
      if !spans.isEmpty { text.paragraph(spans, indent: 4) }
    }
    writePositions(report, to: &text)
    writeNotes(report, to: &text)
    return text.bytes
  }

  /// "[-old-]{+new+}", as git writes it.
  static func spans(of edits: [MarkedEdit]) -> [TerminalText.Span] {
    edits.map { edit in
      let space = edit.isSpaced ? " " : ""
      return switch edit.mark {
      case .kept: TerminalText.Span("\(space)\(edit.text)")
      case .gone: TerminalText.Span("\(space)[-\(edit.text)-]", .red)
      case .new: TerminalText.Span("\(space){+\(edit.text)+}", .green)
      }
    }
  }

  private func writePositions(_ report: ChangeReport, to text: inout TerminalText) {
    guard !report.positions.isEmpty else { return }
    writeHeading("Questions that it answers differently now", level: .part, to: &text)
    text.blank()
    for item in report.positions {
      text.paragraph(
        .init("\(item.title):", .bold), .init(" \(item.before); now \(item.after)"), indent: 2, hanging: 4)
    }
  }

  /// One line for each: their words are for `--word-diff`.
  private func writeNotes(_ report: ChangeReport, to text: inout TerminalText) {
    guard !report.notes.isEmpty || !report.throughout.isEmpty else { return }
    writeHeading("Wording and order", level: .part, to: &text)
    text.blank()
    for sentence in report.throughout { text.paragraph(.init("* "), .init(sentence), indent: 2, hanging: 4) }
    for note in report.notes {
      text.paragraph(.init("* "), .init(note.place, .bold), .init(": \(note.words)"), indent: 2, hanging: 4)
    }
    guard !report.notes.isEmpty else { return }
    text.blank()
    text.paragraph(.init("--word-diff shows the words of each change.", .faint))
  }
}
