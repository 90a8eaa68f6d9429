internal import PolicyMeaning
internal import PolicyText

extension PolicyView {
  /// Where some words stand, as a link to their clause where it is on a page.
  func citation(_ evidence: Evidence) -> HTML {
    guard let link = link(to: evidence.clause) else { return HTML(text: evidence.place) }
    return HTML(.a, .href(link)) { evidence.place }
  }

  /// The same where there is little room: its number if it has one of its own, and its line.
  func shortCitation(_ evidence: Evidence) -> HTML {
    let line = Phrasing.place(evidence.source)
    let text: String =
      if case .number(let number, under: nil)? = evidence.citation { "\(number), \(line)" } else { line }
    guard let link = link(to: evidence.clause) else { return HTML(text: text) }
    return HTML(.a, .href(link)) { text }
  }

  /// Words with their place.
  ///
  /// - Parameter isNamed: whether the policy's name stands before the place.
  func passage(_ evidence: Evidence, isNamed: Bool) -> HTML {
    HTML(.figure, .style(.evidence)) {
      HTML(.blockquote) { "“\(evidence.quote)”" }
      HTML(.figcaption) {
        if isNamed { "\(name), " }
        citation(evidence)
        if evidence.isQuoted { ", where it quotes somebody else" }
        if evidence.isDoubtful {
          HTML(.strong, .style(.doubt)) { " Less certain: check the passage." }
        }
      }
    }
  }

  /// All that one policy's part in an answer rests on: the deciding words, what limits them, and the rest to be opened.
  func passages(of member: TopicReport.Member, isNamed: Bool) -> HTML {
    HTMLBuilder.build {
      if let evidence = member.evidence {
        passage(evidence, isNamed: isNamed)
      } else if isNamed {
        HTML(.p, .style(.hush)) { name }
      }
      for exception in member.exceptions {
        HTML(.p, .style(.except)) {
          HTML(.strong) { "Exception: " }
          "“\(exception)”"
        }
      }
      if !member.choices.isEmpty {
        HTML(.p) { "\(Phrasing.choices):" }
        HTML(.ul) {
          for (brief, evidence) in member.choices {
            HTML(.li) {
              HTML(.strong) { brief }
              " ("
              citation(evidence)
              "): “\(evidence.quote)”"
            }
          }
        }
      }
      if !member.blanks.isEmpty {
        HTML(.p, .style(.except)) {
          HTML(.strong) { "\(Phrasing.blanks): " }
          Phrasing.list(member.blanks)
        }
      }
      for (first, second) in member.conflicts {
        HTML(.p, .style(.doubt)) { HTML(.strong) { "\(Phrasing.conflict):" } }
        passage(first, isNamed: false)
        passage(second, isNamed: false)
      }
      if !member.further.isEmpty {
        HTML(.details, .style(.more)) {
          HTML(.summary) { "\(Plural.of(member.further.count, "more passage"))\(isNamed ? " of \(name)" : "")" }
          for evidence in member.further { passage(evidence, isNamed: false) }
        }
      }
    }
  }
}
