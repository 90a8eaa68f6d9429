internal import PolicyRendering

/// Where the pages of a site are, from its folder.
struct SitePaths: Sendable {
  static let index = "index.html"
  static let comparison = "comparison.html"
  static let style = "style.css"
  static let data = "data/comparison.json"

  /// Each policy's page, in the comparison's order, all different on any file system.
  let policies: [String]

  init(_ names: DocumentNames) {
    policies = Slug.distinct(names.ids).map { "policies/\($0).html" }
  }
}
