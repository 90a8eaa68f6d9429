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
      HTML(.h3) { place(of: change) }
      HTML(.p, .style(.question)) { description(of: change) }
      if change.edits.isEmpty { whole(change) } else { HTML(.p, .style(.edits)) { edits(of: change) } }
    }
  }

  /// "4.1(v), line 39, now 4.1(vi), line 41"
  private func place(of change: Change) -> String {
    let before = change.before.first.map { place($0, in: changes.before) }
    let after = change.after.first.map { place($0, in: changes.after) }
    return switch (before, after) {
    case (let before?, let after?) where before == after: after
    case (let before?, let after?): "\(before), now \(after)"
    case (nil, let after?): "New: \(after)"
    case (let before?, nil): "Removed: \(before)"
    case (nil, nil): ""
    }
  }

  private func place(_ part: VersionPart, in policy: Policy) -> String {
    let line = "line \(policy.document.source(of: policy.tree.range(of: part)).line)"
    guard case .clause(let clause) = part, let citation = ClauseCitation(of: clause, in: policy.tree) else {
      return line
    }
    return "\(citation.words), \(line)"
  }

  private func description(of change: Change) -> String {
    var seen: Set<String> = []
    let effects = change.effects.map(\.inBrief).filter { seen.insert($0).inserted }
    return [change.kind.inBrief, Phrasing.list(effects)].filter { !$0.isEmpty }.joined(separator: ": ")
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

extension Change.Kind {
  fileprivate var inBrief: String {
    switch self {
    case .unchanged: "Unchanged"
    case .edited: "Edited"
    case .moved: "Moved"
    case .movedAndEdited: "Moved and edited"
    case .renumbered: "Renumbered"
    case .added: "Added"
    case .deleted: "Removed"
    case .split: "Divided into several clauses"
    case .merged: "Joined with others"
    }
  }
}

extension Effect {
  /// What it does, in a few words.
  fileprivate var inBrief: String {
    switch self {
    case .stronger: "stricter than before"
    case .weaker: "less strict than before"
    case .wider: "covers more than before"
    case .narrower: "covers less than before"
    case .valueChanged: "another number"
    case .exceptionAdded: "a new exception"
    case .exceptionRemoved: "an exception is gone"
    case .recipientChanged: "somebody else is responsible or to be told"
    case .referenceUpdated: "another reference"
    case .dateChanged: "another date"
    case .editorial: "only the wording"
    }
  }
}
