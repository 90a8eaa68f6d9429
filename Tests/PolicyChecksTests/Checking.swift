import PolicyChecks
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText

/// Runs texts through all stages up to their findings.
enum Checking {
  static let today = CalendarDate(year: 2026, month: 11, day: 21)

  static func checker(today: CalendarDate? = today) throws -> Checker {
    let profile = try Profile.embedded(named: Profile.standardName)
    return Checker(profile: profile, vocabulary: try CheckVocabulary(embeddedFor: profile), today: today)
  }

  static func policy(_ text: String, path: String = "policy.txt") throws -> Policy {
    let document = try Reader.read(Array(text.utf8), path: path)
    return PolicyCompiler(profile: try .embedded(named: Profile.standardName)).compile(Outline.infer(document))
  }

  static func findings(in text: String) throws -> [Finding] {
    try checker().check([try policy(text)])
  }

  /// One line a finding: where it is, what it says and of what.
  static func lines(of findings: [Finding], in policy: Policy) -> [String] {
    findings.map { finding in
      let line = policy.document.source(of: finding.range).line
      return "\(line) \(finding.level.rawValue) \(finding.rule): \(finding.message) | \(finding.quote)"
    }
  }

  /// The findings of one rule in a text: the words at each place.
  static func quotes(_ rule: String, in text: String) throws -> [String] {
    try findings(in: text).filter { $0.rule == rule }.map(\.quote)
  }
}
