internal import PolicyComparison
internal import PolicyMeaning

/// The first page of a site: what is overdue, where the policies differ most, who is silent where the others speak.
struct OverviewPage {
  let comparison: Comparison
  let views: [PolicyView]
  let overview: Overview
  let phrasing: Phrasing
  let report: Report
  /// Where each topic is on the comparison's page.
  let anchors: TopicAnchors

  /// How many differences the page shows.
  private static let differencesShown = 8
  /// How many names stand before an answer.
  private static let namesShown = 8

  init(_ comparison: Comparison, overview: Overview, phrasing: Phrasing) {
    self.comparison = comparison
    self.overview = overview
    self.phrasing = phrasing
    report = Report(comparison, profile: phrasing.profile)
    views = PolicyView.all(comparison.policies, report.names, pages: overview.pages)
    anchors = TopicAnchors("topic", phrasing.profile)
  }

  var title: String { "Overview" }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { overview.title }
      HTML(.p, .style(.lead)) { summary }
      reviews
      differences
      silences
      policies
      data
    }
  }

  private var summary: String {
    let overdue = overview.reviews.count { $0.urgency == .overdue }
    let due = overdue == 0 ? "" : " \(Plural.of(overdue, "review is", "reviews are")) overdue."
    return Phrasing.summary(of: report) + due
  }

  /// The policies' reviews in one table, the overdue ones first.
  private var reviews: HTML {
    guard !overview.reviews.isEmpty else { return .empty }
    let rows = views.indices.sorted { (overview.reviews[$0].urgency, $0) < (overview.reviews[$1].urgency, $1) }
    return part("Reviews") {
      HTML(.div, .style(.scroll), .region, .focusable, .labelledBy(Anchor("reviews-table"))) {
        HTML(.table, .style(.plain)) {
          HTML(.caption, .id(Anchor("reviews-table"))) {
            HTML(.span) { "When each policy is to be reviewed next" }
          }
          HTML(.thead) {
            HTML(.tr) {
              for heading in ["Policy", "Next review", "Standing"] { HTML(.th, .scope(.column)) { heading } }
            }
          }
          HTML(.tbody) {
            for row in rows {
              HTML(.tr) {
                HTML(.th, .scope(.row)) { HTML(.a, .href(.file(overview.pages[row]))) { views[row].name } }
                HTML(.td) { overview.reviews[row].due }
                HTML(.td, .style(overview.reviews[row].style)) { overview.reviews[row].word }
              }
            }
          }
        }
      }
    }
  }

  private var differences: HTML {
    let weights = comparison.topics.map(\.weight)
    let differing = report.differing.flatMap(\.topics)
    let strongest = differing.sorted { (weights[$1.topic], $0.topic) < (weights[$0.topic], $1.topic) }
    guard !differing.isEmpty else { return .empty }
    return part("Where they differ most") {
      for topic in strongest.prefix(Self.differencesShown) { difference(topic) }
      HTML(.p) {
        HTML(.a, .href(.file(overview.comparison))) {
          differing.count == 1
            ? "The words that they rest on" : "All \(differing.count) differences, with the words that they rest on"
        }
      }
    }
  }

  private func difference(_ topic: TopicReport) -> HTML {
    HTML(.article, .style(.topic)) {
      HTML(.h3) {
        HTML(.a, .href(.file(overview.comparison, at: anchors.anchors[topic.topic]))) { topic.title }
      }
      HTML(.dl, .style(.answers)) {
        for answer in topic.answers {
          HTML(.dt, .style(StyleClass(answer.stance))) { names(answer.members.map(\.policy)) }
          HTML(.dd, .style(StyleClass(answer.stance))) { "\(answer.statement)." }
        }
        if !topic.silent.isEmpty {
          HTML(.dt, .style(.silent)) { names(topic.silent) }
          HTML(.dd, .style(.silent)) { "\(Phrasing.silence)." }
        }
      }
    }
  }

  /// The policies' names, the first ones where they are many: the comparison has them all.
  private func names(_ policies: [Int]) -> String {
    let names = policies.map { views[$0].name }
    guard names.count > Self.namesShown else { return names.joined(separator: ", ") }
    let rest = names.count - Self.namesShown + 1
    return "\(names.count) policies: \(names.dropLast(rest).joined(separator: ", ")) and \(rest) more"
  }

  private var data: HTML {
    part("Data") {
      HTML(.p) {
        "The whole comparison for programs: "
        HTML(.a, .href(.file(overview.data))) { overview.data }
        "."
      }
    }
  }

  /// A section under a heading of its own.
  func part(_ heading: String, @HTMLBuilder content: () -> HTML) -> HTML {
    let anchor = Anchor("part", heading)
    return HTML(.section, .labelledBy(anchor)) {
      HTML(.h2, .id(anchor)) { heading }
      content()
    }
  }
}
