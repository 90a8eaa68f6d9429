/// The stretches of a sentence that its forces govern.
extension ForceScanner {
  /// Gives each nucleus the stretch of the sentence that it governs.
  mutating func assignSegments() {
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
  func keepsOff(_ range: Range<Int>) -> Bool {
    guard let keep = range.first(where: { word($0) == .keep }) else { return false }
    return range.contains { index in
      guard index > keep, word(index) == .off, word(index + 1) != .adverb else { return false }
      switch word(index - 1) {
      // "Keep it switched off"; but "their place of work" is no verb.
      case .participle: return false
      case .verb: return word(index - 2) == .of
      default: return true
      }
    }
  }

  /// Where the stretch of one nucleus ends and the next one's begins: the last joint between them.
  func joint(between first: Int, and second: Int) -> Int {
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
