/// A search over the clauses of all policies, in the reader's own browser.
struct SearchPage {
  let view: SiteView

  var title: String { "Search the policies" }

  var content: HTML {
    let field = Anchor("search-words")
    return HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.noscript) {
        HTML(.p, .style(.note)) {
          "The search needs JavaScript, which your browser does not run here. Without it, "
          view.links.a(SiteMap.comparison, "every question")
          " and "
          view.links.a(SiteMap.policyList, "every policy")
          " can be opened and searched with the browser’s own “Find”."
        }
      }
      HTML(
        .search, .id(Anchor("search")), .shards(SearchIndex.shardCount(policies: view.corpus.records.count)), .hidden
      ) {
        HTML(.p) {
          HTML(.label, .of(field)) { "Words to find in any clause" }
          HTML(.input, .searchField, .id(field))
        }
        HTML(.p, .style(.hush)) {
          "All words must be in the clause; the beginning of a word is enough. Nothing you type leaves your computer."
        }
      }
      HTML(.p, .id(Anchor("search-status")), .status)
      HTML(.ol, .id(Anchor("search-results")), .style(.results), .hidden)
    }
  }
}
