internal import PolicyComparison
internal import PolicyMeaning

/// The first page of a site, which answers first: where the policies differ most, who is silent where others speak, what
/// is overdue and what is unfinished.
struct HomePage {
  let view: SiteView
  let title: String
  /// Each policy's next review, in their order; empty where none was judged.
  let reviews: [ReviewNote]

  /// How much the page shows before it leads to the rest.
  private static let differencesShown = 8
  private static let rowsShown = 12

  private var corpus: Corpus { view.corpus }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { summary }
      figures
      differences
      silences
      overdue
      unfinished
      findings
      policies
    }
  }

  private var overdueCount: Int { reviews.count { $0.urgency == .overdue } }

  private var summary: String {
    let due = overdueCount == 0 ? "" : " \(Plural.of(overdueCount, "review is", "reviews are")) overdue."
    return Phrasing.summary(of: corpus) + due
  }

  /// The counts, each leading to what it counts.
  private var figures: HTML {
    let unfinished = unfinishedAnswers.count
    return HTML(.ul, .style(.figures)) {
      figure(
        corpus.count(.differs), "questions on which they differ", view.links.to(SiteMap.comparison))
      figure(
        corpus.count(.partlySilent), "questions that only some answer", view.links.to(SiteMap.comparison))
      if !reviews.isEmpty {
        figure(overdueCount, overdueCount == 1 ? "review overdue" : "reviews overdue", view.links.to(SiteMap.reviews))
      }
      if faults > 0 {
        figure(
          faults, faults == 1 ? "fault that a reviewer would point out" : "faults that a reviewer would point out",
          .here(Anchor("part", "findings")))
      }
      figure(
        unfinished, unfinished == 1 ? "policy left unfinished" : "policies left unfinished",
        unfinished == 0 ? nil : .here(Anchor("part", "unfinished")))
    }
  }

  private func figure(_ count: Int, _ words: String, _ link: Link?) -> HTML {
    let content = HTMLBuilder.build {
      HTML(.span, .style(.count)) { "\(count)" }
      " "
      HTML(.span) { words }
    }
    return HTML(.li) { if let link { HTML(.a, .href(link)) { content } } else { content } }
  }

  private var differences: HTML {
    let differences = corpus.differences
    guard !differences.isEmpty else { return .empty }
    return view.part("Where they differ most") {
      for standing in differences.prefix(Self.differencesShown) {
        HTML(.article, .style(.topic)) {
          HTML(.h3) { view.topicLink(standing.topic) }
          view.answers(standing)
        }
      }
      HTML(.p) {
        view.links.a(
          SiteMap.comparison,
          differences.count == 1 ? "Every question in one table" : "All \(differences.count) differences in one table")
      }
    }
  }

  /// What a policy may have forgotten.
  private var silences: HTML {
    let silences = corpus.silences
    let rows = silences.indices.filter { !silences[$0].isEmpty }
      .sorted { (silences[$1].count, $0) < (silences[$0].count, $1) }
    guard corpus.records.count > 1, !rows.isEmpty else { return .empty }
    return view.part("Who is silent where most speak", id: "silent") {
      HTML(.dl, .style(.answers)) {
        for row in rows.prefix(Self.rowsShown) {
          HTML(.dt) {
            view.links.a(view.map.gaps(row), corpus.name(row))
            ": \(Plural.of(silences[row].count, "question"))"
          }
          HTML(.dd) { HTML.joined(silences[row].map(view.topicLink), by: ", ") }
        }
      }
      if rows.count > Self.rowsShown {
        HTML(.p) {
          view.links.a(SiteMap.policyList, "All \(rows.count) policies that are silent where most speak")
        }
      }
    }
  }

  private var overdue: HTML {
    let overdue = reviews.indices.filter { reviews[$0].urgency == .overdue }
    guard !reviews.isEmpty else { return .empty }
    return view.part("What is overdue", id: "overdue") {
      if overdue.isEmpty {
        HTML(.p) { "No review is known to be overdue." }
      } else {
        HTML(.ul, .style(.plain)) {
          for policy in overdue.prefix(Self.rowsShown) {
            HTML(.li, .style(.note, .overdue)) {
              view.policyLink(policy)
              ": \(reviews[policy].sentence)"
            }
          }
        }
      }
      HTML(.p) { view.links.a(SiteMap.reviews, "The review of every policy") }
    }
  }

  /// The questions on which each policy was left unfinished, those policies alone that have such.
  private var unfinishedAnswers: [(policy: Int, topics: [Int])] {
    corpus.records.indices.compactMap { policy in
      let topics = corpus.topics.indices.filter { corpus.records[policy].isUnfinished($0) }
      return topics.isEmpty ? nil : (policy, topics)
    }
  }

  private var unfinished: HTML {
    let rows = unfinishedAnswers
    guard !rows.isEmpty else { return .empty }
    return view.part("What is unfinished", id: "unfinished") {
      HTML(.p) { "These policies were published with drafting options or blanks still in them." }
      HTML(.dl, .style(.answers)) {
        for (policy, topics) in rows.prefix(Self.rowsShown) {
          HTML(.dt) { view.policyLink(policy) }
          HTML(.dd) { HTML.joined(topics.map(view.topicLink), by: ", ") }
        }
      }
    }
  }

  /// What is to be put right; what is only worth a look doesn't count.
  private var faults: Int { corpus.records.reduce(0) { $0 + $1.findings.errors + $1.findings.warnings } }

  /// The policies with most to put right first.
  private var findings: HTML {
    let counts = corpus.records.map(\.findings)
    let rows = counts.indices.filter { !counts[$0].isEmpty }
      .sorted {
        (counts[$1].errors, counts[$1].warnings, counts[$1].notes, $0)
          < (counts[$0].errors, counts[$0].warnings, counts[$0].notes, $1)
      }
    guard !rows.isEmpty else { return .empty }
    return view.part("What a careful reviewer would point out", id: "findings") {
      HTML(.dl, .style(.answers)) {
        for policy in rows.prefix(Self.rowsShown) {
          HTML(.dt) {
            view.links.a(view.map.policy(policy), at: Anchor("findings"), corpus.name(policy))
          }
          HTML(.dd) { "\(counts[policy].words)." }
        }
      }
      if rows.count > Self.rowsShown {
        HTML(.p) { view.links.a(SiteMap.policyList, "All \(rows.count) policies in which something was found") }
      }
    }
  }

  private var policies: HTML {
    view.part("The policies") {
      if corpus.isSideBySide {
        HTML(.ul, .style(.cards)) { for policy in corpus.records.indices { card(policy) } }
      } else {
        HTML(.p) { view.links.a(SiteMap.policyList, "All \(corpus.records.count) policies") }
      }
    }
  }

  private func card(_ policy: Int) -> HTML {
    let record = corpus.records[policy]
    return HTML(.li, .style(.card)) {
      HTML(.p, .style(.who)) { view.policyLink(policy) }
      if record.title != corpus.name(policy) { HTML(.p) { VisibleText.line(record.title) } }
      HTML(.p, .style(.hush)) { "Answers \(record.answered) of \(Plural.of(corpus.topics.count, "question"))" }
      HTML(.p) { view.links.a(view.map.gaps(policy), "What others say that it doesn’t") }
    }
  }
}
