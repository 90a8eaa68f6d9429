internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Finds sentences without a verb among those of a formal text.
///
/// Where people write as they speak ("Not to us.") they are no slip, so a text with more than a few is left alone.
enum VerblessSentences {
  private static let shortest = 8
  private static let most = 2

  /// The first words of the sentences, as indices of words. Linear in the words.
  static func all(in policy: CheckedPolicy) -> Set<Int> {
    var found: [Int] = []
    var short = 0
    for clause in policy.clauses.indices where policy.clauses[clause].role == .paragraph {
      guard !policy.clauses[clause].isQuoted, !policy.isExample[clause], !policy.clauses[clause].isLeadIn,
        policy.policy.readings[clause].kind != .legislation, policy.policy.readings[clause].kind != .references
      else { continue }
      for sentence in policy.words.sentences(of: clause) where isVerbless(sentence, policy) {
        if sentence.count >= shortest, !answersHeading(clause, policy) { found.append(sentence.lowerBound) }
        short += 1
      }
    }
    return short > most + found.count || found.count > most ? [] : Set(found)
  }

  /// What opens with an article or a pronoun has its verb nearly always, if one that no list has.
  private static func isVerbless(_ sentence: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    let last = all[sentence.upperBound - 1]
    // Without its stop it is a line of a title page or a table.
    guard sentence.count >= 3, last.after.contains(.stop), all[sentence.lowerBound].shape.contains(.capitalised),
      all[sentence.lowerBound].kinds.isDisjoint(with: [.emphasis, .article, .determiner, .pronoun])
    else { return false }
    return !sentence.contains { index in
      let word = all[index]
      if !word.kinds.isDisjoint(with: [.modal, .auxiliary, .pronounVerb]) { return true }
      // In the middle a capital marks a name: "Meet".
      if word.shape.contains(.capitalised), index > sentence.lowerBound { return false }
      return word.kinds.contains(.verb) || endsLikeVerb(word, policy)
    }
  }

  /// "visited", "organises": a past form or a third person that no list has.
  private static func endsLikeVerb(_ word: Word, _ policy: CheckedPolicy) -> Bool {
    guard word.length > 4 else { return false }
    let bytes = policy.document.content[word.range]
    return bytes.suffix(2).elementsEqual("ed".utf8) || bytes.suffix(3).elementsEqual("ses".utf8)
      || bytes.suffix(3).elementsEqual("zes".utf8) || bytes.suffix(4).elementsEqual("fies".utf8)
  }

  /// Below a question, or a heading that asks, a phrase is an answer.
  private static func answersHeading(_ clause: Int, _ policy: CheckedPolicy) -> Bool {
    if clause > 0, asks(policy.words.bodies[clause - 1], policy) { return true }
    guard let parent = policy.clauses[clause].parent else { return false }
    if policy.clauses[parent].role == .question { return true }
    return asks(policy.words.headings[parent], policy)
  }

  private static func asks(_ words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    guard let first = policy.words.all[words].first, words.count <= 12 else { return false }
    return first.kinds.contains(.asking)
  }
}
