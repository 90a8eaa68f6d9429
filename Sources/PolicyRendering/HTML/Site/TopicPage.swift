internal import PolicyComparison
internal import PolicyMeaning

/// One question: every policy's answer side by side, in its own words.
struct TopicPage {
  let view: SiteView
  let topic: Int

  /// So many policies of one mind show their words; of more, the rest are named, and lead to theirs.
  private static let wordsShown = 25

  private var standing: TopicStanding { view.corpus.topics[topic] }
  private var asked: Profile.Topic { view.profile.topics[topic] }

  var title: String { asked.title }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.p, .style(.crumb)) {
        view.links.a(SiteMap.comparison, "All questions")
        " › \(view.profile.groups[asked.group].title)"
      }
      HTML(.h1) { asked.title }
      HTML(.p, .style(.lead)) { asked.question }
      HTML(.p) { view.agreement(standing) }
      TopicArticle(view: view, standing: standing, wordsShown: Self.wordsShown).answers
      neighbours
    }
  }

  /// The questions before and after it.
  private var neighbours: HTML {
    HTML(.nav, .label("Neighbouring questions"), .style(.neighbours)) {
      if topic > 0 {
        HTML(.p) {
          "Before: "
          view.topicLink(topic - 1)
        }
      }
      if topic + 1 < view.profile.topics.count {
        HTML(.p) {
          "Next: "
          view.topicLink(topic + 1)
        }
      }
    }
  }
}
