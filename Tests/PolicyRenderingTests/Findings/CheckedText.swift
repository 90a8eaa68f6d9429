import PolicyChecks
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyRendering
import PolicyTestSupport

/// A text that was read and checked as the program does it.
struct CheckedText {
  let policies: [Policy]
  let findings: [Finding]

  /// - Parameter path: its ending says what the text is.
  init(_ text: String, path: String = "policy.txt") throws {
    let compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    try self.init([compiler.compile(Outline.infer(try Reader.read(Array(text.utf8), path: path)))])
  }

  init(_ policies: [Policy]) throws {
    let profile = try Profile.embedded(named: Profile.standardName)
    let checker = Checker(
      profile: profile, vocabulary: try CheckVocabulary(embeddedFor: profile),
      today: CalendarDate(year: 2026, month: 11, day: 21))
    self.policies = policies
    findings = checker.check(policies)
  }

  /// The five policies that the project was founded on.
  static func founding() throws -> CheckedText {
    try CheckedText(try Repository.policies.map { try Repository.policy($0) })
  }

  /// A policy of some words, all of which one finding is about, as its message and suggestion are.
  static func hostile(_ text: String) -> (policy: Policy, finding: Finding) {
    var fixture = PolicyFixture()
    let clause = fixture.clause("q\(text)")
    let policy = fixture.policy("\(text).txt", title: text, organisation: text)
    let range = policy.tree.clauses[clause].range
    return (
      policy,
      Finding(
        rule: "no-route", level: .warning, message: "About “\(text)”.", policy: 0, range: range,
        quote: VisibleText.line("q\(text)"), suggestion: "Do \(text).")
    )
  }
}
