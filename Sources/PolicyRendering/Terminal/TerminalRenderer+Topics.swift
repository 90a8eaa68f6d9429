internal import PolicyComparison
internal import PolicyMeaning

extension TerminalRenderer {
  func writeTopics(_ report: Report, to text: inout TerminalText) {
    let documents = report.names.short.count
    for agreement in [Agreement.differs, .partlySilent, .same] {
      let groups = report.groups(agreement)
      guard !groups.isEmpty else { continue }
      writeHeading(Phrasing.heading(agreement, documents: documents), level: .part, to: &text)
      for group in groups {
        writeHeading(group.title, level: .group, to: &text)
        for topic in group.topics {
          text.blank()
          write(topic, names: report.names, to: &text)
        }
      }
    }
    guard !report.silent.isEmpty else { return }
    writeHeading(Phrasing.heading(.silent, documents: documents), level: .part, to: &text)
    text.blank()
    for group in report.silent {
      let titles = group.topics.map(\.title).joined(separator: "; ")
      text.paragraph(.init("\(group.title):", .bold), .init(" \(titles)"), indent: 2, hanging: 6)
    }
  }

  private func write(_ topic: TopicReport, names: DocumentNames, to text: inout TerminalText) {
    let isAlone = names.short.count == 1
    text.paragraph(.init(topic.title, .bold))
    text.paragraph(.init(topic.question, .faint))
    for answer in topic.answers {
      text.paragraph(.init("* "), .init(answer.statement, answer.stance.style), indent: 2, hanging: 4)
      if !isAlone, answer.members.count > 1 {
        let members = answer.members.map { names.short[$0.policy] }
        text.paragraph(.init(Phrasing.list(members)), indent: 4)
      }
      for member in answer.members {
        write(member, of: answer, name: isAlone ? nil : names.short[member.policy], to: &text)
      }
    }
    if !topic.silent.isEmpty, !topic.answers.isEmpty {
      let silent = topic.silent.map { names.short[$0] }.joined(separator: ", ")
      text.paragraph(.init("-"), .init(" Says nothing: ", .faint), .init(silent), indent: 2, hanging: 4)
    }
  }

  private func write(
    _ member: TopicReport.Member, of answer: TopicReport.Answer, name: String?, to text: inout TerminalText
  ) {
    guard let evidence = member.evidence else {
      if let name { text.paragraph(.init(name, .bold), indent: 4, hanging: 6) }
      return
    }
    var place = name == nil ? Self.capitalised(evidence.place) : evidence.placeBehindName
    if evidence.isQuoted { place += ", quoting others" }
    if evidence.isDoubtful { place += " (less certain)" }
    var spans: [TerminalText.Span] = []
    if let name { spans.append(.init(name, .bold)) }
    spans.append(.init("\(place): "))
    spans.append(.init("“\(Self.shortened(evidence.quote))”"))
    text.paragraph(spans, indent: 4, hanging: 6)
    for exception in member.exceptions {
      text.paragraph(
        .init("\(Phrasing.exception(to: answer.stance)): “\(Self.shortened(exception))”"), indent: 6, hanging: 8)
    }
    if !member.choices.isEmpty {
      text.paragraph(.init("\(Phrasing.choices):"), indent: 6, hanging: 8)
      for (brief, evidence) in member.choices {
        text.paragraph(
          .init("* "), .init(brief, .bold), .init(" (\(evidence.place)): “\(Self.shortened(evidence.quote))”"),
          indent: 8, hanging: 10)
      }
    }
    if !member.blanks.isEmpty {
      text.paragraph(.init("\(Phrasing.blanks): \(Phrasing.list(member.blanks))"), indent: 6, hanging: 8)
    }
    for definition in member.definitions {
      text.paragraph(
        .init("\(Phrasing.definition) (\(definition.place)): “\(Self.shortened(definition.quote))”"), indent: 6,
        hanging: 8)
    }
    for (first, second) in member.conflicts {
      text.paragraph(.init("! \(Phrasing.conflict).", .red), indent: 6, hanging: 8)
      for evidence in [first, second] {
        text.paragraph(
          .init("\(Self.capitalised(evidence.place)): “\(Self.shortened(evidence.quote))”"), indent: 8, hanging: 10)
      }
    }
    if let places = Evidence.places(member.further, besides: evidence) {
      text.paragraph(.init("Also \(places)", .faint), indent: 6, hanging: 8)
    }
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A quote cut at a word, where it is longer than a reader of a terminal wants.
  private static func shortened(_ quote: String) -> String {
    let longest = 400
    guard quote.utf8.count > longest,
      let end = quote.index(quote.startIndex, offsetBy: longest, limitedBy: quote.endIndex), end < quote.endIndex
    else { return quote }
    let cut = quote[..<end]
    return "\(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) …"
  }
}

extension Stance {
  /// Red forbids, yellow limits, green allows; the words say the same.
  var style: TerminalText.Style {
    switch self {
    case .prohibited: .red
    case .discouraged, .restricted, .unresolved: .yellow
    case .permitted: .green
    case .required, .recommended: .blue
    case .stated, .silent: .plain
    }
  }
}
