internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let noRoute = Rule(
    "no-route", level: .note,
    summary: "Something must be reported, but nobody is named to report it to.",
    reason: "Whoever has a concern loses time finding out whom to tell, or tells nobody.",
    bad: [
      """
      CONDUCT POLICY

      1. CONCERNS

      1.1 Staff must report any concern about the conduct of others immediately.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. CONCERNS

      1.1 Staff must report any concern about the conduct of others to their manager immediately.
      """
    ],
    check: .policy(NoRoute.look))
}

private enum NoRoute {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let all = policy.words.all
    for clause in policy.clauses.indices where binds(clause, policy) || forbids(clause, policy) {
      let sentences = policy.words.sentences(of: clause)
      for index in sentences.indices {
        let sentence = sentences[index]
        guard let duty = duty(in: sentence, policy) else { continue }
        // Beside a prohibition, "to report" is what something is for.
        if !binds(clause, policy), !sentence.contains(duty - 1) || !all[duty - 1].kinds.contains(.modal) { continue }
        // The recipient may stand in the sentence before or behind, or in the list below.
        let around = [index - 1, index + 1].filter(sentences.indices.contains).map { sentences[$0] }
        // "The manager must report it": who reports is not who is told.
        let behind = all[duty - 1].kinds.contains(.passive) ? sentence : duty..<sentence.upperBound
        guard !(around + [behind]).contains(where: { names(recipientIn: $0, policy) }), !namedBelow(clause, policy)
        else { continue }
        observations.report(
          at: Int(all[duty].start)..<Int(all[sentence.upperBound - 1].end),
          "It must be reported, but the sentence names nobody to report it to.",
          suggestion: "Say who is to be told: an office, and another for when that person is away or concerned.")
      }
    }
  }

  private static func binds(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    let reading = policy.policy.readings[clause]
    return reading.modality == .obligation && !policy.clauses[clause].isQuoted && !policy.isExample[clause]
      && policy.clauses[clause].role != .field
  }

  private static func forbids(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    policy.policy.readings[clause].modality == .prohibition && !policy.clauses[clause].isQuoted
      && !policy.isExample[clause] && policy.clauses[clause].role != .field
  }

  /// The verb "report" behind "must" or "to", or at the head of an item; nil where the sentence has no such duty.
  private static func duty(in sentence: Range<Int>, _ policy: CheckedPolicy) -> Int? {
    let all = policy.words.all
    return sentence.first { index in
      guard all[index].kinds.contains(.reporting) || raisesTrouble(index, in: sentence, all) else { return false }
      guard index > sentence.lowerBound, all[index].before.isPlain else { return false }
      let last = all[index - 1]
      let isModal = last.kinds.contains(.duty)
      let isAdverb =
        index - 2 >= sentence.lowerBound && last.kinds.contains(.promptly) && all[index - 2].kinds.contains(.duty)
      return isModal || isAdverb
    }
  }

  /// "Concerns must be raised", "must raise any concern": of other things one doesn't ask with whom.
  private static func raisesTrouble(_ index: Int, in sentence: Range<Int>, _ all: [Word]) -> Bool {
    guard all[index].kinds.contains(.raising) else { return false }
    return (max(sentence.lowerBound, index - 6)..<min(sentence.upperBound, index + 5)).contains {
      all[$0].kinds.contains(.trouble)
    }
  }

  /// Whether a sentence names somebody: "to the manager", a title, a body, a place to turn to.
  private static func names(recipientIn sentence: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    return sentence.contains { index in
      let word = all[index]
      if !word.kinds.isDisjoint(with: [.recipient, .channel]) { return true }
      // "in this way", "under the Concerns Procedure": the way is told elsewhere.
      if !word.kinds.isDisjoint(with: [.here, .division]) { return true }
      if word.kinds.contains(.policyNoun), word.shape.contains(.capitalised) { return true }
      if word.shape.contains(.capitals), word.length > 1, !word.kinds.contains(.emphasis) { return true }
      guard word.kinds.contains(.to), index + 1 < sentence.upperBound else { return false }
      return !all[index + 1].kinds.isDisjoint(with: [.article, .determiner, .pronoun])
        || all[index + 1].shape.contains(.capitalised)
    }
  }

  private static func namedBelow(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    clause + 1 < policy.clauses.count && policy.clauses[clause + 1].parent == clause
  }
}
