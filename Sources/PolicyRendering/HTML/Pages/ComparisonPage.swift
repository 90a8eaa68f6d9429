internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyText

/// How policies compare: the counts, every question at a glance, and then each question, differences first.
struct ComparisonPage {
  let comparison: Comparison
  let views: [PolicyView]
  let report: Report
  let options: RenderingOptions
  let phrasing: Phrasing
  let anchors: TopicAnchors

  /// - Parameter pages: the path of each policy's page from this one, or none where there are no such pages.
  init(_ comparison: Comparison, pages: [String], phrasing: Phrasing, options: RenderingOptions) {
    self.comparison = comparison
    self.phrasing = phrasing
    self.options = options
    report = Report(comparison, profile: phrasing.profile, options: options)
    views = PolicyView.all(comparison.policies, report.names, pages: pages)
    anchors = TopicAnchors("topic", phrasing.profile)
  }

  /// Differences first, as everywhere.
  private static let parts: [Agreement] = [.differs, .partlySilent, .same, .silent]

  var profile: Profile { phrasing.profile }
  var isAlone: Bool { views.count == 1 }

  var title: String {
    switch views.count {
    case 0: "No policies to compare"
    case 1: "What \(views[0].name) says"
    case 2: "\(views[0].name) and \(views[1].name) compared"
    default: "How \(views.count) policies compare"
    }
  }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { title }
      summary
      policies
      matrix
      for agreement in Self.parts { part(agreement) }
    }
  }

  /// The counts, each leading to its part.
  private var summary: HTML {
    HTML(.section, .style(.summary), .labelledBy(Anchor("summary"))) {
      HTML(.h2, .id(Anchor("summary"))) { "In short" }
      HTML(.p, .style(.lead)) { Phrasing.summary(of: report) }
      HTML(.ul, .style(.figures)) {
        for agreement in Self.parts where report.count(agreement) > 0 {
          let figure = HTMLBuilder.build {
            HTML(.span, .style(.count)) { "\(report.count(agreement))" }
            " "
            HTML(.span) { heading(agreement) }
          }
          HTML(.li) {
            if report.groups(agreement).isEmpty { figure } else { HTML(.a, .href(.here(anchor(agreement)))) { figure } }
          }
        }
      }
    }
  }

  private var policies: HTML {
    HTML(.section, .labelledBy(Anchor("policies"))) {
      HTML(.h2, .id(Anchor("policies"))) { isAlone ? "The policy" : "The policies" }
      HTML(.ul, .style(.plain)) {
        for (index, view) in views.enumerated() {
          HTML(.li) {
            HTML(.strong) { view.linkedName }
            HTML(.span, .style(.hush)) { " – \(rest(of: index))" }
          }
        }
      }
    }
  }

  /// What a policy's name leaves unsaid: its organisation, its title, its file.
  private func rest(of index: Int) -> String {
    let policy = views[index].policy
    var said: Set<String> = [views[index].name]
    let file = policy.document.path.split(separator: "/").last.map(String.init) ?? policy.document.path
    return [report.names.full[index], policy.title, file].map(VisibleText.line).filter { said.insert($0).inserted }
      .joined(separator: ", ")
  }

  /// One part of the page: the topics with one outcome, by group.
  private func part(_ agreement: Agreement) -> HTML {
    let groups = report.groups(agreement)
    guard !groups.isEmpty else { return .empty }
    return HTML(.section, .labelledBy(anchor(agreement))) {
      HTML(.h2, .id(anchor(agreement))) { heading(agreement) }
      if agreement == .silent {
        silence(groups)
      } else {
        for group in groups {
          HTML(.section, .style(.group)) {
            HTML(.h3) { group.title }
            for topic in group.topics { article(topic) }
          }
        }
      }
    }
  }

  /// What none speaks to: the questions alone.
  private func silence(_ groups: [Report.Group]) -> HTML {
    HTML(.ul, .style(.plain)) {
      for topic in groups.flatMap(\.topics) {
        HTML(.li, .id(anchors.anchors[topic.topic])) {
          HTML(.strong) { topic.title }
          HTML(.span, .style(.hush)) { " – \(topic.question)" }
        }
      }
    }
  }

  private func heading(_ agreement: Agreement) -> String {
    Phrasing.heading(agreement, documents: views.count)
  }

  private func anchor(_ agreement: Agreement) -> Anchor {
    Anchor("part", agreement.rawValue)
  }
}
