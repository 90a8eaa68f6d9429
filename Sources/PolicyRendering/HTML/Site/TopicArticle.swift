internal import PolicyMeaning

/// The answers to one question with the words that they rest on, those who say the same together.
struct TopicArticle {
  let view: SiteView
  let standing: TopicStanding
  /// How many policies of one mind show their words.
  var wordsShown = 25

  /// More policies than this of one mind show their words only when asked to.
  private static let shownOpen = 6

  var answers: HTML {
    HTMLBuilder.build {
      HTML(.div, .style(.camps)) {
        for camp in standing.camps { self.camp(camp) }
      }
      if !standing.silent.isEmpty {
        HTML(.p, .style(.hush)) {
          "Says nothing about this: "
          links(standing.silent)
          "."
        }
      }
    }
  }

  /// The policies that say the same: who, what, and in which words.
  private func camp(_ camp: TopicStanding.Camp) -> HTML {
    let stance = view.corpus.records[camp.members[0]].answer(standing.topic).stance
    let rest = camp.members.dropFirst(wordsShown)
    let words = HTMLBuilder.build {
      for policy in camp.members.prefix(wordsShown) {
        view.passages(of: policy, on: standing.topic, isNamed: camp.members.count > 1)
      }
    }
    return HTML(.section, .style(.camp, StyleClass(stance))) {
      HTML(.h2, .style(.who)) {
        camp.members.count > 2
          ? "\(camp.members.count) policies: \(view.names(camp.members, atMost: Self.shownOpen))"
          : view.names(camp.members)
      }
      HTML(.p, .style(.says)) { "\(camp.statement)." }
      if camp.members.count > Self.shownOpen {
        HTML(.details, .style(.more)) {
          HTML(.summary) {
            "Show the words of \(rest.isEmpty ? "all " : "the first ")\(camp.members.count - rest.count)"
          }
          words
        }
      } else {
        words
      }
      if !rest.isEmpty {
        HTML(.details, .style(.more)) {
          HTML(.summary) { "\(rest.count) more say the same" }
          HTML(.p) { links(Array(rest)) }
        }
      }
    }
  }

  /// The policies' names, each leading to what it says on the question.
  private func links(_ policies: [Int]) -> HTML {
    let anchor = TopicAnchors("stands", view.profile).anchors[standing.topic]
    return HTML.joined(
      policies.map { view.links.a(view.map.policy($0), at: anchor, view.corpus.name($0)) }, by: ", ")
  }
}
