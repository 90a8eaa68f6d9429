internal import PolicyMeaning

extension PolicyPage {
  /// Where the policy stands on every topic, group by group, with the clauses that say so.
  func stands(under heading: Anchor) -> HTML {
    let profile = phrasing.profile
    let byGroup = Dictionary(grouping: positions) { profile.topics[$0.topic].group }
    return HTML(.aside, .style(.stands), .labelledBy(heading)) {
      HTML(.heading(level + 1), .id(heading)) { "Where it stands" }
      for group in profile.groups.indices {
        let positions = byGroup[group, default: []]
        let spoken = positions.filter { $0.stance != .silent }
        let silent = positions.filter { $0.stance == .silent }
        if !positions.isEmpty {
          HTML(.section, .style(.group)) {
            HTML(.heading(level + 2)) { profile.groups[group].title }
            if !spoken.isEmpty { HTML(.dl) { for position in spoken { entry(position) } } }
            if !silent.isEmpty {
              HTML(.p, .style(.hush)) {
                "Says nothing about: "
                HTML.joined(
                  silent.map { position in
                    HTML(.span, .id(anchors.anchors[position.topic])) { profile.topics[position.topic].title }
                  }, by: ", ")
                "."
              }
            }
          }
        }
      }
    }
  }

  private func entry(_ position: Position) -> HTML {
    let style = StyleClass(position.stance)
    let places = places(of: position)
    return HTMLBuilder.build {
      HTML(.dt, .id(anchors.anchors[position.topic]), .style(style)) { phrasing.profile.topics[position.topic].title }
      HTML(.dd, .style(style)) {
        "\(phrasing.statement(of: position)). "
        for conflict in position.conflicts {
          HTML(.strong, .style(.doubt)) { "\(Phrasing.conflict): " }
          view.shortCitation(Evidence(conflict.first, of: view.policy))
          " and "
          view.shortCitation(Evidence(conflict.second, of: view.policy))
          ". "
        }
        if !places.isEmpty {
          HTML(.span, .style(.hush)) {
            "See "
            HTML.joined(places.map(view.shortCitation), by: "; ")
            "."
          }
        }
      }
    }
  }

  /// The words that a position rests on, one entry a clause, the deciding one first.
  private func places(of position: Position) -> [Evidence] {
    var clauses: Set<Int> = []
    return position.provisions.map { Evidence($0, of: view.policy) }
      .filter { clauses.insert($0.clause).inserted }
  }
}
