internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// One policy: its clauses in order, each with a permalink and what it was read as, beside where it stands.
struct PolicyPage {
  let view: PolicyView
  let review: ReviewNote?
  let phrasing: Phrasing
  let anchors: TopicAnchors
  let options: RenderingOptions
  /// The level of its first heading: below others where several policies share a page.
  let level: Int
  /// What it has on a site that it lacks by itself.
  let site: Site?
  /// What was found in it, where it was looked for.
  let findings: FindingsView?
  private let scope: String

  /// The policy's place on a site.
  struct Site {
    /// The report of what others say that it doesn't.
    let gaps: Link
    /// The policy as data and as Markdown.
    let data: Link
    let text: Link
    let list: Link
    /// What changed from version to version, the newest step first, and where.
    let history: [(note: VersionNote, page: Link)]
    let feed: Link?
    /// What was found in it, and as of which day; nil where it was not looked for.
    let findings: (all: [Finding], day: String?)?
  }

  /// - Parameter scope: what tells its anchors from those of other policies on the same page; none where it is alone.
  init(
    _ policy: Policy, name: String, review: ReviewNote?, phrasing: Phrasing, options: RenderingOptions,
    scope: String? = nil, site: Site? = nil
  ) {
    let prefix = scope.map { "\($0)-" } ?? ""
    view = PolicyView(policy, name: name, page: "", scope: prefix)
    self.review = review
    self.phrasing = phrasing
    self.options = options
    self.site = site
    self.scope = prefix
    findings = site?.findings.map { [view] in FindingsView($0.all, on: view) }
    level = scope == nil ? 1 : 2
    anchors = TopicAnchors("stands", phrasing.profile, scope: prefix)
  }

  var title: String { view.name }

  /// The positions that were asked for.
  var positions: [Position] {
    guard let topics = options.topics.map(Set.init) else { return view.policy.positions }
    return view.policy.positions.filter { topics.contains($0.topic) }
  }

  var content: HTML {
    let clausesHeading = Anchor("all-clauses", scope)
    let standsHeading = Anchor("all-topics", scope)
    return HTMLBuilder.build {
      if let site {
        HTML(.p, .style(.crumb)) { HTML(.a, .href(site.list)) { "Policies" } }
      }
      HTML(.heading(level)) { view.name }
      introduction
      if level == 1 {
        // Where the window is narrow, one stands far below the other.
        HTML(.nav, .label("On this page")) {
          HTML(.p) {
            HTML(.a, .href(.here(standsHeading))) { "Where it stands" }
            " · "
            HTML(.a, .href(.here(clausesHeading))) { "The policy, clause by clause" }
            if let site {
              " · "
              HTML(.a, .href(site.gaps)) { "What others say that it doesn’t" }
              " · "
              HTML(.a, .href(site.data)) { "As JSON" }
              " · "
              HTML(.a, .href(site.text)) { "As Markdown" }
            }
          }
        }
      }
      history
      if let findings { findings.summary(asOf: site?.findings?.day) }
      HTML(.div, site == nil ? .style(.policy) : .style(.policy, .sourced)) {
        stands(under: standsHeading)
        HTML(.section, .style(.clauses), .labelledBy(clausesHeading)) {
          HTML(.heading(level + 1), .id(clausesHeading)) { "The policy, clause by clause" }
          if site != nil { sourceSwitch }
          clauses
          furniture
        }
      }
    }
  }

  /// Several policies on one page, in order.
  static func together(
    _ policies: [Policy], phrasing: Phrasing, options: RenderingOptions
  ) -> (title: String, content: HTML) {
    let names = DocumentNames(policies)
    let title = Plural.of(policies.count, "policy", "policies")
    return (
      title,
      HTMLBuilder.build {
        HTML(.h1) { title }
        for (index, policy) in policies.enumerated() {
          // A number, as no number is the beginning of another with its hyphen; names may be.
          PolicyPage(
            policy, name: names.short[index], review: nil, phrasing: phrasing, options: options, scope: "\(index + 1)"
          ).content
        }
      }
    )
  }

  private var history: HTML {
    guard let site, !site.history.isEmpty else { return .empty }
    let anchor = Anchor("history")
    return HTML(.section, .labelledBy(anchor)) {
      HTML(.h2, .id(anchor)) { "History" }
      HTML(.ul) {
        for step in site.history {
          HTML(.li) {
            HTML(.a, .href(step.page)) { "From \(step.note.before) to \(step.note.after)" }
            ": \(step.note.summary)"
          }
        }
      }
      if let feed = site.feed {
        HTML(.p) { HTML(.a, .href(feed)) { "Changes of all policies as an Atom feed" } }
      }
    }
  }

  private var introduction: HTML {
    let policy = view.policy
    let answered = positions.count { $0.stance != .silent }
    let names = [policy.organisation, policy.title].compactMap { $0.map(VisibleText.line) }.filter { $0 != view.name }
    return HTMLBuilder.build {
      if !names.isEmpty { HTML(.p, .style(.lead)) { names.joined(separator: ": ") } }
      if let review { review.paragraph }
      HTML(.p, .style(.hush)) {
        "Read from \(VisibleText.line(Self.fileName(policy.document.path))): \(Plural.of(policy.tree.clauses.count, "clause")). "
        "It answers \(answered) of \(Plural.of(positions.count, "question"))."
      }
    }
  }

  /// The folder that a file lay in is nobody's business but its owner's.
  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Text that belongs to the page and not to the policy.
  private var furniture: HTML {
    let pieces = view.policy.tree.furniture
    guard !pieces.isEmpty else { return .empty }
    return HTML(.details, .style(.more)) {
      HTML(.summary) { "\(Plural.of(pieces.count, "piece")) of text left out of the clauses" }
      HTML(.ul, .style(.plain)) {
        for piece in pieces {
          let place = Phrasing.place(view.policy.document.source(of: piece.range))
          HTML(.li) {
            "“\(VisibleText.line(view.policy.document.text(piece.range)))” "
            HTML(.span, .style(.hush)) { "\(place), \(piece.rule.replacing("-", with: " "))" }
          }
        }
      }
    }
  }
}
