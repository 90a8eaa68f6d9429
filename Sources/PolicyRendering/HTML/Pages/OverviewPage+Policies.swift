internal import PolicyComparison
internal import PolicyMeaning

extension OverviewPage {
  /// Who says nothing where most of the others speak: what a policy may have forgotten.
  var silences: HTML {
    let majority = views.count / 2 + 1
    var missing = [[Int]](repeating: [], count: views.count)
    for topic in comparison.topics {
      let silent = views.indices.filter { views[$0].policy.positions[topic.topic].stance == .silent }
      guard views.count - silent.count >= majority else { continue }
      for policy in silent { missing[policy].append(topic.topic) }
    }
    let rows = views.indices.filter { !missing[$0].isEmpty }.sorted {
      (missing[$1].count, $0) < (missing[$0].count, $1)
    }
    guard views.count > 1, !rows.isEmpty else { return .empty }
    return part("Who is silent where most speak") {
      HTML(.dl, .style(.answers)) {
        for row in rows {
          HTML(.dt) { "\(views[row].name): \(Plural.of(missing[row].count, "question"))" }
          HTML(.dd) {
            HTML.joined(
              missing[row].map { topic in
                HTML(.a, .href(.file(overview.comparison, at: anchors.anchors[topic]))) {
                  phrasing.profile.topics[topic].title
                }
              }, by: ", ")
          }
        }
      }
    }
  }

  var policies: HTML {
    part("The policies") {
      HTML(.ul, .style(.cards)) {
        for (index, view) in views.enumerated() {
          let answered = view.policy.positions.count { $0.stance != .silent }
          HTML(.li, .style(.card)) {
            HTML(.p, .style(.who)) { HTML(.a, .href(.file(overview.pages[index]))) { view.name } }
            if view.policy.title != view.name { HTML(.p) { VisibleText.line(view.policy.title) } }
            HTML(.p, .style(.hush)) { "Answers \(answered) of \(Plural.of(comparison.topics.count, "question"))" }
          }
        }
      }
    }
  }
}
