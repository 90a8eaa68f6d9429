import PolicyComparison
import PolicyTestSupport
import Testing

@Suite("Thousands of revised policies")
struct MutatedVersionsTests {
  private let pair: VersionPair
  private static let rules: [String] = [
    "Staff must not be friends with pupils under the age of 18 unless they are family.",
    "Staff should report every concern to the headteacher within two working days.",
    "Photographs of pupils must not be posted without the written consent of parents.",
    "Parents and pupils may contact staff by the school's email only.",
    "Staff are advised to use privacy settings and must not share passwords.",
    "This policy does not apply to governors who act in a private capacity.",
    "Any breach may lead to disciplinary action, including dismissal.",
    "The governors will review this policy every two years, next in March 2027.",
    "All staff and some volunteers must be trained when they start and once a year.",
    "Messages must normally be kept for 6 months and may be read by the line manager.",
    "The Data Protection Act 1998 applies; see paragraph 2.1 for its meaning.",
    "Staff must not use Facebook, TikTok or WhatsApp at work except in an emergency.",
    "The following are not allowed: bullying, gambling and the sale of goods.",
    "No member of staff is permitted to speak for the school without approval.",
  ]

  init() throws { pair = try VersionPair() }

  /// A small policy with numbered clauses, so that many can be compared.
  private func policy(using random: inout SeededGenerator) -> String {
    var text = "Oak School Social Media Policy\n\n"
    var rules = Self.rules.shuffled(using: &random)[...]
    for section in 1...Int.random(in: 2...3, using: &random) {
      text += "\(section). \(SentencePool.headings[section + 2])\n\n"
      for clause in 1...Int.random(in: 2...4, using: &random) {
        text += "\(section).\(clause) \(rules.popFirst() ?? "")\n\n"
      }
    }
    return text
  }

  @Test(
    "edits rebuild both versions to the letter, the reverse is the mirror with its effects, and nothing changed in itself",
    arguments: 0..<8)
  func holds(block: Int) throws {
    for seed in 0..<250 {
      var random = SeededGenerator(seed: UInt64(block * 1_000 + seed))
      let before = policy(using: &random)
      var after = before
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        after = (ClauseMutation.allCases.randomElement(using: &random) ?? .drop).apply(to: after, using: &random)
      }
      let (old, new) = (
        try pair.policy(Array(before.utf8), "policy.txt"), try pair.policy(Array(after.utf8), "policy.txt")
      )
      let (forward, back) = (pair.changes(from: old, to: new), pair.changes(from: new, to: old))
      #expect(ChangeChecks.problems(forward) + ChangeChecks.problems(back) == [], "\(block) \(seed)")
      #expect(
        ChangeChecks.unmirrored(forward, back, withEffects: true) == [], "\(block) \(seed)\n\(before)\n---\n\(after)")
      #expect(pair.changes(from: new, to: new).isEmpty, "\(block) \(seed)")
    }
  }
}
