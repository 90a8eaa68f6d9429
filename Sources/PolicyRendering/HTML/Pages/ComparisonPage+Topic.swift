internal import PolicyComparison
internal import PolicyMeaning

extension ComparisonPage {
  /// More policies than this of one mind show their words only when asked to.
  private static let shownOpen = 6

  /// One question and every policy's answer to it, those who say the same together.
  func article(_ topic: TopicReport) -> HTML {
    HTML(.article, .id(anchors.anchors[topic.topic]), .style(.topic)) {
      HTML(.h4) { topic.title }
      HTML(.p, .style(.question)) { topic.question }
      HTML(.div, .style(.camps)) {
        for answer in topic.answers { camp(answer) }
      }
      if !topic.silent.isEmpty {
        HTML(.p, .style(.hush)) { "Says nothing about this: \(nameList(topic.silent))." }
      }
    }
  }

  /// The policies that say the same: who, what, and in which words.
  private func camp(_ answer: TopicReport.Answer) -> HTML {
    let members = answer.members
    let names = nameList(members.map(\.policy))
    let words = HTMLBuilder.buildArray(
      members.map { views[$0.policy].passages(of: $0, isNamed: members.count > 1) })
    return HTML(.div, .style(.camp, StyleClass(answer.stance))) {
      if !isAlone {
        HTML(.p, .style(.who)) { members.count > 2 ? "\(members.count) policies: \(names)" : names }
      }
      HTML(.p, .style(.says)) { "\(answer.statement)." }
      if members.count > Self.shownOpen {
        HTML(.details, .style(.more)) {
          HTML(.summary) { "Show the words of all \(members.count)" }
          words
        }
      } else {
        words
      }
    }
  }

  private func nameList(_ policies: [Int]) -> String {
    policies.map { views[$0].name }.joined(separator: ", ")
  }
}
