internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// One policy: its clauses in order, each with a permalink and what it was read as, beside where it stands.
struct PolicyPage {
  let view: PolicyView
  let review: ReviewNote?
  let phrasing: Phrasing
  let anchors: TopicAnchors

  init(_ policy: Policy, name: String, review: ReviewNote?, phrasing: Phrasing) {
    view = PolicyView(policy, name: name, page: "")
    self.review = review
    self.phrasing = phrasing
    anchors = TopicAnchors("stands", phrasing.profile)
  }

  var title: String { view.name }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { view.name }
      introduction
      HTML(.div, .style(.policy)) {
        stands
        HTML(.section, .style(.clauses), .labelledBy(Anchor("clauses"))) {
          HTML(.h2, .id(Anchor("clauses"))) { "The policy, clause by clause" }
          clauses
          furniture
        }
      }
    }
  }

  private var introduction: HTML {
    let policy = view.policy
    let answered = policy.positions.count { $0.stance != .silent }
    let names = [policy.organisation, policy.title].compactMap { $0.map(VisibleText.line) }.filter { $0 != view.name }
    return HTMLBuilder.build {
      if !names.isEmpty { HTML(.p, .style(.lead)) { names.joined(separator: ": ") } }
      if let review { review.paragraph }
      HTML(.p, .style(.hush)) {
        "Read from \(VisibleText.line(Self.fileName(policy.document.path))): \(Plural.of(policy.tree.clauses.count, "clause")). "
        "It answers \(answered) of \(Plural.of(policy.positions.count, "question"))."
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
          let line = view.policy.document.source(of: piece.range).line
          HTML(.li) {
            "“\(VisibleText.line(view.policy.document.text(piece.range)))” "
            HTML(.span, .style(.hush)) { "line \(line), \(piece.rule.replacing("-", with: " "))" }
          }
        }
      }
    }
  }
}
