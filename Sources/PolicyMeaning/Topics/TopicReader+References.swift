internal import PolicyText

/// Sentences that point at rules which stand elsewhere.
extension TopicReader {
  /// "The Safeguarding Policy sets out …": what another document says is no rule of this one.
  func tellsOfAnotherPolicy(_ sentence: Sentence) -> Bool {
    sentence.mentions.contains {
      guard case .policyNoun = $0.meaning else { return false }
      if isLeft(to: $0.tokens.lowerBound, in: sentence) { return true }
      return $0.tokens.upperBound < sentence.tokens.upperBound
        && $0.tokens.lowerBound - sentence.tokens.lowerBound < 8
        && view.tokens[$0.tokens.upperBound].grammar == .tells
    }
  }

  /// Whether what a fact is about is left to another policy: "… is a matter for the Behaviour Policy".
  func leavesToAnotherPolicy(_ sentence: Sentence, _ topic: CompiledTopic) -> Bool {
    guard topic.isFact, !topic.asks(for: .policy(name: "")), tellsOnly(sentence) else { return false }
    return sentence.mentions.contains { mention in
      guard case .policyNoun = mention.meaning else { return false }
      return words(before: mention.tokens.lowerBound, in: sentence).contains {
        view.tokens[$0].grammar == .be
          && (view.isWord($0 + 2, "matter") && view.isWord($0 + 3, "for") || view.isWord($0 + 1, "governed"))
      }
    }
  }

  /// "How applicants are checked is set out in the Recruitment Policy", "… is a matter for the Behaviour Policy".
  private func isLeft(to noun: Int, in sentence: Sentence) -> Bool {
    guard tellsOnly(sentence) else { return false }
    return words(before: noun, in: sentence).contains { index in
      guard view.tokens[index].grammar == .be else { return false }
      if view.isWord(index + 1, "set") { return view.isWord(index + 2, "out") }
      if view.isWord(index + 2, "matter") { return view.isWord(index + 3, "for") }
      // "Dealt with under the Disciplinary Policy" is what happens, "dealt with in" where it is told.
      if view.isWord(index + 1, "dealt") { return view.tokens[min(index + 3, noun)].grammar == .inWord }
      return Self.told.contains { view.isWord(index + 1, $0) }
    }
  }

  func tellsOnly(_ sentence: Sentence) -> Bool {
    sentence.forces.allSatisfy { $0.modality == .statement || isWeak($0) }
  }

  /// So many as stand between "is set out in" and the noun of a policy's name.
  private func words(before noun: Int, in sentence: Sentence) -> Range<Int> {
    (noun - 9..<noun).clamped(to: sentence.tokens)
  }

  private static let told: [StaticString] = [
    "described", "explained", "covered", "left", "found", "governed", "addressed", "contained",
  ]

  /// Whether a sentence stands in a list of laws and other documents, where names say nothing on other matters.
  func onlyLists(_ sentence: Sentence, _ topic: CompiledTopic) -> Bool {
    !topic.isFact && !surroundings.kinds.isDisjoint(with: Self.listing) && tellsOnly(sentence)
      && !topic.asks(for: .policy(name: "")) && !topic.asks(for: .instrument(name: "", year: nil))
      && !view.tokens[sentence.tokens].contains { $0.grammar == .be || $0.grammar == .verb }
  }

  private static let listing = ClauseKindSet([.references, .legislation])

  /// "By way of example, in one school …": a story, and no rule, unless it says what must be.
  func opensExample(_ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first(where: { view.tokens[$0].isWord }), tellsOnly(sentence) else {
      return false
    }
    if view.isWord(first, "by"), view.isWord(first + 1, "way"), view.isWord(first + 2, "of") {
      return view.isWord(first + 3, "example") || view.isWord(first + 3, "illustration")
    }
    return view.isWord(first, "for")
      && (view.isWord(first + 1, "example") || view.isWord(first + 1, "instance")
        || view.isWord(first + 1, "illustration"))
  }

  /// "The same goes for …", "the same applies to …", "Paragraph 4.1 applies to …".
  func extendsLastRule(_ sentence: Sentence) -> Bool {
    let opening = sentence.tokens.prefix(4)
    if opening.contains(where: { view.tokens[$0].grammar == .same }) { return true }
    if sentence.forces.isEmpty, sentence.tokens.contains(where: { view.tokens[$0].grammar == .extend }) { return true }
    guard let first = opening.first, let second = opening.dropFirst().first else { return false }
    if appliesEarlier(sentence) { return true }
    // "This includes …" goes on with what was said.
    let pronoun = view.tokens[first].grammar
    return (pronoun == .this || pronoun == .it) && view.tokens[second].grammar == .include
  }

  /// "Paragraph (a) continues to apply to …", "Rule 3 also applies to …".
  private func appliesEarlier(_ sentence: Sentence) -> Bool {
    let divisions: [StaticString] = ["paragraph", "clause", "section", "rule", "point"]
    let first = sentence.tokens.lowerBound
    guard divisions.contains(where: { view.isWord(first, $0) }),
      // The division's number and little else: "Section 2 of the Act applies to …" is no rule before.
      let verb = sentence.tokens.prefix(10).first(where: { view.tokens[$0].grammar == .apply })
    else { return false }
    return view.tokens[first..<verb].allSatisfy { $0.grammar != .of }
      && view.tokens[first..<verb].contains { !$0.isWord || $0.kind == .number }
      && (verb + 1..<verb + 3).clamped(to: sentence.tokens).contains { view.tokens[$0].grammar == .to }
  }
}
