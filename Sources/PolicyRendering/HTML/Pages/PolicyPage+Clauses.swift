internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension PolicyPage {
  /// The clauses in order. They are siblings, and how deep one stands is shown by its indentation and its heading's level:
  /// an outline may nest deeper than a page can.
  var clauses: HTML {
    let tree = view.policy.tree
    let topics = topicsByClause()
    var levels: [Int] = []
    var pieces = HTML.empty
    for (index, clause) in tree.clauses.enumerated() {
      let above = clause.parent.map { levels[$0] } ?? level + 1
      let heading = clause.role == .title ? nil : tree.heading(of: index)
      levels.append(heading == nil ? above : above + 1)
      pieces += HTML(.div, .id(view.anchors[index]), .style(Self.classes(of: clause))) {
        permalink(index)
        if let heading {
          HTML(.heading(above + 1)) { label(index) + heading }
          if !clause.body.isEmpty { HTML(.p) { tree.body(of: index) } }
        } else {
          HTML(.p) {
            if let label = tree.label(of: index) { HTML(.span, .style(.label)) { label + " " } }
            words(index)
          }
        }
        marks(index, topics: topics[index])
        if let findings { findings.notes(at: index) }
        if site != nil { source(of: index) }
      }
    }
    return pieces
  }

  /// For narrow windows, where the source has no room beside the clauses.
  var sourceSwitch: HTML {
    let box = Anchor("show-source")
    return HTML(.p, .style(.box)) {
      HTML(.input, .checkbox, .id(box))
      HTML(.label, .of(box)) { "Show the text of the file with each clause" }
    }
  }

  /// The clause as the file has it, line breaks and all.
  private func source(of clause: Int) -> HTML {
    let document = view.policy.document
    let range = view.policy.tree.clauses[clause].range
    let place = document.source(of: range)
    let lines = place.line == place.endLine ? "Line \(place.line)" : "Lines \(place.line) to \(place.endLine)"
    return HTML(.div, .style(.source)) {
      HTML(.p) { "\(lines) of the file\(place.page.map { ", page \($0)" } ?? "")" }
      HTML(.pre) { document.text(range) }
    }
  }

  private static func classes(of clause: Clause) -> [StyleClass] {
    [.clause, StyleClass(depth: clause.depth)] + (clause.isQuoted ? [.quoted] : [])
  }

  private func label(_ clause: Int) -> String {
    view.policy.tree.label(of: clause).map { "\($0) " } ?? ""
  }

  /// The title's words are in its heading, those of every other clause without a heading in its body.
  private func words(_ index: Int) -> String {
    let tree = view.policy.tree
    return [tree.heading(of: index), tree.body(of: index)].compactMap { $0 }.filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  private func permalink(_ clause: Int) -> HTML {
    HTML(.a, .style(.permalink), .href(.here(view.anchors[clause])), .label("Link to \(view.place(of: clause))")) {
      "#"
    }
  }

  /// What the clause was read as: its kind where that is news, its force, and the topics that it speaks to.
  private func marks(_ index: Int, topics: [Int]) -> HTML {
    let policy = view.policy
    let reading = policy.readings[index]
    let clause = policy.tree.clauses[index]
    let isNews = clause.parent.map { policy.readings[$0].kind != reading.kind } ?? true
    var marks: [HTML] = []
    if isNews, reading.kind != .other, reading.kind != .title {
      marks.append(HTML(.span, .style(.mark)) { reading.kind.words })
    }
    if let force = reading.force {
      marks.append(HTML(.span, .style(.mark, StyleClass(reading.modality))) { force })
    }
    marks += topics.map { topic in
      HTML(.a, .style(.mark), .href(anchors.link(topic))) { phrasing.profile.topics[topic].title }
    }
    guard !marks.isEmpty else { return .empty }
    return HTML(.p, .style(.marks)) { HTML.joined(marks, by: " ") }
  }

  /// For each clause the topics that its provisions speak to, each once, in the profile's order.
  private func topicsByClause() -> [[Int]] {
    let asked = Set(positions.map(\.topic))
    var topics = [[Int]](repeating: [], count: view.policy.tree.clauses.count)
    for provision in view.policy.provisions where asked.contains(provision.topic) {
      topics[provision.clause].append(provision.topic)
    }
    return topics.map { $0.count < 2 ? $0 : Set($0).sorted() }
  }
}

extension ClauseKind {
  /// "Official use"
  var words: String {
    rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
  }
}

extension ClauseReading {
  /// What the clause does, in a few words; nil for what only states.
  var force: String? {
    switch (modality, strength) {
    case (.statement, _): nil
    case (.obligation, .should?): "should"
    case (.obligation, _): "must"
    case (.prohibition, .should?): "should not"
    case (.prohibition, _): "must not"
    case (.permission, _): "may"
    case (.recommendation, _): "advised"
    case (.discouragement, _): "advised against"
    }
  }
}
