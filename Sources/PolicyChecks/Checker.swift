package import PolicyMeaning
internal import PolicyText

/// Reads policies as a careful reviewer would.
///
/// Made once, then used for any number of policies, on any thread.
package struct Checker: Sendable {
  private let profile: Profile
  private let vocabulary: CheckVocabulary
  private let table: WordTable
  private let dictionary: Spelling
  private let today: CalendarDate?
  private let rules: [Rule]

  /// - Parameters:
  ///   - vocabulary: the words of the domain that rules need beside the profile.
  ///   - today: the day as of which dates are judged; where it is nil they aren't.
  package init(
    profile: Profile, vocabulary: CheckVocabulary, today: CalendarDate?, rules: [Rule] = RuleCatalogue.all
  ) {
    self.profile = profile
    self.vocabulary = vocabulary
    table = vocabulary.table(for: profile)
    dictionary = Spelling(profile)
    self.today = today
    self.rules = rules
  }

  /// The findings of all policies: by policy, then by place, then by rule.
  package func check(_ policies: [Policy]) -> [Finding] {
    let set = PolicySet(policies)
    return policies.indices.flatMap { check(policies[$0], at: $0, among: set) }
  }

  /// The findings on one policy, by place, then by rule. O(n log n) in its size.
  ///
  /// - Parameters:
  ///   - index: its place among the policies that are checked together.
  ///   - set: those policies.
  package func check(_ policy: Policy, at index: Int, among set: PolicySet) -> [Finding] {
    let subject = subject(policy, at: index)
    var findings: [(order: Int, finding: Finding)] = []
    for (order, rule) in rules.enumerated() {
      var observations = Observations(of: rule, in: subject)
      switch rule.check {
      case .policy(let look): look(subject, &observations)
      case .amongOthers(let look): look(subject, set, &observations)
      case .suppressions: break
      }
      findings += observations.findings.map { (order, $0) }
    }
    var fingerprints = Fingerprinting(subject)
    return findings.sorted {
      ($0.finding.range.lowerBound, $0.order, $0.finding.range.upperBound)
        < ($1.finding.range.lowerBound, $1.order, $1.finding.range.upperBound)
    }.map { entry in
      var finding = entry.finding
      finding.fingerprint = fingerprints.fingerprint(of: finding)
      return finding
    }
  }

  /// A policy as rules read it.
  func subject(_ policy: Policy, at index: Int = 0) -> CheckedPolicy {
    CheckedPolicy(
      policy, index: index, profile: profile, vocabulary: vocabulary, table: table, dictionary: dictionary,
      today: today)
  }
}
