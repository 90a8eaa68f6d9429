internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// A policy with what pages call it and where they find its clauses.
struct PolicyView: Sendable {
  let policy: Policy
  let name: String
  /// The path of its own page from the page that is being made, empty where that is the page, nil where it has none.
  let page: String?
  let references: ClauseReferences
  /// A permalink for each clause. It rests on the numbers printed, so that it outlives an edit elsewhere.
  let anchors: [Anchor]

  /// - Parameter scope: tells its clauses from those of other policies on the same page.
  init(_ policy: Policy, name: String, page: String?, scope: String = "") {
    self.policy = policy
    self.name = VisibleText.line(name)
    self.page = page
    references = ClauseReferences(policy.tree)
    anchors = Anchor.distinct("clause", references.ids.map { scope + $0 })
  }

  /// The policies of a comparison, in its order.
  ///
  /// - Parameter pages: the path of each one's page, or none.
  static func all(_ policies: [Policy], _ names: DocumentNames, pages: [String]) -> [PolicyView] {
    policies.indices.map { index in
      PolicyView(policies[index], name: names.short[index], page: pages.indices.contains(index) ? pages[index] : nil)
    }
  }

  /// The clause on the policy's page.
  func link(to clause: Int) -> Link? {
    page.map { $0.isEmpty ? .here(anchors[clause]) : .file($0, at: anchors[clause]) }
  }

  /// A clause by its number and line: "4.1(v), line 39".
  func place(of clause: Int) -> String {
    let line = Phrasing.place(policy.document.source(of: policy.tree.clauses[clause].range))
    return references.citation(of: clause).map { "\($0.words), \(line)" } ?? line
  }

  /// The name, leading to the policy's page where it has one.
  var linkedName: HTML {
    guard let page, !page.isEmpty else { return HTML(text: name) }
    return HTML(.a, .href(.file(page))) { name }
  }
}
