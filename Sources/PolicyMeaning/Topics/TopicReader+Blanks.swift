internal import PolicyText

/// What a policy's template left to be filled in.
extension TopicReader {
  /// Whether a blank stands where a sentence should name what a topic asks for, and nothing else names it: "with the
  /// permission of [insert name]".
  func isLeftBlank(_ topic: CompiledTopic, _ sentence: Sentence) -> Bool {
    guard topic.asksForValues, sentence.concepts.contains(compiler.sentenceReader.slot) else { return false }
    let blanks = sentence.hits.filter { $0.concept == compiler.sentenceReader.slot }.map(\.tokens)
    let named = sentence.values.filter { value in
      isValue(value.value, of: topic) && !blanks.contains { view.range($0).overlaps(value.range) }
    }
    return blanks.contains { blank in
      switch asked(by: blank, in: sentence) {
      case .person?:
        topic.asks(for: .role("")) && !named.contains { if case .role = $0.value { true } else { false } }
      case .age?:
        topic.asks(for: .age(.under, years: 0)) && !named.contains { if case .age = $0.value { true } else { false } }
      case nil: false
      }
    }
  }

  private enum Asked { case person, age }

  /// What a blank is for, by the words before it.
  private func asked(by blank: Range<Int>, in sentence: Sentence) -> Asked? {
    var before = blank.lowerBound - 1
    // "to the [role]", "the age of [ ]".
    while before > sentence.tokens.lowerBound, view.isWord(before, "the") || view.isWord(before, "our") { before -= 1 }
    guard before >= sentence.tokens.lowerBound else { return nil }
    if view.isWord(blank.upperBound, "years"), !view.isWord(before, "every") { return .age }
    switch view.tokens[before].grammar {
    case .under, .than, .until: return .age
    case .of where before > 0 && view.isWord(before - 1, "age"): return .age
    case .to, .by, .of, .with, .from, .verb, .or, .and: return namesOrganisation(blank, in: sentence) ? nil : .person
    default: return nil
    }
  }

  /// "[name of school]", but not "[name of the school's business manager]".
  private func namesOrganisation(_ blank: Range<Int>, in sentence: Sentence) -> Bool {
    let namesRole = sentence.mentions.contains {
      if case .role = $0.meaning { blank.overlaps($0.tokens) } else { false }
    }
    return !namesRole
      && blank.contains { index in
        let word = view.text(index..<index + 1).lowercased()
        return compiler.profile.organisations.contains { $0.lowercased() == word }
      }
  }

  /// "(Delete as appropriate.)": a word to whoever fills in a template, not to those whom the policy binds.
  func isDraftingNote(_ sentence: Sentence) -> Bool {
    // Long enough for "*** Please delete or amend this paragraph as is required ***".
    guard sentence.tokens.count <= 24, let first = sentence.tokens.first(where: { view.tokens[$0].isWord }),
      Self.draftingVerbs.contains(where: { view.isWord(first, $0) }),
      let last = sentence.tokens.last(where: { view.tokens[$0].isWord })
    else { return false }
    return Self.draftingNeeds.contains { view.isWord(last, $0) }
      && view.tokens[first..<last].contains {
        $0.grammar == .asWord || $0.grammar == .whereWord || $0.grammar == .ifWord
      }
  }

  private static let draftingVerbs: [StaticString] = [
    "delete", "amend", "insert", "edit", "adapt", "remove", "complete", "strike", "select",
  ]
  private static let draftingNeeds: [StaticString] = [
    "appropriate", "applicable", "required", "necessary", "needed", "relevant",
  ]
}
