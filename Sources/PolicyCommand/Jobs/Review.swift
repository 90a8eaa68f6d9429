internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyText

/// Several documents that are checked in one call, each as it is configured.
struct Review: Sendable {
  private let paths: [String]
  private let configurations: [CheckConfiguration]
  private let pipeline: Pipeline
  private let today: CalendarDate?
  /// One for all documents that are configured alike in what rules look for.
  private var checkers: [Checker] = []
  /// For each document, the index of its checker.
  private var choices: [Int] = []

  /// - Parameters:
  ///   - paths: in the order of the documents, as configurations are.
  ///   - vocabulary: of the profile, without what configurations add.
  init(
    paths: [String], configurations: [CheckConfiguration], pipeline: Pipeline, vocabulary: CheckVocabulary,
    today: CalendarDate?
  ) {
    self.paths = paths
    self.configurations = configurations
    self.pipeline = pipeline
    self.today = today
    var places: [[[String]]: Int] = [:]
    for configuration in configurations {
      let terms = configuration.terms.map(\.value)
      if places[terms] == nil {
        var vocabulary = vocabulary
        vocabulary.terms += terms
        places[terms] = checkers.count
        checkers.append(Checker(profile: pipeline.profile, vocabulary: vocabulary, today: today))
      }
      choices.append(places[terms, default: 0])
    }
  }

  /// The policies with all mended that is certain.
  ///
  /// - Throws: `Trouble` for a file that is none of those that can be mended.
  func mended(_ policies: [Policy]) throws(Trouble) -> [Fixer.Outcome] {
    for policy in policies { try MendedFiles.refuse(policy.document) }
    let compile = pipeline.compiler()
    return policies.indices.map { index in
      let document = policies[index].document
      let mark = MendedFiles.mark(of: document)
      let style = configurations[index].quotes.value
      return Fixer(checker: checkers[choices[index]], quotes: style) { try? compile(document.path, mark + $0) }
        .mended(policies[index])
    }
  }

  /// The findings on each policy that count, before anybody lets some stay.
  func findings(on policies: [Policy]) -> [[Finding]] {
    let (checkers, choices) = (checkers, choices)
    return zip(configurations, pipeline.check(policies) { checkers[choices[$0]] }).map { $0.applied(to: $1) }
  }

  /// The findings that are to be shown: without those that may stay, and with notes on what did nothing.
  func counting(_ found: [[Finding]], on policies: [Policy], without baseline: BaselineFile?) -> [Finding] {
    policies.indices.flatMap { place in
      Suppressions(
        entries: baseline?.entries(on: paths[place]) ?? [], today: today, isAmongOthers: policies.count > 1
      ).applied(to: found[place], on: policies[place], at: place, notes: configurations[place].applied)
    }
  }

  /// How many findings somebody let stay.
  func hidden(_ found: [[Finding]], _ shown: [Finding]) -> Int {
    found.joined().count - shown.count { !Suppressions.makes($0) }
  }

  /// Whether a finding reaches the level on which its document is to fail.
  func fails(_ findings: [Finding]) -> Bool {
    findings.contains { configurations[$0.policy].failureLevel.value.fails($0.level) }
  }
}
