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

  /// "How applicants are checked is set out in the Recruitment Policy", "… is a matter for the Behaviour Policy".
  private func isLeft(to noun: Int, in sentence: Sentence) -> Bool {
    guard sentence.forces.allSatisfy({ $0.modality == .statement }) else { return false }
    return (noun - 9..<noun).clamped(to: sentence.tokens).contains { index in
      guard view.tokens[index].grammar == .be else { return false }
      if view.isWord(index + 1, "set") { return view.isWord(index + 2, "out") }
      if view.isWord(index + 2, "matter") { return view.isWord(index + 3, "for") }
      return Self.told.contains { view.isWord(index + 1, $0) }
    }
  }

  private static let told: [StaticString] = ["described", "explained", "covered", "left", "found"]

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
