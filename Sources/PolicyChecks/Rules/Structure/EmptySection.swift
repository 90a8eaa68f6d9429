internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let emptySection = Rule(
    "empty-section", level: .warning,
    summary: "A heading has nothing below it.",
    reason: "Either text was lost, or the section was never written.",
    bad: [
      """
      CONDUCT POLICY

      1. SCOPE

      2. DUTIES

      2.1 Staff must be kind to everybody.

      3. REVIEW

      3.1 This policy is reviewed every year.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. SCOPE

      This policy is for staff.

      2. DUTIES

      2.1 Staff must be kind to everybody.
      """
    ],
    check: .policy(EmptySection.look))
}

private enum EmptySection {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    /// The depths at which a section with text has been seen.
    var written: Set<Int> = []
    for clause in policy.clauses.indices.dropLast() {
      if isEmpty(clause, written, policy) {
        observations.report(
          at: policy.tree.firstLine(of: clause), "This section has no text.",
          suggestion: "Write it, or take its heading out.")
      } else if policy.clauses[clause].role == .section {
        written.insert(policy.clauses[clause].depth)
      }
    }
  }

  /// A heading with neither words nor clauses before the next one of its rank. The first headings may be a title page's,
  /// unless they are numbered; a part may consist of sections.
  private static func isEmpty(_ index: Int, _ written: Set<Int>, _ policy: CheckedPolicy) -> Bool {
    let clause = policy.clauses[index]
    let next = policy.clauses[index + 1]
    guard !clause.isQuoted, next.role == .section else { return false }
    let areEqual = next.parent == clause.parent && next.depth == clause.depth
    switch (clause.role, clause.label?.style, next.label?.style) {
    case (.section, .named?, _): return false
    // Without numbers only capitals tell that one heading does not stand over the other.
    case (.section, nil, _):
      return areEqual && clause.body.isEmpty && written.contains(clause.depth) && isShouted(index, policy)
        && isShouted(index + 1, policy)
    case (.section, _, _): return areEqual && clause.body.isEmpty
    // A short line whose number the next heading goes on from is a heading too, wherever the outline put it.
    case (.paragraph, .decimal(let own)?, .decimal(let other)?), (.item, .decimal(let own)?, .decimal(let other)?):
      return own.count == 1 && other.count == 1 && own[0] + 1 == other[0]
        && isHeadingLike(policy.words.bodies[index], policy)
    default: return false
    }
  }

  private static func isShouted(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    policy.words.all[policy.words.headings[clause]].allSatisfy { $0.shape.contains(.capitals) }
  }

  private static func isHeadingLike(_ words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    guard (1...8).contains(words.count), let last = words.last else { return false }
    let all = policy.words.all
    return all[last].after.isSubset(of: [.edge, .space, .lineFeed, .colon])
      && all[words.lowerBound].shape.contains(.capitalised)
      && !words.contains { !all[$0].kinds.isDisjoint(with: [.modal, .auxiliary]) }
  }
}
