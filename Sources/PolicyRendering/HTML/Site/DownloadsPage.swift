internal import PolicyMeaning

/// Everything on the site as files for spreadsheets, documents and programs.
struct DownloadsPage {
  let view: SiteView
  let hasReviews: Bool

  var title: String { "Downloads" }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { "What these pages show, as files. They hold nothing that the pages don’t." }
      DataTable(
        Anchor("downloads-all"), "About all policies", columns: ["File", "What it holds", "For"], rows: files
      ).html
      view.part("Policy by policy", id: "each") {
        DataTable(
          Anchor("downloads-each"), "The clauses and answers of each policy",
          columns: ["Policy", "JSON", "Markdown"],
          rows: view.corpus.records.indices.map { policy in
            let name = view.corpus.name(policy)
            return DataTable.Row([
              HTML(text: name), file(view.map.policyData(policy), "JSON of \(name)"),
              file(view.map.policyText(policy), "Markdown of \(name)"),
            ])
          }
        ).html
      }
    }
  }

  private var files: [DataTable.Row] {
    var rows = [
      row(SiteMap.answersTable, "A row for each policy and a column for each question", "Spreadsheets (CSV)")
    ]
    if hasReviews {
      rows.append(row(SiteMap.reviewsTable, "When each policy is to be reviewed next", "Spreadsheets (CSV)"))
    }
    if view.corpus.isSideBySide {
      rows.append(row(SiteMap.wordsTable, "Every answer with its place and its words", "Spreadsheets (CSV)"))
      rows.append(row(SiteMap.comparisonText, "The comparison of all policies", "Documents and wikis (Markdown)"))
      rows.append(row(SiteMap.comparisonData, "The comparison of all policies", "Programs (JSON)"))
    }
    return rows
  }

  private func row(_ path: String, _ what: String, _ use: String) -> DataTable.Row {
    DataTable.Row([
      file(path, path.split(separator: "/").last.map(String.init) ?? path), HTML(text: what), HTML(text: use),
    ])
  }

  private func file(_ path: String, _ text: String) -> HTML { view.links.a(path, text) }
}
