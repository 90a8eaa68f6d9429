/// What only the beginning of a sentence or of a main clause tells: an order, a ban without a modal verb.
extension ForceScanner {
  /// "Do keep …", "Do send …": what may stand behind an emphatic "do".
  private func isOrderWord(_ index: Int) -> Bool {
    switch word(index) {
    case .verb, .keep, .none, .encourage, .avoid, .ask, .curtail: true
    default: false
    }
  }

  ///
  /// A subject may be long ("No account, page or channel that …"), but it ends where another clause is joined on.
  func hasModal(after index: Int) -> Bool {
    for next in ahead(index, 40) {
      switch tokens[next].kind {
      case .semicolon, .colon, .stop: return false
      case .comma where word(next + 1) == .and || word(next + 1) == .but || word(next + 1) == .so: return false
      default: break
      }
      switch word(next) {
      case .must, .shall, .will, .should, .may, .can, .could, .would, .might: return true
      case .be where next <= index + 12, .have where next <= index + 12: return true
      default: continue
      }
    }
    return false
  }

  /// "Nothing in this policy prevents …"
  func isAboutForbidding(after index: Int) -> Bool {
    ahead(index, 12).contains { word($0) == .prevent || word($0) == .prohibit }
  }

  /// "The rule is that no one sets up …": nobody does it, in a clause that has no modal verb.
  func isNobodyInPresent(_ index: Int) -> Bool {
    guard word(index) == .nobody || word(index + 1) == .number, word(index - 1) == .that else { return false }
    return !hasModal(after: index) && !isAboutForbidding(after: index)
  }

  /// Handles what only the beginning of a sentence tells: an order, a ban without a modal.
  mutating func openSentence() -> Int {
    var start = sentence.lowerBound
    while start < sentence.upperBound, !tokens[start].isWord { start += 1 }
    start = word(start) == .and || word(start) == .but || word(start) == .that || word(start) == .so ? start + 1 : start
    switch word(start) {
    case .please:
      let next = skippingAdverbs(start + 1)
      if let end = scanOrderedCare(at: next, from: start) { return end }
      if word(next) == .avoid {
        add(.discouragement, .advice, start..<next + 1, "please avoid")
        return next + 1
      }
      let negative = word(next) == .doNot || (word(next) == .doVerb && word(next + 1) == .not)
      add(negative ? .prohibition : .obligation, .should, start..<next + (negative ? 1 : 0), "please")
      return next + 1
    case .doNot:
      add(word(start + 1) == .fail ? .obligation : .prohibition, .must, start..<start + 1, "do not")
      return start + 1
    case .doVerb where start + 1 < sentence.upperBound && tokens[start + 1].isWord && isOrderWord(start + 1):
      add(.obligation, .must, start..<start + 1, "order")
      return start + 1
    case .doVerb where word(start + 1) == .not:
      add(word(start + 2) == .fail ? .obligation : .prohibition, .must, start..<start + 2, "do not")
      return start + 2
    case .never:
      add(word(start + 1) == .fail ? .obligation : .prohibition, .must, start..<start + 1, "never")
      return start + 1
    case .not:
      add(.prohibition, nil, start..<start + 1, "not")
      return start + 1
    case .avoid:
      add(.prohibition, .must, start..<start + 1, "avoid")
      return start + 1
    case .nobody where word(start + 1) == .inWord && word(start + 2) == .this:
      // "Nothing in this policy alters …" says what the policy does.
      return start
    case .no, .nobody:
      guard !hasModal(after: start), word(start) != .nobody || !isAboutForbidding(after: start) else { return start }
      add(.prohibition, .must, start..<start + 1, "no")
      return start + 1
    case .consider, .think, .wary:
      return scanOrderedCare(at: start, from: start) ?? start
    case .reminding where word(start + 1) != .to:
      add(.statement, nil, start..<start + 1, "reminder")
      return start + 1
    case .be where isBareVerb(start):
      if word(skippingAdverbs(start + 1)) == .wary,
        let end = scanOrderedCare(at: skippingAdverbs(start + 1), from: start)
      {
        return end
      }
      guard word(start + 1) == .none || word(start + 1) == .wary else { return start }
      add(.obligation, .must, start..<start + 1, "order")
      return start + 1
    case .verb, .prevent, .encourage, .keep, .ask, .reminding, .curtail:
      if takesCareNot(at: start) {
        add(.prohibition, .must, start..<start + 3, "take care not to")
        return start + 3
      }
      let next = start + 1 < sentence.upperBound ? tokens[start + 1].grammar : .none
      guard next != .be, next != .must, next != .should, next != .may, next != .will, next != .of else { return start }
      add(.obligation, .must, start..<start + 1, "order")
      return start + 1
    default:
      if word(start) == .adverb, word(start + 1) == .verb || word(start + 1) == .ask {
        add(.obligation, .must, start..<start + 2, "order")
        return start + 2
      }
      return start
    }
  }

  /// "If …, tell the head": an order behind a condition.
  mutating func openMainClause(at index: Int) {
    let start = word(index) == .please ? index + 1 : index
    switch word(start) {
    case .verb, .keep, .ask: add(.obligation, .must, start..<start + 1, "order behind a condition")
    default: break
    }
  }
}
