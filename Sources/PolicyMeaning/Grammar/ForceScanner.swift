/// Finds the forces of a sentence: its modal verbs and the other words that oblige, forbid, allow or advise, each with
/// the stretch of the sentence that it governs.
///
/// A nucleus ("must not", "are strongly advised not to") governs from the last joint before it to the joint before the
/// next nucleus. Linear in the tokens.
struct ForceScanner {
  private let tokens: [Token]
  private let sentence: Range<Int>
  private var forces: [Force] = []
  /// Set by "no", "nobody", "neither" until a modal uses it up.
  private var pendingNegation = false
  /// Where a clause that only qualifies another was opened ("if", "who" …), until a comma closes it.
  private var opener: Int?
  /// The same outside the brackets that the scan stands in.
  private var outerOpener: Int?

  private init(_ tokens: [Token], _ sentence: Range<Int>) {
    self.tokens = tokens
    self.sentence = sentence
  }

  /// The forces of one sentence, in order, their segments covering it; empty where it only tells.
  static func forces(in tokens: [Token], sentence: Range<Int>) -> [Force] {
    var scanner = ForceScanner(tokens, sentence)
    scanner.scan()
    scanner.assignSegments()
    return scanner.forces
  }

  // MARK: Looking around

  private func word(_ index: Int) -> GrammarWord {
    sentence.contains(index) ? tokens[index].grammar : .none
  }

  /// The next index that is no adverb or quotation mark, from `index`, at most four words on.
  private func skippingAdverbs(_ index: Int) -> Int {
    var here = index
    while here < min(index + 4, sentence.upperBound) {
      let token = tokens[here]
      guard token.grammar == .adverb || token.grammar == .also || token.kind == .quote || token.kind == .comma else {
        break
      }
      here += 1
    }
    return here
  }

  private mutating func add(
    _ modality: Modality, _ strength: Strength?, _ nucleus: Range<Int>, _ rule: String
  ) {
    forces.append(
      Force(
        modality: modality, strength: strength, nucleus: nucleus, segment: nucleus,
        isSubordinate: isSubordinate(nucleus.lowerBound), rule: rule))
    pendingNegation = false
  }

  /// Whether a nucleus at an index belongs to a clause that only qualifies another.
  ///
  /// "Employees who must …" does, "employees who choose to blog must …" does not: the qualifying clause has its verb
  /// already. "If …, they must" is closed by its comma; where that is left out, distance tells.
  private func isSubordinate(_ index: Int) -> Bool {
    guard let opener else { return false }
    switch word(opener) {
    case .which, .who, .what:
      switch word(index) {
      case .may, .can, .could, .would, .might: return index - opener <= 6
      default: return index - opener <= 2
      }
    case .that: return index - opener <= 1 || (index - opener == 2 && word(index - 1) == .adverb)
    default:
      switch word(index) {
      case .must, .shall, .should, .mustNot, .shouldNot, .will, .have, .need: return index - opener <= 4
      default: return true
      }
    }
  }

  // MARK: The scan

