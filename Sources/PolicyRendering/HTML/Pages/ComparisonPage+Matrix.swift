internal import PolicyComparison
internal import PolicyMeaning

extension ComparisonPage {
  /// Every question and every policy in one table, which scrolls inside itself where the window is narrow.
  var matrix: HTML {
    let caption = Anchor("at-a-glance-table")
    let shown = options.selection(of: comparison.topics)
    let byGroup = Dictionary(grouping: shown) { profile.topics[$0.topic].group }
    guard !shown.isEmpty, !views.isEmpty else { return .empty }
    return HTML(.section, .labelledBy(Anchor("at-a-glance"))) {
      HTML(.h2, .id(Anchor("at-a-glance"))) { "At a glance" }
      HTML(.div, .style(.scroll), .region, .focusable, .labelledBy(caption)) {
        HTML(.table, .style(.matrix)) {
          HTML(.caption, .id(caption)) {
            HTML(.span) {
              "What \(isAlone ? "the" : "each") policy says on every question. Each question leads to the words."
            }
          }
          HTML(.thead) {
            HTML(.tr) {
              HTML(.th, .scope(.column)) { "Question" }
              if !isAlone { HTML(.th, .scope(.column)) { "Agreement" } }
              for view in views { HTML(.th, .scope(.column)) { view.linkedName } }
            }
          }
          for group in profile.groups.indices {
            if let topics = byGroup[group] { rows(topics, of: group) }
          }
        }
      }
    }
  }

  private func rows(_ topics: [TopicComparison], of group: Int) -> HTML {
    HTML(.tbody) {
      HTML(.tr, .style(.group)) {
        HTML(.th, .scope(.rowGroup), .columns(views.count + (isAlone ? 1 : 2))) { profile.groups[group].title }
      }
      for topic in topics {
        HTML(.tr) {
          HTML(.th, .scope(.row)) {
            HTML(.a, .href(anchors.link(topic.topic))) { profile.topics[topic.topic].title }
          }
          if !isAlone {
            HTML(.td) {
              if topic.agreement == .differs { HTML(.strong) { "differ" } } else { Self.brief(topic.agreement) }
            }
          }
          for view in views {
            let position = view.policy.positions[topic.topic]
            HTML(.td, .style(StyleClass(position.stance))) { phrasing.brief(position) }
          }
        }
      }
    }
  }

  private static func brief(_ agreement: Agreement) -> String {
    switch agreement {
    case .differs: "differ"
    case .same: "same"
    case .partlySilent: "only some"
    case .silent: "none"
    }
  }
}
