package import PolicyComparison
package import PolicyMeaning
package import PolicyText

/// Makes pages that a reader can open, print or send by themselves: no script, no request to anywhere.
package struct HTMLRenderer: Sendable {
  package let phrasing: Phrasing
  package let shell: PageShell
  package let options: RenderingOptions

  package init(profile: Profile, shell: PageShell, options: RenderingOptions = RenderingOptions()) {
    phrasing = Phrasing(profile: profile)
    self.shell = shell
    self.options = options
  }

  /// With the shell that the program carries.
  ///
  /// - Throws: `Trouble` where the program was built from a broken one.
  package init(profile: Profile, options: RenderingOptions = RenderingOptions()) throws(Trouble) {
    self.init(profile: profile, shell: try .embedded(), options: options)
  }

  /// How policies compare, topic by topic.
  ///
  /// - Parameters:
  ///   - pages: the path of each policy's page from this one, in order, or none where there are no such pages.
  package func comparison(
    _ comparison: Comparison, pages: [String] = [], in frame: PageFrame = .alone
  ) -> [UInt8] {
    let page = ComparisonPage(comparison, pages: pages, phrasing: phrasing, options: options)
    return write(page.content, title: page.title, in: frame)
  }

  /// One policy, clause by clause, beside where it stands.
  ///
  /// - Parameter review: what is known of its next review, or nil where that was not judged.
  package func policy(
    _ policy: Policy, name: String, review: ReviewNote? = nil, in frame: PageFrame = .alone
  ) -> [UInt8] {
    let page = PolicyPage(policy, name: name, review: review, phrasing: phrasing, options: options)
    return write(page.content, title: page.title, in: frame)
  }

  /// One policy or several on one page.
  package func policies(_ policies: [Policy]) -> [UInt8] {
    if policies.count == 1 { return policy(policies[0], name: DocumentNames(policies).short[0]) }
    let page = PolicyPage.together(policies, phrasing: phrasing, options: options)
    return write(page.content, title: page.title, in: .alone)
  }

  /// The first page of a site.
  package func overview(_ comparison: Comparison, _ overview: Overview, in frame: PageFrame) -> [UInt8] {
    let page = OverviewPage(comparison, overview: overview, phrasing: phrasing)
    return write(page.content, title: page.title, in: frame)
  }

  private func write(_ content: HTML, title: String, in frame: PageFrame) -> [UInt8] {
    let whole = frame.entries.isEmpty ? title : "\(title) – \(frame.title)"
    return shell.page(title: whole, style: frame.style, body: frame.body(content))
  }
}
