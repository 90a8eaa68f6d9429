package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Writes comparisons and policies as Markdown for GitHub: a table to look things up in, then every answer with its quote.
package struct MarkdownRenderer: Sendable {
  package let profile: Profile
  package let options: RenderingOptions

  package init(profile: Profile, options: RenderingOptions = RenderingOptions()) {
    self.profile = profile
    self.options = options
  }

  package func comparison(_ comparison: Comparison) -> [UInt8] {
    let report = Report(comparison, profile: profile, options: options)
    var page = MarkdownPage()
    page.heading(
      1, comparison.policies.count == 1 ? report.names.full[0] : "\(comparison.policies.count) policies compared")
    page.paragraph(MarkdownText.escaped(Phrasing.summary(of: report)))
    if let weightiest = Phrasing.weightiest(of: report) { page.paragraph(MarkdownText.escaped(weightiest)) }
    writeDocuments(comparison.policies, report.names, to: &page)
    if comparison.policies.count > 1 { writeTables(comparison.policies, report, to: &page) }
    writeTopics(report, to: &page)
    return page.bytes
  }

  /// Where each policy stands.
  package func policies(_ policies: [Policy]) -> [UInt8] {
    var page = MarkdownPage()
    let names = DocumentNames(policies)
    for (index, policy) in policies.enumerated() {
      let report = Report(policy, profile: profile, options: options)
      page.heading(1, names.full[index])
      page.paragraph(MarkdownText.escaped(Phrasing.summary(of: report)))
      writeDocuments([policy], report.names, to: &page)
      writeTopics(report, to: &page)
    }
    return page.bytes
  }

  /// Which short name stands for which file.
  private func writeDocuments(_ policies: [Policy], _ names: DocumentNames, to page: inout MarkdownPage) {
    page.table(
      header: ["Policy", "Title", "File"],
      rows: policies.enumerated().map { index, policy in
        [names.short[index], policy.title, policy.document.path].map(MarkdownText.escaped)
      })
  }

  /// A table for each agreement, topics down and policies across; with many policies, tallies take the place of columns.
  private func writeTables(_ policies: [Policy], _ report: Report, to page: inout MarkdownPage) {
    let widest = 8
    let phrasing = Phrasing(profile: profile)
    let names = report.names.short.map(MarkdownText.escaped)
    page.heading(2, "At a glance")
    for agreement in [Agreement.differs, .partlySilent, .same] {
      let topics = report.groups(agreement).flatMap(\.topics)
      guard !topics.isEmpty else { continue }
      page.heading(3, Phrasing.heading(agreement, documents: policies.count))
      page.table(
        header: ["Question"] + (policies.count > widest ? ["Answers"] : names),
        rows: topics.map { topic in
          let answers =
            policies.count > widest
            ? [tally(topic, policies, phrasing)]
            : policies.map { MarkdownText.escaped(phrasing.cell($0.positions[topic.topic])) }
          return [MarkdownText.escaped(topic.title)] + answers
        })
    }
  }

  /// "must not: 12; is advised not to: 3; says nothing: 5".
  private func tally(_ topic: TopicReport, _ policies: [Policy], _ phrasing: Phrasing) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for policy in topic.answers.flatMap(\.members).map(\.policy) + topic.silent {
      let brief = phrasing.brief(policies[policy].positions[topic.topic])
      if counts[brief] == nil { order.append(brief) }
      counts[brief, default: 0] += 1
    }
    return order.map { "\(MarkdownText.escaped($0)): \(counts[$0, default: 0])" }.joined(separator: "; ")
  }
}
