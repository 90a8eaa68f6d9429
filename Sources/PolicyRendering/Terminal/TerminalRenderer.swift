package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Writes comparisons and policies as text for a terminal or a plain-text file.
package struct TerminalRenderer: Sendable {
  package let profile: Profile
  package let options: RenderingOptions
  /// Columns; at least 40.
  package let width: Int
  /// Whether to emphasise with colours. Nothing is told by colour alone.
  package let isColoured: Bool

  package init(
    profile: Profile, options: RenderingOptions = RenderingOptions(), width: Int = 80, color isColoured: Bool = false
  ) {
    self.profile = profile
    self.options = options
    self.width = max(width, 40)
    self.isColoured = isColoured
  }

  /// What differs, first; then what only some speak to, what is the same, and what nobody speaks to.
  package func comparison(_ comparison: Comparison) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let report = Report(comparison, profile: profile, options: options)
    text.paragraph(.init(Phrasing.summary(of: report), .bold))
    if let weightiest = Phrasing.weightiest(of: report) { text.paragraph(.init(weightiest)) }
    text.blank()
    writeDocuments(comparison.policies, report.names, to: &text)
    writeTopics(report, to: &text)
    return text.bytes
  }

  /// Each policy's outline with what each clause is about, then where the policy stands.
  package func policies(_ policies: [Policy]) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: isColoured)
    let names = DocumentNames(policies)
    for (index, policy) in policies.enumerated() {
      let report = Report(policy, profile: profile, options: options)
      text.blank()
      writeHeading(names.full[index], level: .document, to: &text)
      text.blank()
      writeDocuments([policy], report.names, below: names.full[index], to: &text)
      writeOutline(policy, to: &text)
      text.blank()
      text.paragraph(.init(Phrasing.summary(of: report), .bold))
      writeTopics(report, to: &text)
    }
    return text.bytes
  }

  enum HeadingLevel {
    case document, part, group
  }

  func writeHeading(_ title: String, level: HeadingLevel, to text: inout TerminalText) {
    text.blank()
    switch level {
    case .document:
      text.paragraph(.init(title, .bold))
      text.rule(UInt8(ascii: "="), like: title)
    case .part:
      text.paragraph(.init(VisibleText.line(title).uppercased(), .bold))
      text.rule(UInt8(ascii: "="), like: title)
    case .group:
      text.paragraph(.init(title, .bold))
      text.rule(UInt8(ascii: "-"), like: title)
    }
  }

  /// Which short name stands for which file.
  private func writeDocuments(
    _ policies: [Policy], _ names: DocumentNames, below heading: String? = nil, to text: inout TerminalText
  ) {
    for (index, policy) in policies.enumerated() {
      let name = names.short[index]
      let path = policy.tree.document.path
      // A title that is the file's name or heads the page says nothing new.
      let isKnown = policy.title == name || policy.title == heading || path.holds(policy.title)
      let title = isKnown ? "" : "“\(policy.title)”, "
      text.paragraph(
        .init(name, .bold), .init(": \(title)"), .init(path, .faint), indent: 2, hanging: 6)
    }
  }
}