  private mutating func scan() {
    var index = openSentence()
    while index < sentence.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .comma, .semicolon, .colon, .dash, .close:
        if token.kind == .close {
          opener = outerOpener
          outerOpener = nil
          break
        }
        let closesCondition = token.kind == .comma && isCondition
        opener = nil
        if closesCondition { openMainClause(at: index + 1) }
        if token.kind != .comma { pendingNegation = false }
      case .open:
        outerOpener = opener
        opener = nil
      default: break
      }
      index = max(index + 1, scanWord(at: index))
    }
  }

  /// "Do keep …", "Do send …": what may stand behind an emphatic "do".
  private func isOrderWord(_ index: Int) -> Bool {
    switch word(index) {
    case .verb, .keep, .none, .encourage, .avoid: true
    default: false
    }
  }

  private func hasModal(after index: Int) -> Bool {
    (index..<min(index + 12, sentence.upperBound)).contains {
      switch word($0) {
      case .must, .shall, .will, .should, .may, .can, .could, .would, .might, .be, .have: true
      default: false
      }
    }
  }

  /// Handles what only the beginning of a sentence tells: an order, a ban without a modal.
  private mutating func openSentence() -> Int {
    var start = sentence.lowerBound
    while start < sentence.upperBound, !tokens[start].isWord { start += 1 }
    start = word(start) == .and || word(start) == .but || word(start) == .that || word(start) == .so ? start + 1 : start
    switch word(start) {
    case .please:
      let next = skippingAdverbs(start + 1)
      let negative = word(next) == .doNot || (word(next) == .doVerb && word(next + 1) == .not)
      add(negative ? .prohibition : .obligation, .should, start..<next + (negative ? 1 : 0), "please")
      return next + 1
    case .doNot:
      add(.prohibition, .must, start..<start + 1, "do not")
      return start + 1
    case .doVerb where start + 1 < sentence.upperBound && tokens[start + 1].isWord && isOrderWord(start + 1):
      add(.obligation, .must, start..<start + 1, "order")
      return start + 1
    case .doVerb where word(start + 1) == .not:
      add(.prohibition, .must, start..<start + 2, "do not")
      return start + 2
    case .never:
      add(.prohibition, .must, start..<start + 1, "never")
      return start + 1
    case .not:
      add(.prohibition, nil, start..<start + 1, "not")
      return start + 1
    case .avoid:
      add(.prohibition, .must, start..<start + 1, "avoid")
      return start + 1
    case .no, .nobody:
      guard !hasModal(after: start) else { return start }
      add(.prohibition, .must, start..<start + 1, "no")
      return start + 1
    case .verb, .prevent, .encourage, .keep:
      let next = start + 1 < sentence.upperBound ? tokens[start + 1].grammar : .none
      guard next != .be, next != .must, next != .should, next != .may, next != .will, next != .of else { return start }
      add(.obligation, .must, start..<start + 1, "order")
      return start + 1
    default:
      if word(start) == .adverb, word(start + 1) == .verb {
        add(.obligation, .must, start..<start + 2, "order")
        return start + 2
      }
      return start
    }
  }

  private var isCondition: Bool {
    guard let opener else { return false }
    switch word(opener) {
    case .ifWord, .when, .whereWord, .unless: return true
    default: return false
    }
  }

  /// "If …, tell the head": an order behind a condition.
  private mutating func openMainClause(at index: Int) {
    let start = word(index) == .please ? index + 1 : index
    switch word(start) {
    case .verb, .keep: add(.obligation, .must, start..<start + 1, "order behind a condition")
    default: break
    }
  }

  /// Reads the word at an index, and returns the index to go on from.
  private mutating func scanWord(at index: Int) -> Int {
    switch word(index) {
    case .ifWord, .when, .whereWord, .unless, .until, .which, .who, .whether, .because:
      opener = index
    case .that where opener == nil, .what where index > sentence.lowerBound + 1:
      opener = index
    case .no, .nobody, .neither, .nor:
      if word(index + 1) == .circumstances { pendingNegation = false } else { pendingNegation = true }
      if word(index - 1) == .inWord || word(index - 1) == .under, word(index + 1) == .circumstances {
        turnLast(at: index)
      }
    case .may where isMonth(index): return index + 1
    case .must, .shall, .will, .should, .ought, .may, .can, .could, .would, .might, .cannot, .mustNot, .shouldNot,
      .willNot, .wouldNot:
      return scanModal(at: index)
    case .be, .beNot:
      return scanBe(at: index, after: nil)
    case .have where word(index + 1) == .to:
      add(.obligation, .must, index..<index + 2, "have to")
      return index + 2
    case .have where word(index + 2) == .duty || word(index + 3) == .duty:
      add(.obligation, .must, index..<index + 3, "have a duty")
      return index + 3
    case .have where word(index + 2) == .right || word(index + 1) == .right:
      add(.permission, nil, index..<index + 3, "have the right")
      return index + 3
    case .need where word(index + 1) == .to:
      add(.obligation, .must, index..<index + 2, "need to")
      return index + 2
    case .need where word(index + 1) == .not, .needNot:
      add(.permission, nil, index..<index + 2, "need not")
      return index + 2
    case .reserves where word(index + 2) == .right || word(index + 1) == .right:
      add(.permission, nil, index..<index + 3, "reserves the right")
      return index + 3
    case .doVerb where word(index + 1) == .not, .doNot:
      return scanDoNot(at: index)
    case .never:
      add(.prohibition, .must, index..<index + 1, "never")
    case .recommend, .advise, .encourage, .expect, .require, .discourage, .prohibit, .permit:
      return scanAsking(at: index)
    case .responsibility, .responsible:
      add(.obligation, .must, index..<index + 1, "responsibility")
    case .avoid, .declined:
      return index + 1
    default: break
    }
    return index + 1
  }

  /// "Under no circumstances" turns an obligation that stands before it, and forbids what follows.
  private mutating func turnLast(at index: Int) {
    if forces.last?.modality == .obligation, let last = forces.popLast() {
      forces.append(last.reversed)
    } else {
      pendingNegation = true
    }
  }

  /// "In May 2024", "4 May".
  private func isMonth(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    let follows = index + 1 < sentence.upperBound && tokens[index + 1].kind == .number
    return follows || index > sentence.lowerBound && tokens[index - 1].kind == .number
  }

  private mutating func scanModal(at index: Int) -> Int {
    let modal = word(index)
    var next = skippingAdverbs(index + 1)
    var negative = pendingNegation
    switch modal {
    case .cannot, .mustNot, .shouldNot, .willNot, .wouldNot: negative = true
    default: break
    }
    let allowsOnly = word(index + 1) == .only
    if allowsOnly { next = skippingAdverbs(index + 2) }
    if word(next) == .not || word(next) == .never {
      negative = true
      next = skippingAdverbs(next + 1)
    } else if word(next) == .inWord || word(next) == .under, word(next + 1) == .no {
      negative = true
      next = skippingAdverbs(next + 3)
    }
    if word(next) == .be || word(next) == .have && word(next + 1) == .be {
      let participle = skippingAdverbs(word(next) == .be ? next + 1 : next + 2)
      if let end = scanParticiple(at: participle, from: index, negative: negative, modal: modal) { return end }
    }
    if word(next) == .avoid || isDeclined(after: next) { negative.toggle() }
    // "Shall not fail to inform" obliges.
    if negative, word(next) == .fail { negative = false }
    if negative, word(next) == .be, (next..<min(next + 6, sentence.upperBound)).contains(where: { word($0) == .breach })
    {
      add(.permission, nil, index..<next, "is no breach")
      return next
    }
    let nucleus = index..<max(next, index + 1)
    if negative, (next..<min(next + 7, sentence.upperBound)).contains(where: { word($0) == .prevent }) {
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
      } else if isPossibility(after: next) {
        add(.statement, nil, nucleus, "possibility")
      } else {
        add(.permission, nil, nucleus, allowsOnly ? "may only" : "may")
      }
    case .can, .cannot:
      if negative {
        add(.prohibition, .must, nucleus, "cannot")
      } else if isPossibility(after: next) {
        add(.statement, nil, nucleus, "possibility")
      } else {
        add(.permission, nil, nucleus, "can")
      }
    case .would where word(next) == .rather:
      let end = (next..<min(next + 6, sentence.upperBound)).first { word($0) == .not || word($0) == .doNot }
      add(negative || end != nil ? .discouragement : .recommendation, .advice, nucleus, "would rather")
      return end.map { $0 + 1 } ?? next + 1
    default:
      add(.statement, nil, nucleus, "possibility")
    }
    return max(next, index + 1)
  }

  /// "May be regarded", "may result in", "can lead to": what can happen, not what is allowed.
  private func isPossibility(after index: Int) -> Bool {
    switch word(index) {
    case .be, .stative, .have, .need, .apply: true
    default: false
    }
  }

  /// "Must be declined": a passive that turns its force round.
  private func isDeclined(after index: Int) -> Bool {
    word(index) == .be && word(skippingAdverbs(index + 1)) == .declined
  }

  private mutating func scanBe(at index: Int, after: Int?) -> Int {
    var negative = word(index) == .beNot || pendingNegation
    var next = skippingAdverbs(index + 1)
    if word(next) == .not {
      negative = true
      next = skippingAdverbs(next + 1)
    }
    if let end = scanParticiple(at: next, from: index, negative: negative, modal: .be) { return end }
    if negative, (next..<min(next + 6, sentence.upperBound)).contains(where: { word($0) == .breach }) {
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

  private func tokenIsParticiple(_ index: Int) -> Bool {
    word(index) == .participle || word(index) == .declined
  }

  /// "The aim of this policy is to …" tells; it obliges nobody.
  private func followsAim(_ index: Int) -> Bool {
    var here = index - 1
    while here >= max(sentence.lowerBound, index - 8) {
      if word(here) == .aim { return true }
      here -= 1
    }
    return false
  }

  /// "Advised", "expected to", "permitted" and the like behind a form of "be"; nil where it is none of them.
  private mutating func scanParticiple(
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
    case .discouraged:
      add(negative ? .permission : .discouragement, negative ? nil : .advice, nucleus, "discouraged")
    case .expected:
      guard !negative || word(index + 1) == .to else { return nil }
      let against = negative || isAgainst(after: index)
      add(against ? .prohibition : .obligation, .should, nucleus, "expected to")
    case .required, .instructed:
      let against = isAgainst(after: index)
      add(negative ? .permission : against ? .prohibition : .obligation, negative ? nil : .must, nucleus, "required")
    case .permitted, .acceptable, .free, .entitled, .permission:
      guard word(index) != .permission else { return nil }
      if word(index) == .acceptable, !negative, modal != .be, modal != .would { return nil }
      if negative {
        let softly = word(index) == .acceptable && modal == .would
        add(softly ? .discouragement : .prohibition, softly ? .advice : .must, nucleus, "not permitted")
      } else if word(index) == .acceptable {
        return nil
      } else {
        add(.permission, nil, nucleus, "permitted")
      }
    case .unacceptable:
      add(negative ? .permission : .prohibition, negative ? nil : .should, nucleus, "inappropriate")
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
  private func endOfNucleus(_ index: Int) -> Int {
    var here = skippingAdverbs(index)
    if word(here) == .that,
      let not = (here..<min(here + 7, sentence.upperBound)).first(where: { word($0) == .not || word($0) == .doNot })
    {
      return not + 1
    }
    if word(here) == .not || word(here) == .never { here += 1 }
    if word(here) == .to { here += 1 }
    return max(here, index)
  }

  private func isAgainst(after index: Int) -> Bool {
    let reach = word(index + 1) == .that ? 8 : 5
    for here in index + 1..<min(index + reach, max(index + 1, sentence.upperBound)) {
      switch word(here) {
      case .not, .never, .avoid, .against, .doNot: return true
      case .to where word(here + 1) == .avoid: return true
      default: continue
      }
    }
    return false
  }

  private mutating func scanDoNot(at index: Int) -> Int {
    let next = skippingAdverbs(word(index) == .doNot ? index + 1 : index + 2)
    switch word(next) {
    case .discourage, .prohibit, .apply, .extend:
      add(.permission, nil, index..<next + 1, "does not forbid")
      return next + 1
    case .have where word(next + 1) == .to, .need where word(next + 1) == .to:
      add(.permission, nil, index..<next + 2, "does not have to")
      return next + 2
    case .permit, .recommend, .encourage:
      add(
        word(next) == .permit ? .prohibition : .discouragement, word(next) == .permit ? .must : .advice,
        index..<next + 1, "does not allow")
      return next + 1
    case .stative, .require, .expect, .need, .have:
      return next + 1
    default:
      add(.prohibition, .must, index..<next, "do not")
      return next
    }
  }

  /// "The school recommends that …", "we expect …": somebody asks something of the reader.
  private mutating func scanAsking(at index: Int) -> Int {
    guard index > sentence.lowerBound, tokens[index - 1].isWord else { return index + 1 }
    switch word(index - 1) {
    case .to, .or, .and, .not, .must, .shall, .should, .will, .may, .can, .be: return index + 1
    default: break
    }
    let against = isAgainst(after: index)
    switch word(index) {
    case .recommend, .advise, .encourage:
      add(against ? .discouragement : .recommendation, .advice, index..<index + 1, "recommends")
    case .discourage: add(.discouragement, .advice, index..<index + 1, "discourages")
    case .expect: add(against ? .prohibition : .obligation, .should, index..<index + 1, "expects")
    case .prohibit: add(.prohibition, .must, index..<index + 1, "prohibits")
    default: break
    }
    return index + 1
  }

  // MARK: Segments

  /// Gives each nucleus the stretch of the sentence that it governs.
  private mutating func assignSegments() {
    guard !forces.isEmpty else { return }
    var start = sentence.lowerBound
    for index in forces.indices {
      let end: Int
      if index + 1 < forces.count {
        end = joint(between: forces[index].nucleus.upperBound, and: forces[index + 1].nucleus.lowerBound)
      } else {
        end = sentence.upperBound
      }
      forces[index].segment = start..<max(end, start)
      if keepsOff(forces[index].nucleus.lowerBound..<max(end, start)) { forces[index] = forces[index].reversed }
      start = max(end, start)
    }
  }

  /// "Keep politics off your page", "stay away from": what is obliged is to leave something alone.
  private func keepsOff(_ range: Range<Int>) -> Bool {
    guard let keep = range.first(where: { word($0) == .keep }) else { return false }
    return range.contains { index in
      guard index > keep, word(index) == .off, word(index + 1) != .adverb else { return false }
      switch word(index - 1) {
      case .participle, .verb: return false
      default: return true
      }
    }
  }

  /// Where the stretch of one nucleus ends and the next one's begins: the last joint between them.
  private func joint(between first: Int, and second: Int) -> Int {
    guard first < second else { return max(first, second) }
    var here = second - 1
    while here > first {
      let token = tokens[here]
      switch token.kind {
      case .comma, .semicolon, .colon, .dash, .open, .stop, .close: return here + 1
      default: break
      }
      switch token.grammar {
      case .and, .or, .but, .nor, .which, .who, .ifWord, .unless, .whereWord, .when, .that, .so, .until, .because:
        return here
      default: here -= 1
      }
    }
    return second
  }
}
