internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let namedPerson = Rule(
    "named-person", level: .note,
    summary: "A person is named where the policy should name an office.",
    reason: "People leave. Then the policy sends readers to somebody who is no longer there.",
    bad: [
      """
      CONDUCT POLICY

      1. CONCERNS

      1.1 Staff must tell the manager (Sarah Whitlock) about any concern.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      Owner: Mrs S Whitlock

      1. CONCERNS

      1.1 Staff must tell the manager (Records Department) about any concern.
      """
    ],
    check: .policy(NamedPerson.look))
}

private enum NamedPerson {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    var told: Set<UInt64> = []
    for clause in policy.clauses.indices where isRule(clause, policy) {
      for sentence in policy.words.sentences(of: clause) where isSentence(sentence, policy) {
        var names = PersonNames.all(in: sentence, policy)
        if let bracketed = bracketed(in: sentence, policy), !names.contains(where: { $0.overlaps(bracketed) }) {
          names.append(bracketed)
        }
        // One finding a person, whose family name is the last word.
        for name in names where told.insert(policy.words.all[name.upperBound - 1].hash).inserted {
          let range = policy.words.range(of: name)
          observations.report(
            at: range, "“\(policy.text(range))” is named here.",
            suggestion: "Name the office instead, and keep names in a list that is easy to change.")
        }
      }
    }
  }

  /// Whether a clause speaks for the policy: not its own data, a signature, somebody else's words or an example.
  private static func isRule(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    let role = policy.clauses[clause].role
    guard role == .paragraph || role == .item || role == .section || role == .tableRow else { return false }
    return !policy.clauses[clause].isQuoted && !policy.isExample[clause]
  }

  /// Lines of a title page name people and are no sentences.
  private static func isSentence(_ sentence: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    guard sentence.count >= 5 else { return false }
    return !all[sentence.upperBound - 1].after.isDisjoint(with: .sentenceEnd)
      || sentence.contains { !all[$0].kinds.isDisjoint(with: [.modal, .auxiliary]) }
  }

  /// "the manager (Rob Gueterbock)": nothing in the brackets but two or three words that nobody knows.
  private static func bracketed(in sentence: Range<Int>, _ policy: CheckedPolicy) -> Range<Int>? {
    let all = policy.words.all
    for index in sentence.dropFirst() where all[index].before.contains(.open) {
      guard let end = (index..<min(index + 3, sentence.upperBound)).first(where: { all[$0].after.contains(.close) }),
        PersonNames.isBareName(index..<end + 1, policy),
        (max(sentence.lowerBound, index - 6)..<index).contains(where: { all[$0].kinds.contains(.office) })
      else { continue }
      return index..<end + 1
    }
    return nil
  }
}
