internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let brokenSentence = Rule(
    "broken-sentence", level: .warning,
    summary: "A sentence breaks off, lacks its verb, or was cut in two.",
    reason: "What the clause was to say is lost, and readers must guess.",
    bad: [
      """
      CONDUCT POLICY

      1. USE

      1.1 Staff are reminded that a message written in anger may be seen by all, and that the.
      """,
      """
      CONDUCT POLICY

      1. USE

      1.1 All readers are asked not to

      2. REVIEW

      2.1 This policy is reviewed every year.
      """,
    ],
    good: [
      """
      CONDUCT POLICY

      1. USE

      1.1 Staff are reminded that a message written in anger may be seen by all, and that it stays.
      """
    ],
    check: .policy(BrokenSentence.look))
}

private enum BrokenSentence {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let fragments = VerblessSentences.all(in: policy)
    for clause in policy.clauses.indices where isProse(policy.clauses[clause].role) {
      if let cut = cut(clause, policy) {
        observations.report(
          at: cut, "Empty lines cut this sentence in two.", suggestion: "Join its parts, or complete both.")
        continue
      }
      if let sentence = UnfinishedClauses.openEnd(of: clause, policy), !policy.clauses[clause].isQuoted {
        observations.report(
          at: policy.words.range(of: sentence), "This sentence breaks off.",
          suggestion: "Find out what the sentence was to say, and complete it.")
        continue
      }
      for sentence in policy.words.sentences(of: clause) {
        if let slip = slip(in: sentence, policy) {
          observations.report(
            at: slip.range, slip.message, suggestion: "Find out what the sentence was to say, and complete it.")
        } else if fragments.contains(sentence.lowerBound) {
          observations.report(
            at: policy.words.range(of: sentence), "This sentence has no verb: something is missing.",
            suggestion: "Complete it, or join it to the one that it belongs to.")
        }
      }
    }
  }

  private static func isProse(_ role: Clause.Role) -> Bool {
    role == .paragraph || role == .item || role == .section || role == .footnote
  }

  // MARK: Cut by lines

  /// The first part of a body that an empty line interrupts, from its last sentence's start; nil where none does.
  /// What a page's header or footer parts is not cut by its author.
  private static func cut(_ clause: Int, _ policy: CheckedPolicy) -> ByteRange? {
    let fragments = policy.clauses[clause].body
    guard policy.document.format == .text, let first = fragments.first else { return nil }
    for index in fragments.dropFirst() {
      let (before, after) = (policy.tree.fragments[index - 1].range, policy.tree.fragments[index].range)
      let between = policy.document.content[before.upperBound..<after.lowerBound]
      guard between.count(where: { $0 == 0x0A }) > 1, between.allSatisfy({ $0 <= 0x20 || $0 >= 0x80 }),
        isOpen(before, policy), goesOn(before, after, policy)
      else { continue }
      return policy.tree.fragments[max(first, index - 1)].range
    }
    return nil
  }

  /// Whether a line ends inside a sentence.
  private static func isOpen(_ line: ByteRange, _ policy: CheckedPolicy) -> Bool {
    guard let last = policy.document.content[line].last(where: { $0 > 0x20 }) else { return false }
    return (last | 0x20) &- 0x61 < 26 || last == 0x2C
  }

  /// Whether the line below goes on with the sentence: it begins small, or the one above is long and ends in a comma.
  private static func goesOn(_ before: ByteRange, _ after: ByteRange, _ policy: CheckedPolicy) -> Bool {
    let content = policy.document.content
    guard content[before].count(where: { $0 == 0x20 }) >= 5 else { return false }
    return content[after.lowerBound] &- 0x41 >= 26 || content[before].last(where: { $0 > 0x20 }) == 0x2C
  }

  // MARK: Slips

  private static func slip(in sentence: Range<Int>, _ policy: CheckedPolicy) -> (range: ByteRange, message: String)? {
    let all = policy.words.all
    let last = all[sentence.upperBound - 1]
    if sentence.count >= 4, last.kinds.contains(.dangling), last.after.contains(.stop),
      last.after.isDisjoint(with: [.quote, .close, .bracketClose]), !last.shape.contains(.capitalised),
      last.kinds.contains(.never)
    {
      return (policy.words.range(of: sentence), "This sentence breaks off.")
    }
    for index in sentence.dropFirst() where all[index].before.isPlain {
      let (left, right) = (all[index - 1], all[index])
      let isTwice =
        left.hash == right.hash
        && !left.kinds.isDisjoint(with: [.article, .preposition, .conjunction, .modal, .auxiliary])
        && left.kinds.isDisjoint(with: .doubling) && !left.shape.contains(.capitals)
      if isTwice {
        return (policy.words.range(of: index - 1..<index + 1), "The same word stands here twice.")
      }
      if left.kinds.contains(.article), right.kinds.contains(.clashing),
        right.after.isDisjoint(with: [.quote, .hyphen]),
        left.before.isDisjoint(with: .quote), !left.shape.contains(.capitals), right.after != .slash || isBe(index, all)
      {
        return (policy.words.range(of: index - 1..<index + 1), "A word is missing between these two.")
      }
    }
    return nil
  }

  /// "is/are": both are forms of be.
  private static func isBe(_ index: Int, _ all: [Word]) -> Bool {
    index + 1 < all.count && all[index + 1].kinds.contains(.clashing)
  }
}
