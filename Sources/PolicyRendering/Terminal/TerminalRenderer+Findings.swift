package import PolicyChecks
package import PolicyMeaning
internal import PolicyText

extension TerminalRenderer {
  /// Findings by policy, each with its place, its words and what to do.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    let names = DocumentNames(policies)
    var text = TerminalText(width: width, isColoured: isColoured)
    let byPolicy = findings.byPolicy(policies.count)
    for (index, policy) in policies.enumerated() {
      let own = byPolicy[index]
      text.blank()
      writeHeading(names.full[index], level: .document, to: &text)
      text.paragraph(.init(Phrasing.summary(of: own)))
      for finding in own { write(finding, policy, &text) }
    }
    return text.bytes
  }

  private func write(_ finding: Finding, _ policy: Policy, _ text: inout TerminalText) {
    let place = finding.place(in: policy.document)
    text.blank()
    text.paragraph(
      .init("\(Phrasing.sentenceStart(Phrasing.place(place))), "),
      .init(finding.level.rawValue, style(of: finding.level)),
      .init(": \(finding.message) "), .init("[\(finding.rule)]", .faint), hanging: 2)
    writeExcerpt(of: finding, policy.document, &text)
    if let suggestion = finding.suggestion { text.paragraph(.init(suggestion), indent: 4) }
  }

  /// The line in the file, numbered, with carets in the colour of the level.
  private func writeExcerpt(of finding: Finding, _ document: SourceDocument, _ text: inout TerminalText) {
    let number = String(finding.place(in: document).line)
    let gutter = String(repeating: " ", count: max(0, 4 - number.utf8.count)) + number + " | "
    let excerpt = SourceExcerpt(finding.sourceBytes(in: document), in: document, width: width - gutter.utf8.count)
    text.row(
      excerpt.text.isEmpty ? [.init(String(gutter.dropLast()), .faint)] : [.init(gutter, .faint), .init(excerpt.text)])
    let margin = String(repeating: " ", count: gutter.utf8.count - 2) + "| "
    text.row([.init(margin, .faint), .init(excerpt.carets, style(of: finding.level))])
  }

  private func style(of level: Finding.Level) -> TerminalText.Style {
    switch level {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }
}
