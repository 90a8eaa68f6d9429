internal import PolicyOutline
internal import PolicyText

/// Finds the names of other policies: capitalised words up to one such as "Policy" or "Procedure".
enum PolicyNames {
  struct Use {
    let range: ByteRange
    /// As printed, on one line.
    let name: String
    /// The words that tell it from others, without small words and without the last.
    let words: [UInt64]
    /// The last word: what kind of document it is.
    let noun: UInt64
  }

  /// In order. Linear in the words.
  static func uses(in policy: CheckedPolicy) -> [Use] {
    var uses: [Use] = []
    let all = policy.words.all
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted {
      let words = policy.words.bodies[clause]
      for index in words where all[index].kinds.contains(.policyNoun) && all[index].shape.contains(.capitalised) {
        // "Policy and Procedure", "Policy/Agreement": the name ends with the last of them.
        if let use = use(endingAt: index, in: words, policy) { uses.append(use) }
      }
    }
    return uses
  }

  private static func use(endingAt end: Int, in words: Range<Int>, _ policy: CheckedPolicy) -> Use? {
    let all = policy.words.all
    var start = end
    var here = end
    while here > words.lowerBound, end - here < 12,
      all[here].before.isSubset(of: [.space, .lineFeed, .hyphen, .ampersand])
    {
      let word = all[here - 1]
      if word.kinds.contains(.policyNoun) { break }
      if isNamePart(word) {
        here -= 1
        start = here
      } else if !word.kinds.isDisjoint(with: .linking) {
        here -= 1
      } else {
        break
      }
    }
    start = withoutOwner(start..<end, policy)
    let parts = (start..<end).filter { isNamePart(all[$0]) }
    guard !parts.isEmpty else { return nil }
    let range = policy.words.range(of: start..<end + 1)
    return Use(range: range, name: policy.text(range), words: parts.map { all[$0].hash }, noun: all[end].hash)
  }

  private static func isNamePart(_ word: Word) -> Bool {
    (!word.shape.isDisjoint(with: [.capitalised, .innerCapital]))
      && word.kinds.isDisjoint(with: [.article, .determiner])
  }

  /// Past whose policy it is: "the Green Hill School Staff Handbook", "The College's Data Policy".
  private static func withoutOwner(_ name: Range<Int>, _ policy: CheckedPolicy) -> Int {
    let all = policy.words.all
    var start = name.lowerBound
    for index in name where index + 1 < name.upperBound {
      let isOwner = all[index].kinds.contains(.organisation) || all[index].shape.contains(.inflected)
      if isOwner { start = index + 1 }
    }
    // A small word cannot stand first.
    while start < name.upperBound, !isNamePart(all[start]) { start += 1 }
    return start
  }
}
