/// Full verbs: what somebody does not do, asks for, forbids or allows.
extension ForceScanner {
  mutating func scanDoNot(at index: Int) -> Int {
    let next = skippingAdverbs(word(index) == .doNot ? index + 1 : index + 2)
    switch word(next) {
    case .discourage, .prohibit, .prevent, .apply, .extend:
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
  mutating func scanAsking(at index: Int) -> Int {
    guard index > sentence.lowerBound, tokens[index - 1].isWord else { return index + 1 }
    switch word(index - 1) {
    case .to, .or, .and, .not, .must, .shall, .should, .will, .may, .can, .be: return index + 1
    default: break
    }
    let turned = negative(after: index)
    let against = turned != nil
    switch word(index) {
    case .recommend, .advise, .encourage:
      add(against ? .discouragement : .recommendation, .advice, index..<index + 1, "recommends")
    case .discourage: add(.discouragement, .advice, index..<index + 1, "discourages")
    case .expect: add(against ? .prohibition : .obligation, .should, index..<index + 1, "expects")
    case .prohibit:
      let allows = pendingNegation
      add(
        allows ? .permission : .prohibition, allows ? nil : .must, index..<index + 1,
        allows ? "nothing prevents" : "prohibits")
      return index + 1
    case .permit where word(index - 1) == .we: add(.permission, nil, index..<index + 1, "permits")
    default: return index + 1
    }
    return turned.map { $0 + 1 } ?? index + 1
  }
}
