package import PolicyChecks
package import PolicyComparison
package import PolicyMeaning

/// Makes each page of a site. It does not know which pages there are: it is told what a page is about and where it stands.
package struct SiteRenderer: Sendable {
  package let profile: Profile
  package let templates: PageTemplates
  /// The site's name.
  package let title: String
  /// The day as of which reviews are judged, for a person; nil where they are not.
  package let today: String?

  package init(profile: Profile, templates: PageTemplates, title: String, today: String?) {
    self.profile = profile
    self.templates = templates
    self.title = title
    self.today = today
  }

  package func home(_ corpus: Corpus, _ map: SiteMap, reviews: [ReviewNote]) -> [UInt8] {
    let view = view(corpus, map, SiteMap.home)
    return page(HomePage(view: view, title: title, reviews: reviews).content, title: nil, at: SiteMap.home)
  }

  package func comparison(_ corpus: Corpus, _ map: SiteMap) -> [UInt8] {
    let matrix = MatrixPage(view: view(corpus, map, SiteMap.comparison))
    return page(matrix.content, title: matrix.title, at: SiteMap.comparison)
  }

  package func topic(_ topic: Int, _ corpus: Corpus, _ map: SiteMap) -> [UInt8] {
    let path = map.topics[topic]
    let topicPage = TopicPage(view: view(corpus, map, path), topic: topic)
    return page(topicPage.content, title: topicPage.title, at: path)
  }

  package func gaps(of policy: Int, _ corpus: Corpus, _ map: SiteMap) -> [UInt8] {
    let path = map.gaps(policy)
    let gaps = GapPage(view: view(corpus, map, path), policy: policy)
    return page(gaps.content, title: gaps.title, at: path)
  }

  /// - Parameters:
  ///   - corpus: of the two policies alone, the first in the site's order first.
  ///   - map: of these two.
  package func pair(_ corpus: Corpus, _ map: SiteMap) -> [UInt8] {
    let path = map.pair(0, 1)
    let pair = PairPage(view: view(corpus, map, path))
    return page(pair.content, title: pair.title, at: path)
  }

  /// - Parameter differences: on how many questions two policies differ.
  package func pairs(_ corpus: Corpus, _ map: SiteMap, differences: (Int, Int) -> Int) -> [UInt8] {
    withoutActuallyEscaping(differences) { differences in
      let list = PairListPage(view: view(corpus, map, SiteMap.pairList), differences: differences)
      return page(list.content, title: list.title, at: SiteMap.pairList)
    }
  }

  package func policies(_ corpus: Corpus, _ map: SiteMap, reviews: [ReviewNote]) -> [UInt8] {
    let list = PolicyListPage(view: view(corpus, map, SiteMap.policyList), reviews: reviews)
    return page(list.content, title: list.title, at: SiteMap.policyList)
  }

  package func reviews(_ corpus: Corpus, _ map: SiteMap, reviews: [ReviewNote]) -> [UInt8] {
    let calendar = CalendarPage(
      view: view(corpus, map, SiteMap.reviews), reviews: reviews, today: today ?? "the day of publishing")
    return page(calendar.content, title: calendar.title, at: SiteMap.reviews)
  }

  package func search(_ corpus: Corpus, _ map: SiteMap) -> [UInt8] {
    let search = SearchPage(view: view(corpus, map, SiteMap.search))
    return page(search.content, title: search.title, at: SiteMap.search)
  }

  package func downloads(_ corpus: Corpus, _ map: SiteMap, hasReviews: Bool) -> [UInt8] {
    let downloads = DownloadsPage(view: view(corpus, map, SiteMap.downloads), hasReviews: hasReviews)
    return page(downloads.content, title: downloads.title, at: SiteMap.downloads)
  }

  package func guide() -> [UInt8] {
    page(HTML(template: templates.guide), title: "How to read this", at: SiteMap.guide)
  }

  package func accessibility() -> [UInt8] {
    page(HTML(template: templates.accessibility), title: "Accessibility statement", at: SiteMap.accessibility)
  }

  /// One policy, clause by clause. It needs to know nothing of the others, so that it can be made while they are read.
  ///
  /// - Parameters:
  ///   - findings: what was found in it; nil where it was not looked for.
  ///   - history: its earlier versions, the newest step first.
  package func policy(
    _ policy: Policy, at index: Int, _ map: SiteMap, review: ReviewNote?, findings: [Finding]? = nil,
    history: [VersionNote] = []
  ) -> [UInt8] {
    let path = map.policy(index)
    let links = PageLinks(from: path)
    let policyPage = PolicyPage(
      policy, name: DocumentNames([policy]).short[0], review: review, phrasing: Phrasing(profile: profile),
      options: RenderingOptions(),
      site: PolicyPage.Site(
        gaps: links.to(map.gaps(index)), data: links.to(map.policyData(index)), text: links.to(map.policyText(index)),
        list: links.to(SiteMap.policyList), history: history.map { ($0, links.to($0.path)) },
        feed: history.isEmpty ? nil : links.to(SiteMap.feed),
        findings: findings.map { ($0, today) }))
    return page(policyPage.content, title: policyPage.title, at: path)
  }

  /// What changed between two versions of a policy.
  ///
  /// - Parameter policy: the place of the policy on the site.
  package func changes(_ changes: ChangeSet, _ note: VersionNote, of policy: Int, _ map: SiteMap) -> [UInt8] {
    let links = PageLinks(from: note.path)
    let crumb = HTML(.p, .style(.crumb)) {
      links.a(SiteMap.policyList, "Policies")
      " › "
      links.a(map.policy(policy), note.policy)
    }
    let changesPage = ChangesPage(
      report: ChangeReport(changes, phrasing: Phrasing(profile: profile), options: RenderingOptions()),
      title: "\(note.policy): what changed from \(note.before) to \(note.after)", crumb: crumb,
      names: VersionNames(before: note.before, after: note.after))
    return page(changesPage.content, title: changesPage.title, at: note.path)
  }

  private func view(_ corpus: Corpus, _ map: SiteMap, _ path: String) -> SiteView {
    SiteView(corpus: corpus, map: map, links: PageLinks(from: path))
  }

  private func page(_ content: HTML, title pageTitle: String?, at path: String) -> [UInt8] {
    templates.shell.page(
      title: pageTitle.map { "\($0) – \(title)" } ?? title, style: style(at: path), body: frame(at: path).body(content))
  }

  private func style(at path: String) -> PageShell.Style {
    let links = PageLinks(from: path)
    return .linked(links.to(SiteMap.style), script: links.to(SiteMap.script))
  }

  private static let sections = [
    ("Overview", SiteMap.home), ("Questions", SiteMap.comparison), ("Policies", SiteMap.policyList),
    ("Reviews", SiteMap.reviews), ("Search", SiteMap.search), ("How to read this", SiteMap.guide),
  ]
  private static let smallPrint = [
    ("How to read this", SiteMap.guide), ("Accessibility statement", SiteMap.accessibility),
    ("Downloads", SiteMap.downloads),
  ]

  private func frame(at path: String) -> PageFrame {
    let links = PageLinks(from: path)
    func entry(_ text: String, _ target: String) -> PageFrame.Entry {
      PageFrame.Entry(text, links.to(target), isHere: target == path)
    }
    return PageFrame(
      title: title,
      entries: Self.sections.filter { today != nil || $0.1 != SiteMap.reviews }.map(entry),
      footer: Self.smallPrint.map(entry), logo: templates.logo.map { links.to($0.path) }, style: style(at: path),
      note: today.map { "Reviews are judged as of \($0)." })
  }
}
