internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// What was found in a policy, as its page shows it: gathered at the top by how grave they are, and each at its clause.
struct FindingsView {
  private let findings: [Finding]
  private let view: PolicyView
  /// For each finding the clause that it stands in.
  private let clauses: [Int]
  private let byClause: [Int: [Int]]

  /// More of a level would bury what matters; the rest stands at the clauses.
  private static let mostGathered = 25

  init(_ findings: [Finding], on view: PolicyView) {
    self.findings = findings
    self.view = view
    let starts = view.policy.tree.clauses.map(\.range.lowerBound)
    clauses = findings.map { Self.clause(at: $0.range.lowerBound, starts) }
    byClause = Dictionary(grouping: findings.indices, by: { [clauses] in clauses[$0] })
  }

  /// The last clause that begins at an offset or before it; the first where none does. O(log n).
  private static func clause(at offset: Int, _ starts: [Int]) -> Int {
    var range = 0..<starts.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = starts[middle] <= offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return max(0, range.lowerBound - 1)
  }

  /// All findings, the gravest first, each leading to its place.
  ///
  /// - Parameter day: as of which they were judged, for a person.
  func summary(asOf day: String?) -> HTML {
    let anchor = Anchor("findings")
    let judged = day.map { " Dates are judged as of \($0)." } ?? ""
    return HTML(.section, .labelledBy(anchor)) {
      HTML(.h2, .id(anchor)) { "What a careful reviewer would point out" }
      if findings.isEmpty {
        HTML(.p) { "Nothing was found.\(judged)" }
      } else {
        HTML(.p) { "Of \(Plural.of(findings.count, "finding")), \(FindingCounts(findings).words).\(judged)" }
        for level in Finding.Level.allCases { group(level) }
      }
    }
  }

  private func group(_ level: Finding.Level) -> HTML {
    let indices = findings.indices.filter { findings[$0].level == level }
    guard !indices.isEmpty else { return .empty }
    return HTMLBuilder.build {
      HTML(.h3) { level.words }
      HTML(.ul, .style(.plain)) {
        for index in indices.prefix(Self.mostGathered) { entry(index) }
        if indices.count > Self.mostGathered {
          HTML(.li) { "\(indices.count - Self.mostGathered) more are told at their clauses." }
        }
      }
    }
  }

  private func entry(_ index: Int) -> HTML {
    let finding = findings[index]
    let line = Phrasing.place(view.policy.document.source(of: finding.range))
    let place = view.references.citation(of: clauses[index]).map { "\($0.words), \(line)" } ?? line
    return HTML(.li, .style(.note, StyleClass(finding.level))) {
      HTML(.a, .href(.here(Self.anchor(index)))) { place }
      ": \(VisibleText.line(finding.message))"
      words(of: finding)
    }
  }

  /// The first of the words that a finding is about, where its message doesn't tell them.
  private func words(of finding: Finding) -> HTML {
    guard !Self.names(finding.message, finding.quote) else { return .empty }
    return HTMLBuilder.build {
      " "
      HTML(.span, .style(.hush)) { "“\(VisibleText.line(Self.short(finding.quote)))”" }
    }
  }

  /// Whether a message names what it is about by itself: it has words in quotes, or the first of those that it is about.
  private static func names(_ message: String, _ quote: String) -> Bool {
    let opening = quote.split(separator: " ").prefix(2).joined(separator: " ")
    return message.contains("“") || message.contains(opening)
  }

  /// The first words of a quotation.
  private static func short(_ quote: String) -> String {
    var kept = ""
    for word in quote.split(separator: " ") {
      if kept.utf8.count + word.utf8.count > 80 { return kept + " …" }
      kept += kept.isEmpty ? String(word) : " \(word)"
    }
    return kept
  }

  /// The findings in a clause, where they are.
  func notes(at clause: Int) -> HTML {
    var notes = HTML.empty
    for index in byClause[clause] ?? [] { notes += note(index) }
    return notes
  }

  private func note(_ index: Int) -> HTML {
    let finding = findings[index]
    return HTML(.div, .id(Self.anchor(index)), .style(.note, StyleClass(finding.level))) {
      HTML(.p) {
        HTML(.strong) { "\(finding.level.words): " }
        VisibleText.line(finding.message)
        words(of: finding)
      }
      if let suggestion = finding.suggestion { HTML(.p) { VisibleText.line(suggestion) } }
    }
  }

  private static func anchor(_ index: Int) -> Anchor { Anchor("finding", "\(index + 1)") }
}

extension Finding.Level {
  /// What is to be done, in words.
  var words: String {
    switch self {
    case .error: "Must be put right"
    case .warning: "Should be put right"
    case .note: "Worth a look"
    }
  }
}

extension StyleClass {
  init(_ level: Finding.Level) {
    self =
      switch level {
      case .error: .error
      case .warning: .warning
      case .note: .remark
      }
  }
}
