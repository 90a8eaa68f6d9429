/// Forces that no single word carries: "off limits", "no objection to", "up to you", "good to think twice before".
extension ForceScanner {
  /// Reads a word that has force only with its neighbours.
  mutating func scanIdiom(at index: Int) -> Int {
    switch word(index) {
    case .objection where deniesNear(index):
      // "There is no objection to …", "nothing wrong with …"
      add(.permission, nil, index..<index + 1, "no objection")
    case .bounds where word(index - 1) == .off || word(index - 1) == .of && word(index - 2) == .off:
      add(.prohibition, .must, index..<index + 1, "off limits")
    case .liberty where word(index + 1) == .to:
      add(.permission, nil, index..<index + 2, "at liberty to")
      return index + 2
    case .discretion where isLeftToReader(index):
      add(.permission, nil, index..<index + 1, "left to you")
    default: break
    }
    return index + 1
  }

  /// Whether "no" or "nothing" stands right before a word, or before the adjective in front of it.
  private func deniesNear(_ index: Int) -> Bool {
    (1...2).contains { word(index - $0) == .no || word(index - $0) == .nobody }
  }

  /// "Left to your discretion", "a matter for your own judgement", but not "at the discretion of the manager".
  private func isLeftToReader(_ index: Int) -> Bool {
    guard word(index + 1) != .of else { return false }
    return (2...3).contains { word(index - $0) == .to || word(index - $0) == .forWord }
  }

  /// What a form of "be" says with more than one word behind it; nil where it is none of these.
  mutating func scanPredicate(at index: Int, from start: Int, negative: Bool) -> Int? {
    switch word(index) {
    case .all where word(index + 1) == .right:
      add(negative ? .prohibition : .permission, negative ? .must : nil, start..<index + 2, "permitted")
      return index + 2
    case .verb where isImpersonal(start) && negative && word(index + 1) == .to:
      // "It is not open to staff to …"
      add(.prohibition, .must, start..<index + 2, "not permitted")
      return index + 2
    case .none where isArticle(index) && word(index + 1) == .breach && isImpersonal(start) && !negative:
      add(.prohibition, .must, start..<index + 2, "is a breach")
      return index + 2
    case .none where isYours(index):
      add(.permission, nil, start..<index + 3, "up to you")
      return index + 3
    case .forWord where negative:
      add(.prohibition, nil, start..<index + 1, "present tense")
      return index + 1
    default:
      return nil
    }
  }

  /// "It is …", "it's …".
  private func isImpersonal(_ index: Int) -> Bool { word(index) == .it || word(index - 1) == .it }

  /// "It's", "there's": longer than the word that is left without the ending.
  func isContracted(_ index: Int) -> Bool { tokens[index].range.count > (word(index) == .there ? 5 : 2) }

  /// "A" or "an": no word of grammar that is so short.
  func isArticle(_ index: Int) -> Bool {
    sentence.contains(index) && word(index) == .none && tokens[index].isWord && tokens[index].range.count <= 2
  }

  /// "Up to you": two letters, then "to you".
  private func isYours(_ index: Int) -> Bool {
    isArticle(index) && word(index + 1) == .to && word(index + 2) == .you
  }

  // MARK: Thinking twice

  /// "May wish to", "would prefer", "should consider", "should think before", "should be careful about": advice in the
  /// guise of a modal verb; nil where it is none.
  mutating func scanAdvice(at index: Int, from start: Int, modal: GrammarWord, negative: Bool) -> Int? {
    let nucleus = start..<index + 1
    switch (word(index), modal) {
    case (.wish, .may), (.wish, .might), (.wish, .could):
      guard word(index + 1) == .to, !negative else { return nil }
      add(isAgainst(after: index) ? .discouragement : .recommendation, .advice, nucleus, "may wish to")
    case (.wish, .would) where word(start - 1) == .we || word(start - 1) == .none:
      guard !negative else { return nil }
      let turned = self.negative(after: index)
      add(turned == nil ? .recommendation : .discouragement, .advice, nucleus, "would like")
      if let turned { return turned + 1 }
    case (.consider, .should), (.consider, .ought), (.consider, .may), (.consider, .might), (.consider, .could):
      guard !negative else { return nil }
      add(isAgainst(after: index) ? .discouragement : .recommendation, .advice, nucleus, "should consider")
    case (.think, .should), (.think, .ought), (.think, .must):
      guard !negative, thinksTwice(index) else { return nil }
      add(.discouragement, modal == .must ? .must : .should, nucleus, "think before")
    case (.be, .should), (.be, .ought), (.be, .would):
      let wary = skippingAdverbs(index + 1)
      guard !negative, word(wary) == .wary, word(wary + 1) != .to, word(wary + 1) != .that else { return nil }
      add(.discouragement, .should, start..<wary + 1, "be careful")
      return wary + 1
    default:
      return nil
    }
    return index + 1
  }

  /// The same as an order: "Consider …", "Think carefully before …", "Be careful about …"; nil where it is none.
  mutating func scanOrderedCare(at index: Int, from start: Int) -> Int? {
    switch word(index) {
    case .consider:
      add(.recommendation, .advice, start..<index + 1, "consider")
    case .think:
      add(thinksTwice(index) ? .discouragement : .recommendation, .advice, start..<index + 1, "think")
    case .wary where index > start && word(index + 1) != .to && word(index + 1) != .that && word(index + 1) != .not:
      add(.discouragement, .advice, start..<index + 1, "be careful")
    default:
      return nil
    }
    return index + 1
  }

  /// "Think (very carefully) before …"
  func thinksTwice(_ index: Int) -> Bool { ahead(index + 1, 4).contains { word($0) == .when } }

  /// "Take care not to …"
  func takesCareNot(at index: Int) -> Bool {
    word(index) == .verb && word(index + 1) == .wary && word(index + 2) == .not
  }

  /// "Be …" at the head of a sentence, where "is" or "are" would ask.
  func isBareVerb(_ index: Int) -> Bool {
    tokens[index].range.count == 2 && tokens[sentence].last?.kind != .question
  }
}
