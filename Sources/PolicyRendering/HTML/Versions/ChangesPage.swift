internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyText

/// What changed between two versions of a policy: what matters first, in words and with the words; then the rest.
struct ChangesPage {
  let changes: ChangeSet
  let note: VersionNote
  let links: PageLinks
  /// The page of the policy's present version.
  let policy: String
  let phrasing: Phrasing

  private var words: ChangePhrasing { ChangePhrasing(changes: changes) }

  var title: String { "\(note.policy): what changed from \(note.before) to \(note.after)" }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.p, .style(.crumb)) {
        links.a(SiteMap.policyList, "Policies")
        " › "
        links.a(policy, note.policy)
      }
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { "\(note.summary.prefix(1).uppercased() + note.summary.dropFirst())." }
      substance
      positions
      rest
    }
  }

  private var substance: HTML {
    let substantive = changes.substantive
    guard !substantive.isEmpty else { return .empty }
    return section("Changes of substance", id: "substance") {
      for index in substantive { article(changes.changes[index]) }
    }
  }

  private var positions: HTML {
    guard !changes.positions.isEmpty else { return .empty }
    return section("Questions that it answers differently now", id: "positions") {
      DataTable(
        Anchor("positions-table"), "Its answers before and after", columns: ["Question", "Before", "After"],
        rows: changes.positions.map { change in
          let positions = [changes.before, changes.after].map { $0.positions[change.topic] }
          return DataTable.Row(
            [HTML(text: phrasing.profile.topics[change.topic].title)]
              + positions.map { HTML(text: phrasing.cell($0)) },
            styles: [nil] + positions.map { StyleClass($0.stance) })
        }
      ).html
    }
  }

  private var rest: HTML {
    let others = changes.changes.filter { !$0.isSubstantive && $0.kind != .unchanged && $0.kind != .renumbered }
    guard !others.isEmpty else { return .empty }
    return section("Changes of wording and order", id: "rest") {
      HTML(.details, .style(.more)) {
        HTML(.summary) { "Show \(Plural.of(others.count, "change"))" }
        for change in others { article(change) }
      }
    }
  }

  private func article(_ change: Change) -> HTML {
    HTML(.article, .style(.topic)) {
      HTML(.h3) { words.place(of: change) }
      HTML(.p, .style(.question)) { words.description(of: change) }
      if change.edits.isEmpty { whole(change) } else { HTML(.p, .style(.edits)) { edits(of: change) } }
    }
  }

  private func whole(_ change: Change) -> HTML {
    HTML(.p, .style(.edits)) {
      for part in change.before where change.after.isEmpty {
        deleted(changes.before.tree.text(of: changes.before.tree.wording(of: part)))
      }
      for part in change.after {
        let text = changes.after.tree.text(of: changes.after.tree.wording(of: part))
        if change.before.isEmpty { inserted(text) } else { HTML(text: VisibleText.line(text)) }
      }
    }
  }

  private func edits(of change: Change) -> HTML {
    HTML.joined(
      change.edits.map { edit in
        let text = changes.text(of: edit)
        return switch edit.operation {
        case .equal: HTML(text: VisibleText.line(text))
        case .delete: deleted(text)
        case .insert: inserted(text)
        }
      }, by: " ")
  }

  /// Screen readers do not tell insertions and deletions by themselves.
  private func deleted(_ text: String) -> HTML {
    HTML(.del) {
      HTML(.span, .style(.unseen)) { "[removed: " }
      VisibleText.line(text)
      HTML(.span, .style(.unseen)) { "]" }
    }
  }

  private func inserted(_ text: String) -> HTML {
    HTML(.ins) {
      HTML(.span, .style(.unseen)) { "[added: " }
      VisibleText.line(text)
      HTML(.span, .style(.unseen)) { "]" }
    }
  }

  private func section(_ heading: String, id: String, @HTMLBuilder content: () -> HTML) -> HTML {
    let anchor = Anchor("part", id)
    return HTML(.section, .labelledBy(anchor)) {
      HTML(.h2, .id(anchor)) { heading }
      content()
    }
  }
}
