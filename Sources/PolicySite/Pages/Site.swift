package import PolicyComparison
internal import PolicyMeaning
package import PolicyRendering

/// Decides which pages a site has, and what leads where. The same comparison and configuration make the same bytes.
package struct Site: Sendable {
  package let configuration: SiteConfiguration
  private let profile: Profile
  private let phrasing: Phrasing
  private let renderer: HTMLRenderer

  package init(configuration: SiteConfiguration, renderer: HTMLRenderer) {
    self.configuration = configuration
    self.renderer = renderer
    phrasing = renderer.phrasing
    profile = renderer.phrasing.profile
  }

  /// All files of the site, in the order of their paths.
  ///
  package func pages(for comparison: Comparison) -> [Page] {
    let names = DocumentNames(comparison.policies)
    let data = JSONRenderer(profile: profile).comparison(comparison)
    let paths = SitePaths(names)
    let reviews = reviews(of: comparison)
    let overview = Overview(
      title: configuration.title, comparison: SitePaths.comparison, data: SitePaths.data, pages: paths.policies,
      reviews: reviews)
    var pages = [
      Page(
        path: SitePaths.index,
        bytes: renderer.overview(comparison, overview, in: frame(for: SitePaths.index))),
      Page(
        path: SitePaths.comparison,
        bytes: renderer.comparison(
          comparison, pages: paths.policies, in: frame(for: SitePaths.comparison))),
      Page(path: SitePaths.style, bytes: renderer.shell.stylesheet),
      Page(path: SitePaths.data, bytes: data),
    ]
    for (index, policy) in comparison.policies.enumerated() {
      let path = paths.policies[index]
      pages.append(
        Page(
          path: path,
          bytes: renderer.policy(
            policy, name: names.short[index], review: reviews.isEmpty ? nil : reviews[index], in: frame(for: path))))
    }
    return pages.sorted { $0.path < $1.path }
  }

  /// None where the profile tells no dates, or no day is given to judge them by.
  private func reviews(of comparison: Comparison) -> [ReviewNote] {
    guard let today = configuration.today, let nextReview = profile.dates.nextReview else { return [] }
    return comparison.policies.map { policy in
      ReviewStatus(
        nextReview: policy.positions[nextReview], adopted: profile.dates.adopted.map { policy.positions[$0] },
        today: today
      ).note(phrasing)
    }
  }

  private func frame(for path: String) -> PageFrame {
    let up = String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
    let entries = [("Overview", SitePaths.index), ("Comparison", SitePaths.comparison)].map { text, target in
      PageFrame.Entry(text, .file(up + target), isHere: target == path)
    }
    return PageFrame(
      title: configuration.title, entries: entries, style: .linked(.file(up + SitePaths.style)),
      note: configuration.today.map { "Reviews are judged as of \(phrasing.name($0.partial))." })
  }
}
