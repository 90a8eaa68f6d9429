package import PolicyText

/// Collects what one rule sees in one policy.
package struct Observations {
  private let rule: Rule
  private let policy: Int
  private let document: SourceDocument
  private(set) var findings: [Finding] = []

  init(of rule: Rule, in policy: CheckedPolicy) {
    self.rule = rule
    self.policy = policy.index
    document = policy.document
  }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - range: the words that are wrong, in content: as few as show it.
  ///   - message: what is wrong, as one sentence.
  ///   - suggestion: what to do, as one sentence.
  ///   - level: another level than the rule's own.
  package mutating func report(
    at range: ByteRange, _ message: String, suggestion: String? = nil, level: Finding.Level? = nil
  ) {
    findings.append(
      Finding(
        rule: rule.name, level: level ?? rule.level, message: message, policy: policy, range: range,
        quote: OneLine.text(document.content[range]), suggestion: suggestion))
  }
}
