package import PolicyMeaning
internal import PolicyText

/// Mends what can be mended without touching what a policy means: gaps in its numbers, doubled spaces, quotation marks.
///
/// Whatever is mended is read again, and kept only where the policy has the same clauses with the same words and stands
/// where it stood.
package struct Fixer: Sendable {
  /// A policy as it was mended, and how often what was.
  package struct Outcome: Sendable {
    package fileprivate(set) var policy: Policy
    package fileprivate(set) var numbers = 0
    package fileprivate(set) var spaces = 0
    package fileprivate(set) var quotes = 0

    package var isChanged: Bool { numbers + spaces + quotes > 0 }
  }

  private let checker: Checker
  private let quotes: QuoteStyle
  private let compile: @Sendable ([UInt8]) -> Policy?

  /// Mending one thing can make another certain; each round takes the time of reading the policy again.
  private static let rounds = 4
  private static let series = 32

  /// - Parameters:
  ///   - quotes: the style of quotation marks.
  ///   - compile: reads the same file with other bytes.
  package init(checker: Checker, quotes: QuoteStyle, compile: @escaping @Sendable ([UInt8]) -> Policy?) {
    self.checker = checker
    self.quotes = quotes
    self.compile = compile
  }

  /// The policy with all that is certain mended. Mending that again changes nothing.
  package func mended(_ policy: Policy) -> Outcome {
    var outcome = Outcome(policy: policy)
    for _ in 0..<Self.rounds {
      let before = outcome.policy.document.source
      mendNumbers(&outcome)
      outcome.spaces += mend(SpaceFix.edits(of: outcome.policy), .typography, &outcome)
      outcome.quotes += mend(QuoteFix.edits(of: outcome.policy, to: quotes), .typography, &outcome)
      if outcome.policy.document.source == before { break }
    }
    return outcome
  }

  /// Closes gaps one series after the other: the next is looked for in what the last has made.
  private func mendNumbers(_ outcome: inout Outcome) {
    var subject = checker.subject(outcome.policy)
    var waiting = NumberSeries.withGaps(in: subject)[...]
    var uncertain = 0
    for _ in 0..<Self.series {
      guard let series = waiting.popFirst() else { return }
      guard let edits = NumberingFix.edits(closing: series, in: subject), close(edits, &outcome) else {
        uncertain += 1
        continue
      }
      subject = checker.subject(outcome.policy)
      waiting = NumberSeries.withGaps(in: subject).dropFirst(uncertain)
    }
  }

  /// Makes the edits of one series if fewer faults are left.
  private func close(_ edits: [TextEdit], _ outcome: inout Outcome) -> Bool {
    var attempt = outcome
    let count = mend(edits, .numbers, &attempt)
    guard count > 0, faults(of: attempt.policy) < faults(of: outcome.policy) else { return false }
    outcome = attempt
    outcome.numbers += count
    return true
  }

  /// How much is wrong with numbers and references to them.
  private func faults(of policy: Policy) -> Int {
    let rules = ["numbering-gap", "duplicate-label", "missing-target", "contents-mismatch"]
    return checker.check([policy]).count { rules.contains($0.rule) }
  }

  /// Makes edits if the policy is then read as before. Returns how many were made.
  private func mend(_ edits: [TextEdit], _ tolerance: PolicyWording.Tolerance, _ outcome: inout Outcome) -> Int {
    guard !edits.isEmpty, let policy = compile(TextEdit.apply(edits, to: outcome.policy.document.source)),
      PolicyWording.agree(outcome.policy, policy, but: tolerance)
    else { return 0 }
    outcome.policy = policy
    return edits.count
  }
}
