/// Two forces of which a draft lets one be struck out: "Staff may / may not …", "is/is not permitted".
struct ModalChoice {
  /// The tokens before the slash and behind it, of which one forbids and the other doesn't.
  let first: Range<Int>
  let second: Range<Int>

  private var slash: Int { first.upperBound }

  /// The choices among some tokens, in order. Linear.
  static func find(in view: TextView) -> [ModalChoice] {
    var choices: [ModalChoice] = []
    for slash in view.tokens.indices where view.tokens[slash].kind == .slash {
      guard let choice = choice(at: slash, in: view), choice.first.lowerBound >= choices.last?.second.upperBound ?? 0
      else { continue }
      choices.append(choice)
    }
    return choices
  }

  /// The tokens as they read where each choice is made for its first or its second alternative. Linear.
  static func settled(_ choices: [ModalChoice], forFirst: Bool, in tokens: [Token]) -> [Token] {
    var left: [Token] = []
    var next = 0
    for choice in choices {
      left += tokens[next..<(forFirst ? choice.slash : choice.first.lowerBound)]
      // "may/not": the "not" is said of the word before it.
      if !forFirst, choice.second.count == 1, tokens[choice.second.lowerBound].grammar == .not {
        left += tokens[choice.first]
      }
      next = forFirst ? choice.second.upperBound : choice.second.lowerBound
    }
    return left + tokens[next...]
  }

  private static func choice(at slash: Int, in view: TextView) -> ModalChoice? {
    let tokens = view.tokens
    guard let first = alternative(endingAt: slash, in: tokens), let second = alternative(from: slash + 1, in: tokens),
      forbids(first, in: tokens) != forbids(second, in: tokens)
    else { return nil }
    // "What is/is not acceptable" is a matter, not a choice, and "is/are not" is one rule for few or many.
    guard isOne(first, second, in: view), !asks(tokens[max(0, first.lowerBound - 5)..<first.lowerBound]) else {
      return nil
    }
    return ModalChoice(first: first, second: second)
  }

  /// Whether one verb is affirmed and denied: "is/is not", "may/must not", but not "is/are not" or "shall/must not".
  private static func isOne(_ first: Range<Int>, _ second: Range<Int>, in view: TextView) -> Bool {
    guard let left = first.first(where: { view.tokens[$0].grammar != .not }),
      let right = second.first(where: { view.tokens[$0].grammar != .not })
    else { return true }
    let sorts = (sort(view.tokens[left]), sort(view.tokens[right]))
    return sorts.0 == nil || sorts.0 != sorts.1 || view.bytes(left).elementsEqual(view.bytes(right))
  }

  private enum Sort { case obliges, allows, be, act }

  /// Nil for a word that forbids or allows by itself, whatever stands on the other side.
  private static func sort(_ token: Token) -> Sort? {
    switch token.grammar {
    case .must, .shall, .will, .should: .obliges
    case .may, .can: .allows
    case .be: .be
    case .doVerb: .act
    default: nil
    }
  }

  private static func asks(_ before: ArraySlice<Token>) -> Bool {
    before.contains {
      switch $0.grammar {
      case .what, .whether, .which, .when, .ifWord: true
      default: false
      }
    }
  }

  /// "may", "may not", "not permitted".
  private static func alternative(endingAt end: Int, in tokens: [Token]) -> Range<Int>? {
    guard end >= 1 else { return nil }
    if tokens[end - 1].grammar == .not { return end >= 2 && isModal(tokens[end - 2]) ? end - 2..<end : nil }
    guard isModal(tokens[end - 1]) else { return nil }
    return end >= 2 && tokens[end - 2].grammar == .not && isVerdict(tokens[end - 1]) ? end - 2..<end : end - 1..<end
  }

  private static func alternative(from start: Int, in tokens: [Token]) -> Range<Int>? {
    guard start < tokens.count else { return nil }
    let next = start + 1 < tokens.count ? tokens[start + 1] : nil
    if tokens[start].grammar == .not {
      return next.map(isVerdict) == true ? start..<start + 2 : start..<start + 1
    }
    guard isModal(tokens[start]) else { return nil }
    return next?.grammar == .not ? start..<start + 2 : start..<start + 1
  }

  private static func forbids(_ tokens: Range<Int>, in all: [Token]) -> Bool {
    tokens.contains {
      switch all[$0].grammar {
      case .not, .cannot, .mustNot, .shouldNot, .willNot, .beNot, .doNot, .prohibited, .unacceptable: true
      default: false
      }
    }
  }

  private static func isVerdict(_ token: Token) -> Bool {
    switch token.grammar {
    case .permitted, .prohibited, .acceptable, .unacceptable, .appropriate: true
    default: false
    }
  }

  private static func isModal(_ token: Token) -> Bool {
    switch token.grammar {
    case .must, .mustNot, .shall, .will, .willNot, .should, .shouldNot, .may, .can, .cannot, .be, .beNot, .doVerb,
      .doNot:
      true
    default: isVerdict(token)
    }
  }
}
