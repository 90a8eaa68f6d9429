internal import PolicyComparison
internal import PolicyMeaning

extension MarkdownRenderer {
  func writeTopics(_ report: Report, to page: inout MarkdownPage) {
    let documents = report.names.short.count
    for agreement in [Agreement.differs, .partlySilent, .same] {
      let groups = report.groups(agreement)
      guard !groups.isEmpty else { continue }
      page.heading(2, Phrasing.heading(agreement, documents: documents))
      for group in groups {
        page.heading(3, group.title)
        for topic in group.topics { write(topic, names: report.names, to: &page) }
      }
    }
    guard !report.silent.isEmpty else { return }
    page.heading(2, Phrasing.heading(.silent, documents: documents))
    page.list(
      report.silent.map { group in
        let titles = group.topics.map(\.title).joined(separator: "; ")
        return "**\(MarkdownText.escaped(group.title))**: \(MarkdownText.escaped(titles))"
      })
  }

  private func write(_ topic: TopicReport, names: DocumentNames, to page: inout MarkdownPage) {
    let isAlone = names.short.count == 1
    page.heading(4, topic.title)
    page.paragraph("*\(MarkdownText.escaped(topic.question))*")
    for answer in topic.answers {
      let members = answer.members.map { names.short[$0.policy] }
      let who = isAlone ? "" : " — \(MarkdownText.escaped(Phrasing.list(members)))"
      page.paragraph("**\(MarkdownText.escaped(answer.statement))**\(who)")
      for member in answer.members {
        write(member, of: answer, name: isAlone ? nil : names.short[member.policy], to: &page)
      }
    }
    if !topic.silent.isEmpty, !topic.answers.isEmpty {
      let silent = topic.silent.map { names.short[$0] }.joined(separator: ", ")
      page.paragraph("Says nothing: \(MarkdownText.escaped(silent))")
    }
  }

  private func write(
    _ member: TopicReport.Member, of answer: TopicReport.Answer, name: String?, to page: inout MarkdownPage
  ) {
    guard let evidence = member.evidence else { return }
    var source = name.map(evidence.place(in:)) ?? evidence.place
    if evidence.isQuoted { source += ", quoting others" }
    if evidence.isDoubtful { source += " (less certain)" }
    let word = Phrasing.exception(to: answer.stance).lowercased()
    let exceptions = member.exceptions.map { "; \(word): “\($0)”" }.joined()
    page.quotation(MarkdownText.escaped(evidence.quote), source: MarkdownText.escaped(source + exceptions))
    if !member.choices.isEmpty {
      page.paragraph("\(MarkdownText.escaped(Phrasing.choices)):")
      page.list(
        member.choices.map { brief, evidence in
          "**\(MarkdownText.escaped(brief))** (\(MarkdownText.escaped(evidence.place))): “\(MarkdownText.escaped(evidence.quote))”"
        })
    }
    if !member.blanks.isEmpty {
      page.paragraph(MarkdownText.escaped("\(Phrasing.blanks): \(Phrasing.list(member.blanks))"))
    }
    for definition in member.definitions {
      page.paragraph("\(Phrasing.definition):")
      page.quotation(MarkdownText.escaped(definition.quote), source: MarkdownText.escaped(definition.place))
    }
    for (first, second) in member.conflicts {
      page.paragraph("**\(MarkdownText.escaped(Phrasing.conflict)):**")
      for evidence in [first, second] {
        page.quotation(MarkdownText.escaped(evidence.quote), source: MarkdownText.escaped(evidence.place))
      }
    }
  }
}
