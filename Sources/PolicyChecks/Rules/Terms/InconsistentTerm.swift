internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let inconsistentTerm = Rule(
    "inconsistent-term", level: .note,
    summary: "One word is used nearly everywhere, and another for the same thing or people here and there.",
    reason: "Who reads closely asks whether the rare word means something or somebody else.",
    bad: [
      """
      CONDUCT POLICY

      1. RULES

      1.1 Ask an adviser. The adviser answers. Advisers keep notes. An adviser may be away.

      1.2 The advisor keeps the notes for a year.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. RULES

      1.1 Ask an adviser. The adviser answers. Advisers keep notes. An adviser may be away.

      1.2 The adviser keeps the notes for a year.
      """
    ],
    check: .policy(InconsistentTerm.look))
}

private enum InconsistentTerm {
  /// How often the usual word must be used, and how many times as often as the rare one.
  private static let leastUses = 4
  private static let leastRatio = 4

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let uses = uses(in: policy)
    for group in policy.vocabulary.terms {
      let found = group.compactMap { term in uses[term].map { (term: term, words: $0) } }
      guard let usual = found.max(by: { $0.words.count < $1.words.count }), usual.words.count >= leastUses else {
        continue
      }
      for rare in found
      where rare.term != usual.term && rare.words.count * leastRatio <= usual.words.count {
        let range = policy.words.all[rare.words[0]].range
        observations.report(
          at: range,
          "“\(policy.text(range))” here; elsewhere the policy says “\(usual.term)” (\(Wording.times(usual.words.count))).",
          suggestion: "If they mean the same, use one word throughout.")
      }
    }
  }

  /// For each term its uses as indices of words. Quotations have their own words.
  private static func uses(in policy: CheckedPolicy) -> [String: [Int]] {
    var terms: [UInt64: String] = [:]
    for term in policy.vocabulary.terms.joined() {
      terms[WordHash.of(term)] = term
      terms[WordHash.of("\(term)s")] = term
    }
    var uses: [String: [Int]] = [:]
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted && !policy.isExample[clause] {
      let words = policy.words.bodies[clause]
      for index in words where policy.words.all[index].kinds.contains(.term) {
        guard let term = terms[policy.words.all[index].hash], !isSpecial(index, in: words, policy) else { continue }
        uses[term, default: []].append(index)
      }
    }
    return uses
  }

  /// A word inside a name or a compound is not the term: "student teacher", "Pupil Referral Unit", "current and former …".
  private static func isSpecial(_ index: Int, in words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    if all[index].shape.contains(.capitalised), !all[index].before.contains(.edge),
      index == words.lowerBound || all[index - 1].after.isDisjoint(with: .sentenceEnd)
    {
      return true
    }
    if !all[index].before.isDisjoint(with: [.hyphen, .slash]) || !all[index].after.isDisjoint(with: [.hyphen, .slash]) {
      return true
    }
    return (index + 1..<min(index + 6, words.upperBound)).contains { all[$0].kinds.contains(.specialising) }
  }
}
