/// Forms of "be" with a word that obliges, forbids, allows or advises.
extension ForceScanner {
  mutating func scanBe(at index: Int, after: Int?) -> Int {
    var negative = word(index) == .beNot || pendingNegation
    var next = skippingAdverbs(index + 1)
    if word(next) == .not {
      negative = true
      next = skippingAdverbs(next + 1)
    }
    if let end = scanParticiple(at: next, from: index, negative: negative, modal: .be) { return end }
    if negative, isBreach(after: next) {
      add(.permission, nil, index..<next, "is no breach")
      return next
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
    word(index) == .participle || word(index) == .declined
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
    case .best where word(index + 1) == .to:
      let against = negative != isAgainst(after: index)
      add(against ? .discouragement : .recommendation, .advice, nucleus, against ? "advised not to" : "advised")
    case .discouraged:
      add(negative ? .permission : .discouragement, negative ? nil : .advice, nucleus, "discouraged")
    case .expected:
      guard !negative || word(index + 1) == .to else { return nil }
      let against = negative || isAgainst(after: index)
      add(against ? .prohibition : .obligation, .should, nucleus, "expected to")
    case .required, .instructed:
      let against = isAgainst(after: index)
      add(negative ? .permission : against ? .prohibition : .obligation, negative ? nil : .must, nucleus, "required")
    case .welcome where negative || word(index + 1) != .to: return nil
    case .permitted, .acceptable, .free, .entitled, .welcome:
      if word(index) == .acceptable, !negative, modal != .be, modal != .would { return nil }
      if negative {
        let softly = word(index) == .acceptable && modal == .would
        add(softly ? .discouragement : .prohibition, softly ? .advice : .must, nucleus, "not permitted")
      } else if word(index) == .acceptable, word(index + 1) != .to {
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
      case .not, .never, .avoid, .against, .doNot: true
      default: false
      }
    }
  }
}
