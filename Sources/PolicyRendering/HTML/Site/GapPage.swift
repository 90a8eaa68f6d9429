internal import PolicyComparison
internal import PolicyMeaning

/// What others say that one policy does not, and where it says something else than most.
struct GapPage {
  let view: SiteView
  let policy: Int

  private var corpus: Corpus { view.corpus }
  private var name: String { corpus.name(policy) }

  var title: String { "What others say that \(name) doesn’t" }

  var content: HTML {
    let silent = corpus.topics.filter { corpus.records[policy].isSilent($0.topic) && $0.speaking > 0 }
    let forgotten = silent.filter { 2 * $0.speaking > corpus.records.count }
    let rarer = silent.filter { 2 * $0.speaking <= corpus.records.count }
    let alone = corpus.topics.filter(isAlone)
    return HTMLBuilder.build {
      HTML(.p, .style(.crumb)) {
        view.links.a(SiteMap.policyList, "Policies")
        " › "
        view.policyLink(policy)
      }
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { summary(forgotten.count, rarer.count) }
      HTML(.p) {
        "Silence may be right: another document may say it, or a rule may have been decided against. "
        "Read this as a list of questions to ask."
      }
      if !forgotten.isEmpty {
        view.part("Most others speak to these", id: "most") { for standing in forgotten { article(standing) } }
      }
      if !rarer.isEmpty {
        view.part("Some others speak to these", id: "some") { for standing in rarer { article(standing) } }
      }
      if !alone.isEmpty {
        view.part("Where it says something else than most", id: "else") { for standing in alone { contrast(standing) } }
      }
    }
  }

  private func summary(_ forgotten: Int, _ rarer: Int) -> String {
    if forgotten + rarer == 0 { return "\(name) speaks to every question that any of the others speaks to." }
    let some = rarer == 0 ? "" : forgotten == 0 ? "" : ", and about \(rarer) that some speak to"
    return forgotten == 0
      ? "\(name) says nothing about \(Plural.of(rarer, "question")) that some others speak to."
      : "\(name) says nothing about \(Plural.of(forgotten, "question")) that most others speak to\(some)."
  }

  /// What the others say. With very many policies the counts would change with every edit of any of them, so they are left
  /// to the question's page.
  private func article(_ standing: TopicStanding) -> HTML {
    let topic = view.profile.topics[standing.topic]
    return HTML(.article, .style(.topic)) {
      HTML(.h3) { view.topicLink(standing.topic) }
      HTML(.p, .style(.question)) { topic.question }
      if corpus.isSideBySide {
        view.answers(TopicStanding(standing, silent: []))
      } else if let first = standing.camps.first {
        HTML(.p) { "The most frequent answer: \(first.statement)." }
      }
    }
  }

  private func contrast(_ standing: TopicStanding) -> HTML {
    HTML(.article, .style(.topic)) {
      HTML(.h3) { view.topicLink(standing.topic) }
      HTML(.dl, .style(.answers)) {
        HTML(.dt) { name }
        HTML(.dd) { "\(corpus.records[policy].answer(standing.topic).statement)." }
        HTML(.dt) { "Most others" }
        HTML(.dd) { "\(standing.camps[0].statement)." }
      }
    }
  }

  /// Whether most policies say one thing and this one another.
  private func isAlone(_ standing: TopicStanding) -> Bool {
    guard let largest = standing.camps.first, standing.camps.count > 1, !corpus.records[policy].isSilent(standing.topic)
    else { return false }
    return 2 * largest.members.count > corpus.records.count && !largest.members.contains(policy)
  }
}
