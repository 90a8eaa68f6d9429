internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyText

/// What a careful reviewer would point out in policies: the counts, then each policy's findings, gravest first, then what
/// the rules behind them look for.
struct FindingsPage {
  private let policies: [Policy]
  private let findings: [ArraySlice<Finding>]
  private let names: DocumentNames
  private let anchors: [Anchor]

  init(_ findings: [Finding], on policies: [Policy]) {
    self.policies = policies
    self.findings = findings.byPolicy(policies.count)
    names = DocumentNames(policies)
    anchors = Anchor.distinct("policy", names.short)
  }

  var title: String {
    policies.count == 1 ? "What to look at in \(names.short[0])" : "What to look at in \(policies.count) policies"
  }

  var content: HTML {
    HTMLBuilder.build {
      HTML(.h1) { title }
      HTML(.p, .style(.lead)) { lead }
      if policies.count > 1 { overview }
      for index in policies.indices { section(index) }
      rules
    }
  }

  private var lead: String {
    let all = findings.joined()
    guard !all.isEmpty else { return "Nothing found." }
    return
      "\(Phrasing.summary(of: Array(all))). An error makes a policy wrong or unusable as it stands, a warning leaves "
      + "a reader misled or uncertain, and a note is worth a look."
  }

  private var overview: HTML {
    HTML(.ul, .style(.plain)) {
      for index in policies.indices {
        HTML(.li) {
          HTML(.a, .href(.here(anchors[index]))) { names.short[index] }
          HTML(.span, .style(.hush)) { " – \(Phrasing.summary(of: findings[index]))" }
        }
      }
    }
  }

  private func section(_ index: Int) -> HTML {
    HTML(.section, .labelledBy(anchors[index])) {
      HTML(.h2, .id(anchors[index])) { names.full[index] }
      HTML(.p, .style(.hush)) {
        "\(VisibleText.line(policies[index].document.path)): \(Phrasing.summary(of: findings[index]))"
      }
      for level in Finding.Level.allCases { group(level, of: index) }
    }
  }

  private func group(_ level: Finding.Level, of index: Int) -> HTML {
    let own = findings[index].filter { $0.level == level }
    guard !own.isEmpty else { return .empty }
    return HTML(.section, .style(.group)) {
      HTML(.h3) { Phrasing.heading(level) }
      HTML(.div, .style(.camps)) { for finding in own { article(finding, policies[index].document) } }
    }
  }

  private func article(_ finding: Finding, _ document: SourceDocument) -> HTML {
    HTML(.article, .style(.camp, StyleClass(finding.level))) {
      HTML(.p, .style(.says)) { VisibleText.line(finding.message) }
      HTML(.figure, .style(.evidence)) {
        if !finding.quote.isEmpty { HTML(.blockquote) { "“\(VisibleText.line(finding.quote))”" } }
        HTML(.figcaption) {
          "\(Phrasing.sentenceStart(Phrasing.place(finding.place(in: document)))) – \(finding.level.rawValue), rule "
          HTML(.a, .href(.here(Anchor("rule", finding.rule)))) { finding.rule }
        }
      }
      if let suggestion = finding.suggestion { HTML(.p) { VisibleText.line(suggestion) } }
    }
  }

  private var rules: HTML {
    let used = Set(findings.joined().map(\.rule))
    guard !used.isEmpty else { return .empty }
    return HTML(.section, .labelledBy(Anchor("rules"))) {
      HTML(.h2, .id(Anchor("rules"))) { "What the rules look for" }
      HTML(.dl, .style(.answers)) {
        for rule in RuleCatalogue.all where used.contains(rule.name) {
          HTML(.dt, .id(Anchor("rule", rule.name))) { rule.name }
          HTML(.dd) { "\(rule.summary) \(rule.reason)" }
        }
      }
    }
  }
}
