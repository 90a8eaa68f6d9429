internal import PolicyComparison
internal import PolicyMeaning

/// Every question and every policy in one table, which can be narrowed to some policies, some questions, or differences.
///
/// The boxes work by the stylesheet alone; a script tells how many questions are shown. Where policies are too many for
/// columns, the table tells how many give each answer.
struct MatrixPage {
  let view: SiteView

  private var corpus: Corpus { view.corpus }

  var title: String { "Every question at a glance" }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { Phrasing.summary(of: corpus) }
      HTML(.p) {
        "Each question leads to the words of every policy. "
        if corpus.isSideBySide, corpus.records.count > 1 {
          view.links.a(SiteMap.pairList, "Compare two policies")
          "."
        } else {
          "With more than \(Corpus.sideBySide) policies, the table counts answers; "
          view.links.a(SiteMap.downloads, "the download")
          " has every policy’s."
        }
      }
      filters
      HTML(.p, .id(Anchor("shown")), .status, .style(.hush), .hidden)
      table
    }
  }

  private var filters: HTML {
    HTML(.details, .style(.filters)) {
      HTML(.summary) { "Choose what to show" }
      HTML(.fieldset) {
        HTML(.legend) { "Answers" }
        box(Anchor("only-differences"), isChecked: false) { "Only questions on which policies differ" }
      }
      if corpus.isSideBySide, corpus.records.count > 1 {
        HTML(.fieldset) {
          HTML(.legend) { "Policies" }
          for policy in corpus.records.indices {
            box(Anchor("policy", "\(policy + 1)"), isChecked: true) { corpus.name(policy) }
          }
        }
      }
      HTML(.fieldset) {
        HTML(.legend) { "Groups of questions" }
        for (group, _) in corpus.grouped(corpus.topics) {
          box(Anchor("group", "\(group + 1)"), isChecked: true) { view.profile.groups[group].title }
        }
      }
    }
  }

  private func box(_ id: Anchor, isChecked: Bool, _ label: () -> String) -> HTML {
    HTML(.div, .style(.box)) {
      HTML(.input, .checkbox, .id(id), isChecked ? .checked : nil)
      HTML(.label, .of(id)) { label() }
    }
  }

  private var table: HTML {
    let caption = Anchor("matrix-table")
    return HTML(.div, .style(.scroll), .region, .focusable, .labelledBy(caption)) {
      HTML(.table, .style(.matrix)) {
        HTML(.caption, .id(caption)) {
          HTML(.span) {
            corpus.isSideBySide ? "What each policy says on every question" : "How many policies give each answer"
          }
        }
        HTML(.thead) {
          HTML(.tr) {
            HTML(.th, .scope(.column)) { "Question" }
            HTML(.th, .scope(.column)) { "Agreement" }
            if corpus.isSideBySide {
              for policy in corpus.records.indices {
                HTML(.th, .scope(.column), .column(policy)) { view.policyLink(policy) }
              }
            } else {
              HTML(.th, .scope(.column)) { "Answers, the most frequent first" }
            }
          }
        }
        for (group, topics) in corpus.grouped(corpus.topics) { rows(topics, of: group) }
      }
    }
  }

  private func rows(_ topics: [TopicStanding], of group: Int) -> HTML {
    let columns = corpus.isSideBySide ? corpus.records.count + 2 : 3
    return HTML(.tbody, .group(group), topics.contains { $0.agreement == .differs } ? nil : .agreed) {
      HTML(.tr, .style(.group)) {
        HTML(.th, .scope(.rowGroup), .columns(columns)) { view.profile.groups[group].title }
      }
      for standing in topics {
        HTML(.tr, standing.agreement == .differs ? nil : .agreed) {
          HTML(.th, .scope(.row)) { view.topicLink(standing.topic) }
          HTML(.td) {
            if standing.agreement == .differs { HTML(.strong) { "differ" } } else { brief(standing.agreement) }
          }
          if corpus.isSideBySide {
            for policy in corpus.records.indices { cell(policy, standing.topic) }
          } else {
            HTML(.td) { tally(standing) }
          }
        }
      }
    }
  }

  private func cell(_ policy: Int, _ topic: Int) -> HTML {
    let answer = corpus.records[policy].answer(topic)
    return HTML(.td, .column(policy), .style(StyleClass(answer.stance))) { answer.cell }
  }

  private func tally(_ standing: TopicStanding) -> HTML {
    let shown = 6
    return HTML(.ul, .style(.plain)) {
      for camp in standing.camps.prefix(shown) {
        HTML(.li) {
          HTML(.strong) { "\(camp.members.count)" }
          " \(camp.statement)"
        }
      }
      if standing.camps.count > shown {
        let rest = standing.camps.dropFirst(shown)
        HTML(.li) { "\(rest.reduce(0) { $0 + $1.members.count }) answer in \(rest.count) other ways" }
      }
      if !standing.silent.isEmpty {
        HTML(.li, .style(.hush)) { "\(standing.silent.count) say nothing" }
      }
    }
  }

  private func brief(_ agreement: Agreement) -> String {
    switch agreement {
    case .differs: "differ"
    case .same: "same"
    case .partlySilent: "only some"
    case .silent: "none"
    }
  }
}
