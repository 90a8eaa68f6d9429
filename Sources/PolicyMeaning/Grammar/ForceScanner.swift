/// Finds the forces of a sentence: its modal verbs and the other words that oblige, forbid, allow or advise, each with
/// the stretch of the sentence that it governs.
///
/// A nucleus ("must not", "are strongly advised not to") governs from the last joint before it to the joint before the
/// next nucleus. Linear in the tokens.
struct ForceScanner {
  let tokens: [Token]
  let sentence: Range<Int>
  var forces: [Force] = []
  /// Set by "no", "nobody", "neither" until a modal uses it up.
  var pendingNegation = false
  /// Where a clause that only qualifies another was opened ("if", "who" …), until a comma closes it.
  var opener: Int?
  /// The same outside the brackets that the scan stands in.
  private var outerOpener: Int?

  private init(_ tokens: [Token], _ sentence: Range<Int>) {
    self.tokens = tokens
    self.sentence = sentence
  }

  /// The forces of one sentence, in order, their segments covering it; empty where it only tells.
  static func forces(in tokens: [Token], sentence: Range<Int>) -> [Force] {
    var forces: [Force] = []
    find(in: tokens, sentence: sentence, into: &forces)
    return forces
  }

  /// The same into an empty array, whose memory it uses again.
  static func find(in tokens: [Token], sentence: Range<Int>, into forces: inout [Force]) {
    var scanner = ForceScanner(tokens, sentence)
    swap(&scanner.forces, &forces)
    scanner.scan()
    scanner.assignSegments()
    swap(&scanner.forces, &forces)
  }

  // MARK: Looking around

  func word(_ index: Int) -> GrammarWord {
    sentence.contains(index) ? tokens[index].grammar : .none
  }

  /// At most `count` words from an index on.
  func ahead(_ index: Int, _ count: Int) -> Range<Int> {
    (index..<index + count).clamped(to: sentence)
  }

