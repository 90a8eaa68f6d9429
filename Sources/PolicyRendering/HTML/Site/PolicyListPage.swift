/// Every policy of the site, with what is known of it at a glance.
struct PolicyListPage {
  let view: SiteView
  /// Each policy's next review, in their order; empty where none was judged.
  let reviews: [ReviewNote]

  private var corpus: Corpus { view.corpus }

  var title: String { "The policies" }

  var content: HTML {
    let silences = corpus.silences
    let columns = ["Policy", "Title", "Questions answered", "Silent where most speak"]
    return HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) {
        "Each policy leads to its clauses, with what each was read as; each gap to what others say that it doesn’t."
      }
      DataTable(
        Anchor("policies-table"), "\(Plural.of(corpus.records.count, "policy", "policies")) on this site",
        columns: columns + (reviews.isEmpty ? [] : ["Next review"]),
        rows: corpus.records.indices.map { policy in
          var cells = [
            view.policyLink(policy), HTML(text: VisibleText.line(corpus.records[policy].title)),
            HTML(text: "\(corpus.records[policy].answered) of \(corpus.topics.count)"),
            HTML(
              .a, .href(view.links.to(view.map.gaps(policy))),
              .label("\(silences[policy].count) gaps of \(corpus.name(policy))")
            ) {
              "\(silences[policy].count)"
            },
          ]
          if !reviews.isEmpty { cells.append(HTML(text: reviews[policy].summary)) }
          return DataTable.Row(cells)
        }
      ).html
    }
  }
}
