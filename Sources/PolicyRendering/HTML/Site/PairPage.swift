internal import PolicyComparison
internal import PolicyMeaning

/// Two policies beside each other: first what they differ on, the weightiest first and in few words, then what only one
/// of them speaks to; what they say alike is folded away. Whoever wants every passage follows the question.
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
      HTML(.p) {
        "The weightiest differences come first. Each question leads to all that is said on it; the policies themselves: "
        view.policyLink(0)
        ", "
        view.policyLink(1)
        "."
      }
      differences
      oneSided(0)
      oneSided(1)
      agreements
    }
  }

  private var differences: HTML {
    let differences = corpus.differences
    guard !differences.isEmpty else { return HTML(.p) { "They say nothing that is different." } }
    return view.part("Where they differ", id: "differ") {
      for standing in differences {
        HTML(.article, .style(.topic)) {
          HTML(.h3) { view.topicLink(standing.topic) }
          HTML(.p, .style(.question)) { view.profile.topics[standing.topic].question }
          HTML(.div, .style(.camps)) {
            for policy in [0, 1] { answer(of: policy, on: standing.topic) }
          }
        }
      }
    }
  }

  private func answer(of policy: Int, on topic: Int) -> HTML {
    let answer = corpus.records[policy].answer(topic)
    let page = view.links.to(view.map.policy(policy)).address
    return HTML(.section, .style(.camp, StyleClass(answer.stance))) {
      HTML(.h4, .style(.who)) { corpus.name(policy) }
      HTML(.p, .style(.says)) { "\(answer.statement)." }
      AnswerView(name: nil) { .file(page, at: $0) }.brief(of: answer)
    }
  }

  private func oneSided(_ policy: Int) -> HTML {
    let topics = corpus.topics.filter { $0.agreement == .partlySilent && $0.silent == [1 - policy] }
    guard !topics.isEmpty else { return .empty }
    return view.part("Only \(corpus.name(policy)) speaks to these", id: "only-\(policy + 1)") { list(topics) }
  }

  private var agreements: HTML {
    let topics = corpus.topics.filter { $0.agreement == .same }
    guard !topics.isEmpty else { return .empty }
    return view.part("Where they say the same", id: "same") {
      HTML(.details, .style(.more)) {
        HTML(.summary) { "Show what both say on \(Plural.of(topics.count, "question"))" }
        list(topics)
      }
    }
  }

  /// Questions and the one answer to each.
  private func list(_ topics: [TopicStanding]) -> HTML {
    HTML(.dl, .style(.answers)) {
      for standing in topics {
        HTML(.dt) { view.topicLink(standing.topic) }
        HTML(.dd) { "\(standing.camps.first?.statement ?? Phrasing.silence)." }
      }
    }
  }
}
