internal import PolicyComparison

/// Every pair of policies, and on how many questions each differs.
struct PairListPage {
  let view: SiteView
  /// How many questions the policies of a pair differ on.
  let differences: (Int, Int) -> Int

  var title: String { "Two policies compared" }

  var content: HTML {
    let policies = Array(view.corpus.records.indices)
    return HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { "Choose two policies: each number leads to what they differ on, in their words." }
      DataTable(
        Anchor("pairs-table"), "On how many of \(Plural.of(view.corpus.topics.count, "question")) two policies differ",
        columns: [HTML(text: "Policy")] + policies.map { HTML(text: view.corpus.name($0)) },
        rows: policies.map { row in
          DataTable.Row([view.policyLink(row)] + policies.map { cell(row, $0) })
        }
      ).html
    }
  }

  private func cell(_ row: Int, _ column: Int) -> HTML {
    guard row != column else { return HTML(text: "–") }
    return HTML(
      .a, .href(view.links.to(view.map.pair(row, column))),
      .label(
        "\(differences(row, column)): \(view.corpus.name(row)) and \(view.corpus.name(column))")
    ) { "\(differences(row, column))" }
  }
}
