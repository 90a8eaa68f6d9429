package import PolicyChecks
package import PolicyComparison
package import PolicyMeaning
package import PolicyText

/// Makes pages that a reader can open, print or send by themselves: no request to anywhere.
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
  /// - Parameter pages: the path of each policy's page from this one, in order, or none where there are no such pages.
  package func comparison(_ comparison: Comparison, pages: [String] = []) -> [UInt8] {
    let page = ComparisonPage(comparison, pages: pages, phrasing: phrasing, options: options)
    return write(page.content, title: page.title)
  }

  /// One policy, clause by clause, beside where it stands.
  ///
  /// - Parameter review: what is known of its next review, or nil where that was not judged.
  package func policy(_ policy: Policy, name: String, review: ReviewNote? = nil) -> [UInt8] {
    let page = PolicyPage(policy, name: name, review: review, phrasing: phrasing, options: options)
    return write(page.content, title: page.title)
  }

  /// One policy or several on one page.
  package func policies(_ policies: [Policy]) -> [UInt8] {
    if policies.count == 1 { return policy(policies[0], name: DocumentNames(policies).short[0]) }
    let page = PolicyPage.together(policies, phrasing: phrasing, options: options)
    return write(page.content, title: page.title)
  }

  /// What a careful reviewer would point out in policies, on one page.
  package func findings(_ findings: [Finding], on policies: [Policy]) -> [UInt8] {
    let page = FindingsPage(findings, on: policies)
    return shell.page(title: page.title, style: .inlined, body: PageFrame.findings.body(page.content))
  }

  /// What changed between two versions of a policy. The page has a script of a few lines, for steps by keyboard.
  ///
  /// - Throws: `Trouble` where the program was built without the script.
  package func changes(_ changes: ChangeSet) throws(Trouble) -> [UInt8] {
    let page = ChangesPage(
      report: ChangeReport(changes, phrasing: phrasing, options: options), title: Self.title(of: changes),
      crumb: .empty, names: VersionNames(changes))
    return shell.page(
      title: page.title, style: .inlinedWithScript(try PageTemplates.embedded("Pages/changes.js")),
      body: PageFrame.alone.body(page.content))
  }

  private static func title(of changes: ChangeSet) -> String {
    let policy = VisibleText.line(changes.after.title)
    return policy.isEmpty ? "What changed between two versions" : "What changed in “\(policy)”"
  }

  private func write(_ content: HTML, title: String) -> [UInt8] {
    shell.page(title: title, style: .inlined, body: PageFrame.alone.body(content))
  }
}