  /// The next index that is no adverb or quotation mark, from `index`, at most four words on.
  func skippingAdverbs(_ index: Int) -> Int {
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

  mutating func add(
    _ modality: Modality, _ strength: Strength?, _ nucleus: Range<Int>, _ rule: Force.Rule
  ) {
    let nucleus = nucleus.clamped(to: sentence)
    let isSubordinate = isSubordinate(nucleus.lowerBound)
    forces.append(
      Force(
        modality: modality, strength: strength, nucleus: nucleus, segment: nucleus, isSubordinate: isSubordinate,
        rule: rule))
    // "No picture in which a pupil can be seen may be taken": the negation waits for the main verb.
    if !isSubordinate { pendingNegation = false }
  }

  /// Whether a nucleus at an index belongs to a clause that only qualifies another.
  ///
  /// "Employees who must …" does, "employees who choose to blog must …" does not: the qualifying clause has its verb
  /// already. "If …, they must" is closed by its comma; where that is left out, distance tells.
  func isSubordinate(_ index: Int) -> Bool {
    guard let opener else { return false }
    switch word(opener) {
    case .which, .who, .what:
      switch word(index) {
      case .may, .can, .could, .would, .might:
        // "Nobody who works here may …", "no one who …": the subject needs a verb of its own.
        let isOfNobody = word(opener - 1) == .nobody || word(opener - 1) == .number && word(opener - 2) == .no
        return index - opener <= (isOfNobody ? 1 : 6)
      default: return word(opener) != .who ? index - opener <= 2 : isNext(to: opener, index)
      }
    case .that:
      if isNext(to: opener, index) { return true }
      // "So that only their friends can see it": what something is for.
      return word(opener - 1) == .so && (word(index) == .can || word(index) == .may || word(index) == .will)
    default:
      switch word(index) {
      case .must, .shall, .should, .mustNot, .shouldNot, .will, .have, .need: return index - opener <= 4
      case .may, .can, .cannot: return !hasVerb(max(opener + 1, index - 30)..<index)
      default: return true
      }
    }
  }

  /// Whether nothing but an adverb stands between two words.
  func isNext(to first: Int, _ second: Int) -> Bool {
    second - first <= 1 || second - first == 2 && (word(second - 1) == .adverb || word(second - 1) == .also)
  }

  /// Whether a condition has its verb in this stretch, with nothing joined on behind.
  func hasVerb(_ range: Range<Int>) -> Bool {
    guard let verb = range.last(where: { word($0) == .be || word($0) == .have }) else { return false }
    return !(verb..<range.upperBound).contains {
      switch word($0) {
      case .and, .or, .that, .which, .who: true
      default: false
      }
    }
  }

  // MARK: The scan

  mutating func scan() {
    var index = openSentence()
    while index < sentence.upperBound {
      let token = tokens[index]
      // Most words carry no grammar.
      if token.grammar == .none, token.isWord {
        index += 1
        continue
      }
      switch token.kind {
      case .comma, .semicolon, .colon, .dash, .close:
        if token.kind == .close {
          opener = outerOpener
          outerOpener = nil
          break
        }
        let closesCondition = token.kind == .comma && isCondition
        opener = nil
        if closesCondition {
          pendingNegation = false
          openMainClause(at: index + 1)
        }
        if token.kind != .comma { pendingNegation = false }
      case .open:
        outerOpener = opener
        opener = nil
      default: break
      }
      index = max(index + 1, scanWord(at: index))
    }
  }

  var isCondition: Bool {
    guard let opener else { return false }
    switch word(opener) {
    case .ifWord, .when, .whereWord, .unless, .until, .provided: return true
    default: return false
    }
  }

  /// Reads the word at an index, and returns the index to go on from.
  mutating func scanWord(at index: Int) -> Int {
    switch word(index) {
    case .ifWord, .when, .whereWord, .unless, .until, .which, .who, .whether, .because:
      opener = index
    case .provided where word(index - 1) != .be && word(index + 1) != .by:
      opener = index
    // "What you must never do": as a heading it has no other clause to qualify.
    case .that where opener == nil, .what where index > sentence.lowerBound + 1:
      opener = index
    case .no where isNobodyInPresent(index), .nobody where isNobodyInPresent(index):
      add(.prohibition, .must, index..<index + 1, "no")
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
      return scanBe(at: index)
    case .it where isContracted(index), .there where isContracted(index):
      return scanBe(at: index)
    case .have where word(index + 1) == .to:
      add(.obligation, .must, index..<index + 2, "have to")
      return index + 2
    case .have where word(index + 1) == .no && (word(index + 2) == .right || word(index + 2) == .duty):
      return index + 3
    case .have where word(index + 2) == .duty || word(index + 3) == .duty:
      add(.obligation, .must, index..<index + 3, "have a duty")
      return index + 3
    case .have where ahead(index + 1, 3).contains { word($0) == .right } && word(index + 1) != .no:
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
    case .have where opener == nil && word(index + 1) == .permission && word(index + 2) == .to:
      add(.permission, nil, index..<index + 3, "have permission")
      return index + 3
    case .need where needsPermission(index), .require where needsPermission(index):
      add(.obligation, .must, index..<index + 1, "needs permission")
    case .recommend, .advise, .encourage, .expect, .require, .discourage, .prohibit, .permit, .ask, .wish:
      return scanAsking(at: index)
    case .objection, .bounds, .liberty, .discretion:
      return scanIdiom(at: index)
    case .responsibility:
      add(.obligation, .must, index..<index + 1, "responsibility")
    case .prevent where pendingNegation:
      add(.permission, nil, index..<index + 1, "nothing prevents")
    case .avoid, .declined:
      return index + 1
    default: break
    }
    return index + 1
  }

  /// "Under no circumstances" turns an obligation that stands before it, and forbids what follows.
  mutating func turnLast(at index: Int) {
    if forces.last?.modality == .obligation, let last = forces.popLast() {
      forces.append(last.reversed)
    } else {
      pendingNegation = true
    }
  }
}
