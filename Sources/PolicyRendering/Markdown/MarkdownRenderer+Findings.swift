package import PolicyChecks
package import PolicyMeaning
internal import PolicyText

extension MarkdownRenderer {
  /// Findings by policy, gravest first, each with its place, its words and what to do.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    let names = DocumentNames(policies)
    let byPolicy = findings.byPolicy(policies.count)
    var page = MarkdownPage()
    for (index, policy) in policies.enumerated() {
      page.heading(1, names.full[index])
      page.paragraph(MarkdownText.escaped("\(policy.document.path): \(Phrasing.summary(of: byPolicy[index]))"))
      for level in Finding.Level.allCases {
        let own = byPolicy[index].filter { $0.level == level }
        guard !own.isEmpty else { continue }
        page.heading(2, Phrasing.heading(level))
        for finding in own { write(finding, policy.document, to: &page) }
      }
    }
    return page.bytes
  }

  private func write(_ finding: Finding, _ document: SourceDocument, to page: inout MarkdownPage) {
    let place = Phrasing.sentenceStart(Phrasing.place(finding.place(in: document)))
    let advice = finding.suggestion.map { " \(MarkdownText.escaped($0))" } ?? ""
    page.paragraph("**\(place):** \(MarkdownText.escaped(finding.message))\(advice)")
    page.quotation(MarkdownText.escaped(finding.quote), source: "`\(finding.rule)`")
  }
}
