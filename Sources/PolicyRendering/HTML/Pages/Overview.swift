/// What the first page of a site has beside the comparison: where its other pages are, and what is due.
package struct Overview: Sendable {
  package let title: String
  /// The comparison's page.
  package let comparison: String
  /// The comparison as data.
  package let data: String
  /// Each policy's page, in the comparison's order.
  package let pages: [String]
  /// What is known of each policy's next review, in the comparison's order, or nothing where it was not judged.
  package let reviews: [ReviewNote]

  /// All paths are from the first page.
  package init(title: String, comparison: String, data: String, pages: [String], reviews: [ReviewNote]) {
    self.title = title
    self.comparison = comparison
    self.data = data
    self.pages = pages
    self.reviews = reviews
  }
}
