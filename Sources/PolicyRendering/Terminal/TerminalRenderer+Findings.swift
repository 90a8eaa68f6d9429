package import PolicyChecks
package import PolicyMeaning
internal import PolicyText

extension TerminalRenderer {
  /// Findings by policy, each with its place, its words and what to do.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    let names = DocumentNames(policies)
    var text = TerminalText(width: width, isColoured: isColoured)
    var rest = findings[...]
    for (index, policy) in policies.enumerated() {
      let own = rest.prefix { $0.policy == index }
      rest = rest.dropFirst(own.count)
      text.blank()
      writeHeading(names.full[index], level: .document, to: &text)
      text.paragraph(.init(Self.summary(of: own)))
      for finding in own { write(finding, policy, &text) }
    }
    return text.bytes
  }

  private func write(_ finding: Finding, _ policy: Policy, _ text: inout TerminalText) {
    let line = policy.document.source(of: finding.range).line
    text.blank()
    text.paragraph(
      .init("Line \(line), "), .init(finding.level.rawValue, style(of: finding.level)), .init(": \(finding.message) "),
      .init("[\(finding.rule)]", .faint), hanging: 2)
    text.paragraph(.init("“\(finding.quote)”"), indent: 4)
    if let suggestion = finding.suggestion { text.paragraph(.init(suggestion), indent: 4) }
  }

  private func style(of level: Finding.Level) -> TerminalText.Style {
    switch level {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }

  /// "2 errors, 1 warning", gravest first.
  private static func summary(of findings: ArraySlice<Finding>) -> String {
    let counts = Finding.Level.allCases.compactMap { level -> String? in
      let count = findings.count { $0.level == level }
      return count == 0 ? nil : "\(count) \(level.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "Nothing found." : counts.joined(separator: ", ")
  }
}
