internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let deadList = Rule(
    "dead-list", level: .warning,
    summary: "A list does not complete the words that lead into it, or there is no list.",
    reason: "Read together, the lead-in and the item say nothing, or the opposite of what was meant.",
    bad: [
      """
      CONDUCT POLICY

      1. USE

      Staff must not:

      - post pictures of others
      - the password should be kept secret
      - write about their work
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. USE

      Staff must not:

      - post pictures of others
      - lend their password to anyone
      - write about their work
      """
    ],
    check: .policy(DeadList.look))
}

private enum DeadList {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    var items: [Int: [Int]] = [:]
    for (index, clause) in policy.clauses.enumerated() where clause.role == .item {
      if let parent = clause.parent { items[parent, default: []].append(index) }
    }
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted && !policy.isExample[clause] {
      if let list = items[clause] {
        lookAtItems(list, of: clause, policy, &observations)
      } else if promisesList(clause, policy) {
        observations.report(
          at: lastLine(of: clause, policy), "The list that this leads into is missing.",
          suggestion: "Add the list, or end the sentence.")
      }
    }
  }

  // MARK: No list

  /// A paragraph that ends in a colon right above the next heading or at the end.
  private static func promisesList(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    let role = policy.clauses[clause].role
    guard role == .paragraph || role == .item, let last = policy.words.bodies[clause].last,
      policy.words.bodies[clause].count >= 4,
      policy.words.all[last].after.contains(.colon), policy.words.all[last].after.isDisjoint(with: .sentenceEnd)
    else { return false }
    let next = clause + 1
    guard next < policy.clauses.count else { return true }
    return policy.clauses[next].role == .section && policy.clauses[next].parent != clause
      && policy.clauses[next].depth < policy.clauses[clause].depth
  }

  private static func lastLine(of clause: Int, _ policy: CheckedPolicy) -> ByteRange {
    policy.clauses[clause].body.last.map { policy.tree.fragments[$0].range } ?? policy.clauses[clause].range
  }

  // MARK: Items

  private static func lookAtItems(
    _ items: [Int], of lead: Int, _ policy: CheckedPolicy, _ observations: inout Observations
  ) {
    guard items.count >= 3 else { return }
    let odd =
      endsInVerb(lead, policy)
      ? items.filter { isNoPredicate($0, policy) } : items.filter { !opensWithModal($0, policy) }
    let isStyle = endsInVerb(lead, policy) || odd.count * 2 < items.count && opensMostly(items, policy)
    guard isStyle, let first = odd.first, odd.count * 2 < items.count else { return }
    let others = odd.count == 1 ? "" : odd.count == 2 ? " Nor does another below it." : " Nor do others below it."
    observations.report(
      at: policy.tree.firstLine(of: first), "This does not complete the words above the list.\(others)",
      suggestion: "Word it so that it can be read behind them, or take it out of the list.")
  }

  /// "Staff must not:", "The aims are to:".
  private static func endsInVerb(_ lead: Int, _ policy: CheckedPolicy) -> Bool {
    let words = policy.words.bodies[lead].isEmpty ? policy.words.headings[lead] : policy.words.bodies[lead]
    guard let index = words.last else { return false }
    let last = policy.words.all[index]
    guard last.after.contains(.colon) else { return false }
    if last.kinds.contains(.negation), words.count > 1 { return policy.words.all[index - 1].kinds.contains(.modal) }
    return last.kinds.contains(.to) || last.kinds.contains(.modal) && !last.shape.contains(.capitals)
  }

  /// What begins with an article, a pronoun or another modal is no predicate.
  private static func isNoPredicate(_ item: Int, _ policy: CheckedPolicy) -> Bool {
    let words = policy.words.bodies[item]
    guard let first = policy.words.all[words].first else { return false }
    // "You must ask first."
    if first.kinds.contains(.pronoun), words.count > 1,
      !policy.words.all[words.lowerBound + 1].kinds.isDisjoint(with: [.modal, .auxiliary])
    {
      return true
    }
    if setsItsOwnRule(words, policy) { return true }
    return !first.kinds.isDisjoint(with: [.article, .modal])
      || first.kinds.contains(.determiner) && !first.kinds.contains(.emphasis)
  }

  /// "photographs must never be posted": a subject with a modal of its own, and no verb or clause before that.
  private static func setsItsOwnRule(_ words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    let ahead = words.prefix(8)
    guard let modal = ahead.first(where: { all[$0].kinds.contains(.modal) }), modal > words.lowerBound else {
      return false
    }
    let subject = words.lowerBound..<modal
    let other: WordKinds = [.verb, .pronoun, .asking, .conjunction, .relative, .to, .negation]
    return subject.allSatisfy {
      all[$0].kinds.isDisjoint(with: other) || subject.count == 1 && all[$0].kinds.contains(.verb)
    }
      && subject.allSatisfy { all[$0].before.isSubset(of: [.edge, .space, .lineFeed, .hyphen, .quote]) }
  }

  private static func opensWithModal(_ item: Int, _ policy: CheckedPolicy) -> Bool {
    policy.words.all[policy.words.bodies[item]].first?.kinds.contains(.modal) ?? false
  }

  private static func opensMostly(_ items: [Int], _ policy: CheckedPolicy) -> Bool {
    items.count { opensWithModal($0, policy) } >= 3
  }
}
