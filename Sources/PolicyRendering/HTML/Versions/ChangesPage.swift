internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyText

/// What changed between two versions of a policy: what matters first, in words and with the words of both; then the rest;
/// and the whole text for those who ask for it.
struct ChangesPage {
  let report: ChangeReport
  let title: String
  /// What leads back to the site that the page is part of.
  let crumb: HTML
  /// What the two versions are called: "September 2023", or the name of a file.
  let names: VersionNames

  /// Where the places are that a table leads to and the keys step through.
  private var anchors: [Anchor] { report.items.indices.map { Anchor("change", "\($0 + 1)") } }
  private static let keys = Anchor("keys")

  var content: HTML {
    HTMLBuilder.build {
      crumb
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { "From \(names.before) to \(names.after): \(Phrasing.continued(report.summary))" }
      overview
      details
      positions
      rest
      whole
    }
  }

  // MARK: Changes of substance

  /// Every change of substance in a line, most important first.
  private var overview: HTML {
    guard !report.items.isEmpty else { return .empty }
    return section("What matters", id: "overview") {
      DataTable(
        Anchor("overview-table"), "Changes of substance, most important first", columns: ["Where", "What changed"],
        rows: zip(report.items, anchors).map { item, anchor in
          DataTable.Row([HTML(.a, .href(.here(anchor))) { item.title }, HTML(text: Phrasing.opening(item.statement))])
        }
      ).html
    }
  }

  private var details: HTML {
    guard !report.items.isEmpty else { return .empty }
    return section("The words of both versions", id: "details") {
      if report.items.count > 1 { keyboard }
      for (index, item) in report.items.enumerated() {
        HTML(.article, .style(.topic, .change), .id(anchors[index])) {
          HTML(.h3) { item.title }
          HTML(.p, .style(.says)) { Phrasing.opening(item.statement) }
          SideBySide(report: report, change: item.change, names: names).html
          if report.items.count > 1 { steps(from: index) }
        }
      }
    }
  }

  /// Told by the page itself; hidden until the script that reads the keys says that it does.
  private var keyboard: HTML {
    HTML(.p, .style(.box), .hidden) {
      HTML(.input, .checkbox, .id(Self.keys), .checked)
      HTML(.label, .of(Self.keys)) { "The key N goes to the next change, the key P to the previous one" }
    }
  }

  private func steps(from index: Int) -> HTML {
    HTML(.p, .style(.steps)) {
      if index > 0 { HTML(.a, .href(.here(anchors[index - 1]))) { "Previous change" } }
      if index > 0, index + 1 < report.items.count { " " }
      if index + 1 < report.items.count { HTML(.a, .href(.here(anchors[index + 1]))) { "Next change" } }
    }
  }

  // MARK: The rest

  private var positions: HTML {
    guard !report.positions.isEmpty else { return .empty }
    return section("Questions that it answers differently now", id: "positions") {
      DataTable(
        Anchor("positions-table"), "Its answers before and after", columns: ["Question", "Before", "After"],
        rows: report.positions.map { item in
          let stances = [report.set.before, report.set.after].map { $0.positions[item.change.topic].stance }
          return DataTable.Row(
            [HTML(text: item.title), HTML(text: item.before), HTML(text: item.after)],
            styles: [nil] + stances.map { StyleClass($0) })
        }
      ).html
    }
  }

  private var rest: HTML {
    guard !report.notes.isEmpty || !report.throughout.isEmpty else { return .empty }
    return section("Wording and order", id: "rest") {
      if !report.throughout.isEmpty { HTML(.ul) { for sentence in report.throughout { HTML(.li) { sentence } } } }
      if !report.notes.isEmpty {
        HTML(.details, .style(.more)) {
          HTML(.summary) { "Show \(Plural.of(report.notes.count, "change")) of wording and order" }
          for note in report.notes { article(note) }
        }
      }
    }
  }

  private func article(_ note: ChangeReport.Note) -> HTML {
    HTML(.article, .style(.topic)) {
      HTML(.h3) { note.place }
      HTML(.p, .style(.question)) { "\(Phrasing.opening(note.words))." }
      if !note.change.edits.isEmpty {
        HTML(.p, .style(.edits)) { MarkedText(report.set.marked(note.change)).html }
      }
    }
  }

  /// Both versions in one: on demand, as it is long.
  private var whole: HTML {
    guard !report.set.isEmpty, report.scope == .all else { return .empty }
    return section("The whole text", id: "whole") {
      HTML(.details, .style(.more)) {
        HTML(.summary) { "Show the whole text of the later version, with what was removed and added" }
        for change in report.set.changes { paragraph(change) }
      }
    }
  }

  private func paragraph(_ change: Change) -> HTML {
    let set = report.set
    let label = change.after.first.flatMap(set.after.tree.label) ?? change.before.first.flatMap(set.before.tree.label)
    let words: HTML
    if change.edits.isEmpty {
      words = HTML(
        text: change.after.map { VisibleText.line(set.after.tree.text(of: set.after.tree.wording(of: $0))) }
          .joined(separator: " "))
    } else {
      words = MarkedText(set.marked(change)).html
    }
    guard !words.isEmpty else { return .empty }
    return HTML(.p, .style(.edits)) {
      if let label, !change.after.isEmpty { HTML(.span, .style(.label)) { "\(VisibleText.line(label)) " } }
      words
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
