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

  /// A table a group, topics down and policies across; with many policies, the answers take the place of columns.
  private func writeTables(_ policies: [Policy], _ report: Report, to page: inout MarkdownPage) {
    let widest = 8
    let phrasing = Phrasing(profile: profile)
    page.heading(2, "At a glance")
    for agreement in [Agreement.differs, .partlySilent, .same] {
      for group in report.groups(agreement) {
        page.heading(
          3, "\(Phrasing.heading(agreement, documents: policies.count)): \(group.title)")
        guard policies.count <= widest else {
          page.table(
            header: ["Question", "Answers"],
            rows: group.topics.map { [MarkdownText.escaped($0.title), tally($0, policies, phrasing)] })
          continue
        }
        page.table(
          header: ["Question"] + report.names.short.map(MarkdownText.escaped),
          rows: group.topics.map { topic in
            [MarkdownText.escaped(topic.title)]
              + policies.map { MarkdownText.escaped(cell($0.positions[topic.topic], phrasing)) }
          })
      }
    }
  }

  /// "must not (under 18)".
  private func cell(_ position: Position, _ phrasing: Phrasing) -> String {
    let values = phrasing.list(position.values.map(\.value))
    let brief = phrasing.brief(position)
    guard !values.isEmpty, position.stance != .silent else { return brief }
    return position.stance == .stated ? values : "\(brief) (\(values))"
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
