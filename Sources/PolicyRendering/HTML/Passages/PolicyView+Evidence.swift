internal import PolicyMeaning
internal import PolicyText

extension PolicyView {
  /// Where some words stand where there is little room, as a link to their clause where it is on a page.
  func shortCitation(_ evidence: Evidence) -> HTML {
    guard let link = link(to: evidence.clause) else { return HTML(text: evidence.shortPlace) }
    return HTML(.a, .href(link)) { evidence.shortPlace }
  }

  /// All that the policy's part in an answer rests on.
  ///
  /// - Parameter isNamed: whether the policy's name stands before the place.
  func passages(of member: TopicReport.Member, isNamed: Bool) -> HTML {
    AnswerView(name: isNamed ? name : nil) { anchor in
      page.map { $0.isEmpty ? .here(anchor) : .file($0, at: anchor) }
    }.passages(of: record(member))
  }

  private func record(_ member: TopicReport.Member) -> AnswerRecord {
    AnswerRecord(
      stance: .stated, cell: "", statement: "",
      words: ([member.evidence].compactMap(\.self) + member.further).map(cited), exceptions: member.exceptions,
      conflicts: member.conflicts.map { AnswerRecord.Conflict(cited($0.0), cited($0.1)) },
      choices: member.choices.map { AnswerRecord.Choice(brief: $0.brief, words: cited($0.evidence)) },
      blanks: member.blanks, definitions: member.definitions.map(cited))
  }

  private func cited(_ evidence: Evidence) -> CitedWords {
    CitedWords(evidence, at: anchors[evidence.clause])
  }
}
