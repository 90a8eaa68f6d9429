/// Where the pages of a site are, as paths from its folder. Which of them exist is for the site to decide.
package struct SiteMap: Sendable {
  package static let home = "index.html"
  package static let comparison = "comparison.html"
  package static let policyList = "policies/index.html"
  package static let pairList = "pairs/index.html"
  package static let reviews = "reviews.html"
  package static let search = "search.html"
  package static let guide = "guide.html"
  package static let accessibility = "accessibility.html"
  package static let downloads = "downloads.html"
  package static let feed = "feed.atom"
  package static let style = "style.css"
  package static let script = "script.js"
  package static let comparisonData = "data/comparison.json"
  package static let comparisonText = "data/comparison.md"
  package static let answersTable = "data/answers.csv"
  package static let wordsTable = "data/words.csv"
  package static let reviewsTable = "data/reviews.csv"

  /// What tells the policies apart in paths, in their order: all different on any file system.
  package let slugs: [String]
  /// Each question's page, in the profile's order.
  package let topics: [String]

  /// - Parameters:
  ///   - files: the names of the policies' files without extensions.
  ///   - topics: the ids of the profile's topics.
  package init(files: [String], topics: [String]) {
    slugs = Slug.distinct(files)
    self.topics = Slug.distinct(topics).map { "questions/\($0).html" }
  }

  /// The map of some of the policies as if they were all.
  package func selecting(_ policies: [Int]) -> SiteMap {
    SiteMap(slugs: policies.map { slugs[$0] }, topics: topics)
  }

  private init(slugs: [String], topics: [String]) {
    self.slugs = slugs
    self.topics = topics
  }

  package func policy(_ index: Int) -> String { "policies/\(slugs[index]).html" }
  package func gaps(_ index: Int) -> String { "gaps/\(slugs[index]).html" }
  package func policyData(_ index: Int) -> String { "data/policies/\(slugs[index]).json" }
  package func policyText(_ index: Int) -> String { "data/policies/\(slugs[index]).md" }

  /// The page of two policies. No slug has two hyphens in a row, so no two pairs share one.
  package func pair(_ one: Int, _ other: Int) -> String {
    "pairs/\(slugs[min(one, other)])--\(slugs[max(one, other)]).html"
  }

  /// The page of what changed between two versions of a policy.
  package func changes(of policy: Int, from before: String, to after: String) -> String {
    "changes/\(slugs[policy])/\(before)-to-\(after).html"
  }

  package static func searchShard(_ index: Int) -> String { "search/\(index).js" }
}

/// How a page leads to the others of its site.
package struct PageLinks: Sendable {
  /// The page's own path.
  package let here: String
  private let up: String

  package init(from path: String) {
    here = path
    up = String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
  }

  package func to(_ path: String, at anchor: Anchor? = nil) -> Link {
    if path == here, let anchor { return .here(anchor) }
    return .file(up + path, at: anchor)
  }

  /// A link as an element.
  func a(_ path: String, at anchor: Anchor? = nil, _ text: String) -> HTML {
    HTML(.a, .href(to(path, at: anchor))) { text }
  }
}
