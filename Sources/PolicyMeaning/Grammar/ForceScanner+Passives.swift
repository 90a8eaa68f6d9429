/// Forms of "be" with a word that obliges, forbids, allows or advises.
extension ForceScanner {
  mutating func scanBe(at index: Int) -> Int {
    var negative = word(index) == .beNot || pendingNegation
    var next = skippingAdverbs(index + 1)
    if word(next) == .not {
      negative = true
      next = skippingAdverbs(next + 1)
    }
    if word(next) == .please { next += 1 }
    // "Are only to be shared …"
    if word(next) == .only, word(next + 1) == .to {
      add(.permission, .must, index..<next + 2, "may only")
      return next + 2
    }
    // "Is a good idea"
    if isArticle(next), word(next + 1) == .good || word(next + 1) == .bad { next += 1 }
    if let end = scanParticiple(at: next, from: index, negative: negative, modal: .be) { return end }
    if let end = scanPredicate(at: next, from: index, negative: negative) { return end }
    if negative, isBreach(after: next) {
      add(.permission, nil, index..<next, "is no breach")
      return next
    }
    // "Under no circumstances is anybody to …"
    if pendingNegation, word(index - 1) == .circumstances, let to = ahead(next, 8).first(where: { word($0) == .to }) {
      add(.prohibition, .must, index..<index + 1, "is not to")
      return to + 1
    }
    // "There is to be no …"
    if word(next) == .to, word(next + 1) == .be, word(next + 2) == .no {
      add(.prohibition, .must, index..<next + 3, "is not to")
      return next + 3
    }
    if word(next) == .to, !followsAim(index) {
      add(negative ? .prohibition : .obligation, .must, index..<next + 1, negative ? "is not to" : "is to")
      return next + 1
    }
    if word(index) == .beNot || (negative && word(index - 1) != .there && !pendingNegation), tokenIsParticiple(next) {
      add(.prohibition, nil, index..<next, "present tense")
      return next
    }
    if word(next) == .nobody, word(next + 1) == .to, word(next + 2) == .prevent {
      add(.permission, nil, index..<next + 3, "nothing prevents")
      return next + 3
    }
    return index + 1
  }

  func tokenIsParticiple(_ index: Int) -> Bool {
    switch word(index) {
    case .participle, .declined, .undergone, .requested: true
    default: false
    }
  }

  /// "The aim of this policy is to …" tells; it obliges nobody.
  func followsAim(_ index: Int) -> Bool {
    var here = index - 1
    while here >= max(sentence.lowerBound, index - 8) {
      if word(here) == .aim { return true }
      here -= 1
    }
    return false
  }

  /// "Advised", "expected to", "permitted" and the like behind a form of "be"; nil where it is none of them.
  mutating func scanParticiple(
    at index: Int, from start: Int, negative: Bool, modal: GrammarWord
  ) -> Int? {
    let nucleus = start..<index + 1
    switch word(index) {
    case .advised, .encouraged, .recommended, .advisable, .inadvisable:
      if word(index) == .advised, word(index + 1) == .that {
        // "Are advised that …" tells; what is told may carry a force of its own.
        add(.statement, nil, nucleus, "advised that")
        return index + 2
      }
      let against = negative != isAgainst(after: index) || word(index) == .inadvisable
      add(against ? .discouragement : .recommendation, .advice, nucleus, against ? "advised not to" : "advised")
    case .good where word(index + 1) == .practice && word(index + 2) != .of,
      .bad where word(index + 1) == .practice && word(index + 2) != .of:
      let against = negative != (isAgainst(after: index) != (word(index) == .bad))
      add(against ? .discouragement : .recommendation, .advice, nucleus, against ? "advised not to" : "advised")
      return endOfNucleus(index + 2)
    case .best where ahead(index + 1, 2).contains { word($0) == .to }:
      let against = negative != isAgainst(after: index)
      add(against ? .discouragement : .recommendation, .advice, nucleus, against ? "advised not to" : "advised")
    case .discouraged:
      add(negative ? .permission : .discouragement, negative ? nil : .advice, nucleus, "discouraged")
    case .expected:
      guard !negative || word(index + 1) == .to else { return nil }
      let against = negative || isAgainst(after: index)
      add(against ? .prohibition : .obligation, .should, nucleus, "expected to")
    case .requested:
      guard !negative, modal != .may, modal != .can,
        ahead(index + 1, 3).contains(where: { word($0) == .to || word($0) == .that })
      else { return nil }
      let against = isAgainst(after: index)
      add(
        against ? .discouragement : .obligation, against ? .advice : .should, nucleus,
        against ? "asked not to" : "asked to")
    case .required, .instructed:
      let against = isAgainst(after: index)
      add(negative ? .permission : against ? .prohibition : .obligation, negative ? nil : .must, nucleus, "required")
    case .confined where word(index + 1) == .to || word(index + 1) == .forWord:
      guard !negative else { return nil }
      add(.permission, modal == .should || modal == .ought ? .should : .must, nucleus, "confined to")
    case .permission where word(index + 1) == .to:
      add(
        negative ? .prohibition : .permission, negative ? .must : nil, nucleus, negative ? "not permitted" : "permitted"
      )
    case .welcome where negative: return nil
    case .permitted, .acceptable, .appropriate, .free, .entitled, .welcome:
      let judges = word(index) == .acceptable || word(index) == .appropriate
      if judges, !negative, modal != .be, modal != .would { return nil }
      if negative {
        let softly = judges && modal == .would
        add(softly ? .discouragement : .prohibition, softly ? .advice : .must, nucleus, "not permitted")
      } else if word(index) == .appropriate, word(index + 1) != .to {
        return nil
      } else {
        add(.permission, nil, nucleus, "permitted")
      }
    case .unacceptable:
      let softly = modal == .would
      add(
        negative ? .permission : softly ? .discouragement : .prohibition,
        negative ? nil : softly ? .advice : .should, nucleus, "inappropriate")
    case .prohibited:
      add(
        negative ? .permission : .prohibition, negative ? nil : .must, nucleus,
        negative ? "not prohibited" : "prohibited")
    case .responsible:
      add(.obligation, .must, nucleus, "responsible")
    default:
      return nil
    }
    return endOfNucleus(index + 1)
  }

  /// Past "not to", "to" and the like, so that they are not read again.
  func endOfNucleus(_ index: Int) -> Int {
    var here = skippingAdverbs(index)
    if word(here) == .that,
      let not = ahead(here, 7).first(where: { word($0) == .not || word($0) == .doNot })
    {
      return not + 1
    }
    if word(here) == .not || word(here) == .never { here += 1 }
    if word(here) == .to { here += 1 }
    return max(here, index)
  }

  func isAgainst(after index: Int) -> Bool { negative(after: index) != nil }

  /// Where what is asked for is turned round ("that staff do not …", "against"), near behind the word that asks.
  func negative(after index: Int) -> Int? {
    let reach = word(index + 1) == .that ? 8 : 5
    return ahead(index + 1, reach - 1).first {
      switch word($0) {
      case .not, .never, .avoid, .against: true
      // A capital begins another line: "Don't" over a list.
      case .doNot: !tokens[$0].isCapitalised
      case .think: thinksTwice($0)
      default: false
      }
    }
  }
}
