internal import PolicyComparison
internal import PolicyMeaning

/// Two policies beside each other: what they differ on, in their words; then the rest.
struct PairPage {
  /// A view of a corpus of these two alone, with a map of their pages.
  let view: SiteView

  private var corpus: Corpus { view.corpus }

  var title: String { "\(corpus.name(0)) and \(corpus.name(1))" }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.p, .style(.crumb)) { view.links.a(SiteMap.pairList, "Two policies compared") }
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { Phrasing.summary(of: corpus) }
      table
      differences
      oneSided
    }
  }

  private var table: HTML {
    DataTable(
      Anchor("pair-table"), "What the two policies say on every question that one of them answers",
      columns: [HTML(text: "Question"), view.policyLink(0), view.policyLink(1)],
      rows: corpus.topics.filter { $0.agreement != .silent }.map { standing in
        let answers = [0, 1].map { corpus.records[$0].answer(standing.topic) }
        let title = view.topicLink(standing.topic)
        return DataTable.Row(
          [standing.agreement == .differs ? HTML(.strong) { title } : title] + answers.map { HTML(text: $0.cell) },
          styles: [nil] + answers.map { StyleClass($0.stance) })
      }
    ).html
  }

  private var differences: HTML {
    let differences = corpus.differences
    guard !differences.isEmpty else { return HTML(.p) { "They say nothing that is different." } }
    return view.part("Where they differ", id: "differ") {
      for standing in differences {
        HTML(.article, .style(.topic)) {
          HTML(.h3) { view.topicLink(standing.topic) }
          HTML(.p, .style(.question)) { view.profile.topics[standing.topic].question }
          PairArticle(view: view, standing: standing).answers
        }
      }
    }
  }

  private var oneSided: HTML {
    let topics = corpus.topics.filter { $0.agreement == .partlySilent }
    guard !topics.isEmpty else { return .empty }
    return view.part("What only one of them speaks to", id: "one") {
      for standing in topics {
        HTML(.article, .style(.topic)) {
          HTML(.h3) { view.topicLink(standing.topic) }
          PairArticle(view: view, standing: standing).answers
        }
      }
    }
  }
}

/// The two answers to one question.
struct PairArticle {
  let view: SiteView
  let standing: TopicStanding

  var answers: HTML {
    HTML(.div, .style(.camps)) {
      for policy in [0, 1] where !view.corpus.records[policy].isSilent(standing.topic) {
        let answer = view.corpus.records[policy].answer(standing.topic)
        HTML(.section, .style(.camp, StyleClass(answer.stance))) {
          HTML(.h4, .style(.who)) { view.corpus.name(policy) }
          HTML(.p, .style(.says)) { "\(answer.statement)." }
          view.passages(of: policy, on: standing.topic, isNamed: false)
        }
      }
    }
  }
}
