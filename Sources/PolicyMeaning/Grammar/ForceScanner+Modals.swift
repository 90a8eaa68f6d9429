/// Modal verbs with what negates or weakens them.
extension ForceScanner {
  /// "In May 2024", "4 May".
  func isMonth(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    let follows = index + 1 < sentence.upperBound && tokens[index + 1].kind == .number
    return follows || index > sentence.lowerBound && tokens[index - 1].kind == .number
  }

  /// "Is not a breach of …"
  func isBreach(after index: Int) -> Bool { ahead(index, 6).contains { word($0) == .breach } }

  mutating func scanModal(at index: Int) -> Int {
    let modal = word(index)
    var next = skippingAdverbs(index + 1)
    if modal == .ought, word(next) == .to { next = skippingAdverbs(next + 1) }
    var negative = pendingNegation
    switch modal {
    case .cannot, .mustNot, .shouldNot, .willNot, .wouldNot: negative = true
    default: break
    }
    let allowsOnly = word(index + 1) == .only
    if allowsOnly { next = skippingAdverbs(index + 2) }
    if word(next) == .not, word(next + 1) == .only {
      next = skippingAdverbs(next + 2)
    } else if word(next) == .not || word(next) == .never || word(next) == .neither {
      negative = true
      next = skippingAdverbs(next + 1)
    } else if word(next) == .inWord || word(next) == .under, word(next + 1) == .no {
      negative = true
      next = skippingAdverbs(next + 3)
    } else if takesNo(modal, at: next) {
      negative = true
      next += 2
    }
    if word(next) == .be || word(next) == .have && word(next + 1) == .be {
      let participle = skippingAdverbs(word(next) == .be ? next + 1 : next + 2)
      if let end = scanParticiple(at: participle, from: index, negative: negative, modal: modal) { return end }
    }
    if word(next) == .avoid || isDeclined(after: next) || takesCareNot(at: next) { negative.toggle() }
    // "Shall not fail to inform" obliges.
    if word(next) == .fail, negative { negative = false }
    if let end = scanAdvice(at: next, from: index, modal: modal, negative: negative) { return end }
    if negative, word(next) == .be, isBreach(after: next) {
      add(.permission, nil, index..<next, "is no breach")
      return next
    }
    let nucleus = index..<max(next, index + 1)
    if negative, ahead(next, 7).contains(where: { word($0) == .prevent || word($0) == .prohibit }) {
      // "Nothing in this paragraph shall prevent …"
      add(.permission, nil, nucleus, "nothing prevents")
      return max(next, index + 1)
    }
    switch modal {
    case .must, .shall, .mustNot:
      add(negative ? .prohibition : .obligation, .must, nucleus, negative ? "must not" : "must")
    case .will where !negative && isPossibility(after: next) && word(next) != .be:
      add(.statement, nil, nucleus, "possibility")
    case .will, .willNot:
      add(negative ? .prohibition : .obligation, .must, nucleus, negative ? "will not" : "will")
    case .should, .ought, .shouldNot:
      add(negative ? .prohibition : .obligation, .should, nucleus, negative ? "should not" : "should")
    case .may:
      if negative {
        add(.prohibition, .must, nucleus, "may not")
      } else if word(next) == .require || word(next) == .ask, ahead(next + 2, 6).contains(where: { word($0) == .to }) {
        // "The head may require an employee to …": whoever is asked has to.
        add(.obligation, .must, nucleus, "may require")
        return next + 1
      } else if isPossibility(after: next), !allowsOnly, !isAllowed(after: next) {
        add(.statement, nil, nucleus, "possibility")
      } else {
        add(.permission, nil, nucleus, allowsOnly ? "may only" : "may")
      }
    case .can, .cannot:
      if negative {
        add(.prohibition, .must, nucleus, "cannot")
      } else if isPossibility(after: next), !allowsOnly, !isCompany(after: next),
        !(isAllowed(after: next) && isNarrowed(after: next))
      {
        add(.statement, nil, nucleus, "possibility")
      } else {
        add(.permission, nil, nucleus, allowsOnly ? "can only" : "can")
      }
    case .would where word(next) == .rather:
      let end = ahead(next, 6).first { word($0) == .not || word($0) == .doNot || word($0) == .beNot }
      add(negative || end != nil ? .discouragement : .recommendation, .advice, nucleus, "would rather")
      return end.map { $0 + 1 } ?? next + 1
    default:
      add(.statement, nil, nucleus, "possibility")
    }
    return max(next, index + 1)
  }

  /// "Must take no photographs", "must at no time": the negative stands behind the verb, or in a phrase before it. "No
  /// later than" only measures, and "should have no expectation" tells.
  func takesNo(_ modal: GrammarWord, at index: Int) -> Bool {
    guard word(index + 1) == .no, word(index + 3) != .than else { return false }
    return word(index) != .have || modal == .must || modal == .shall
  }

  /// "May be regarded", "may result in", "can lead to": what can happen, not what is allowed.
  func isPossibility(after index: Int) -> Bool {
    switch word(index) {
    case .be, .stative, .think, .wish, .have, .need, .apply: true
    default: false
    }
  }

  /// "May be published", "may be in touch with": what is allowed to be done, other than what befalls somebody ("may be
  /// regarded as").
  func isAllowed(after index: Int) -> Bool {
    guard word(index) == .be else { return false }
    return word(skippingAdverbs(index + 1)) == .participle || isCompany(after: index)
  }

  /// "Be in touch with", "be friends with": what somebody does with others, other than what befalls him.
  private func isCompany(after index: Int) -> Bool {
    guard word(index) == .be else { return false }
    switch word(skippingAdverbs(index + 1)) {
    case .none, .inWord: return ahead(index + 2, 3).contains { word($0) == .with }
    default: return false
    }
  }

  /// Whether "only" narrows what follows; "can be copied" tells, "can be copied only by …" rules.
  func isNarrowed(after index: Int) -> Bool { ahead(index, 12).contains { word($0) == .only } }

  /// "Must be declined": a passive that turns its force round.
  func isDeclined(after index: Int) -> Bool {
    word(index) == .be && word(skippingAdverbs(index + 1)) == .declined
  }
}
