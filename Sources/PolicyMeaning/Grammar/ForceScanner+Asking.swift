/// Full verbs: what somebody does not do, asks for, forbids or allows.
extension ForceScanner {
  mutating func scanDoNot(at index: Int) -> Int {
    var next = skippingAdverbs(word(index) == .doNot ? index + 1 : index + 2)
    // "Does not seek to limit …"
    if word(next + 1) == .to, word(next + 2) == .curtail || word(next + 2) == .prevent { next += 2 }
    switch word(next) {
    case .discourage, .prohibit, .prevent, .curtail, .apply, .extend:
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
    case .stative, .think, .wish, .require, .expect, .need, .have:
      return next + 1
    default:
      add(.prohibition, .must, index..<next, isSingular(index) ? Force.doesNotRule : "do not")
      return next
    }
  }

  /// "Does", "doesn't": longer than "do" and "don't".
  private func isSingular(_ index: Int) -> Bool {
    tokens[index].range.count == (word(index) == .doNot ? 7 : 4)
  }

  /// "The school recommends that …", "we expect …": somebody asks something of the reader.
  mutating func scanAsking(at index: Int) -> Int {
    guard index > sentence.lowerBound, tokens[index - 1].isWord else { return index + 1 }
    switch word(index - 1) {
    case .to, .or, .and, .not, .must, .shall, .should, .will, .may, .can, .be, .never, .mustNot, .shouldNot, .cannot,
      .willNot:
      return index + 1
    default: break
    }
    let turned = negative(after: index)
    let against = turned != nil
    switch word(index) {
    case .recommend, .advise, .encourage:
      add(against ? .discouragement : .recommendation, .advice, index..<index + 1, "recommends")
    case .discourage: add(.discouragement, .advice, index..<index + 1, "discourages")
    case .ask:
      // "We ask staff to …", but not "a guest asks to …", "somebody asks for …".
      guard word(index + 1) != .to, ahead(index + 1, 6).contains(where: { word($0) == .to || word($0) == .that }) else {
        return index + 1
      }
      add(
        against ? .discouragement : .obligation, against ? .advice : .should, index..<index + 1,
        against ? "asked not to" : "asks")
    case .require:
      // "The Trust requires staff to …", but not "this requires time".
      guard ahead(index + 1, 8).contains(where: { word($0) == .to || word($0) == .that }) else { return index + 1 }
      add(against ? .prohibition : .obligation, .must, index..<index + 1, "requires")
    case .wish:
      guard word(index - 1) == .we, word(index + 1) != .to else { return index + 1 }
      add(against ? .prohibition : .obligation, .should, index..<index + 1, "wants")
    case .expect: add(against ? .prohibition : .obligation, .should, index..<index + 1, "expects")
    case .prohibit:
      let allows = pendingNegation
      add(
        allows ? .permission : .prohibition, allows ? nil : .must, index..<index + 1,
        allows ? "nothing prevents" : "prohibits")
      return index + 1
    case .permit where word(index - 1) == .we || word(index - 1) == .it || isBody(before: index):
      add(.permission, nil, index..<index + 1, "permits")
    default: return index + 1
    }
    return turned.map { $0 + 1 } ?? index + 1
  }

  /// "This policy allows …", "our company permits …": who sets rules, not a thing that makes something possible.
  private func isBody(before index: Int) -> Bool {
    index - 2 == sentence.lowerBound && word(index - 1) == .none && word(index - 2) == .this
  }

  /// "Needs the written approval of …", "requires the consent of …".
  func needsPermission(_ index: Int) -> Bool {
    guard index > sentence.lowerBound, word(index + 1) != .to, word(index + 1) != .not else { return false }
    return ahead(index + 1, 6).contains { word($0) == .permission }
  }
}
