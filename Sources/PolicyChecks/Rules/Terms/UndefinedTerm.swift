internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let undefinedTerm = Rule(
    "undefined-term", level: .note,
    summary: "A term is written like those that the policy defines, but is not defined.",
    reason: "Readers look for a definition that isn't there and must guess who or what is covered.",
    bad: [
      """
      CONDUCT POLICY

      1. DEFINITIONS

      1.1 "Official Account" means an account that the manager has approved.

      1.2 "Personal Account" means any other account.

      2. RULES

      2.1 An Approved Device must be used for an Official Account. A Personal Account must not be kept on an Approved \
      Device.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. DEFINITIONS

      1.1 "Official Account" means an account that the manager has approved.

      1.2 "Approved Device" means a device that the manager has issued.

      2. RULES

      2.1 An Approved Device must be used for an Official Account, and kept safe. No Approved Device is lent.
      """
    ],
    check: .policy(UndefinedTerm.look))
}

private enum UndefinedTerm {
  /// With fewer definitions capitals need not mean that a term is defined.
  private static let leastDefinitions = 2
  private static let leastUses = 2

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let definitions = definitions(in: policy)
    guard definitions.count >= leastDefinitions else { return }
    var uses: [[UInt64]: [Range<Int>]] = [:]
    var order: [[UInt64]] = []
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted && !policy.isExample[clause] {
      for term in terms(in: policy.words.bodies[clause], policy) {
        let key = policy.words.all[term].map { singular($0, policy) }
        if uses[key] == nil { order.append(key) }
        uses[key, default: []].append(term)
      }
    }
    for key in order {
      guard let places = uses[key], places.count >= leastUses, !definitions.contains(key),
        !places.contains(where: { isExplained($0, policy) })
      else { continue }
      let range = policy.words.range(of: places[0])
      observations.report(
        at: range, "“\(policy.text(range))” is written like a defined term, but no clause defines it.",
        suggestion: "Define it beside the others, or write it small.")
    }
  }

  /// The terms that stand in quotes before a word such as "means".
  private static func definitions(in policy: CheckedPolicy) -> Set<[UInt64]> {
    let all = policy.words.all
    var found: Set<[UInt64]> = []
    for body in policy.words.bodies {
      var start: Int?
      for index in body {
        if all[index].before.contains(.quote) { start = index }
        guard let first = start, all[index].after.contains(.quote) else { continue }
        start = nil
        guard index - first < 6 else { continue }
        let key = all[first..<index + 1].filter { $0.kinds.isDisjoint(with: .article) }.map { singular($0, policy) }
        found.insert(key)
      }
    }
    return found
  }

  /// Two or three capitalised words in the middle of a sentence behind an article or the like, which name no office,
  /// organisation, document or law.
  private static func terms(in words: Range<Int>, _ policy: CheckedPolicy) -> [Range<Int>] {
    let all = policy.words.all
    var found: [Range<Int>] = []
    var index = words.lowerBound
    while index < words.upperBound {
      if !all[index].kinds.isDisjoint(with: [.article, .determiner]) {
        index += 1
        continue
      }
      var end = index
      while end < words.upperBound, all[end].shape.contains(.capitalised), !all[end].shape.contains(.capitals),
        end == index || all[end].before.isPlain
      {
        end += 1
      }
      if (2...3).contains(end - index), index > words.lowerBound, all[index].before.isPlain,
        !all[index - 1].kinds.isDisjoint(with: [.article, .determiner]), isCommonNoun(index..<end, policy)
      {
        found.append(index..<end)
      }
      index = max(end, index + 1)
    }
    return found
  }

  private static func isCommonNoun(_ term: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    let proper: WordKinds = [
      .office, .organisation, .policyNoun, .statute, .month, .honorific, .givenName, .knownAbbreviation, .division,
    ]
    guard term.allSatisfy({ all[$0].kinds.isDisjoint(with: proper) }) else { return false }
    // A name goes on behind it: "Green Hill Trust", "Safer Working Practice".
    return term.upperBound >= all.count || all[term.upperBound - 1].after.contains(.edge)
      || all[term.upperBound].kinds.isDisjoint(with: [.of, .linking]) || !all[term.upperBound].before.isPlain
      || term.upperBound + 1 >= all.count || !all[term.upperBound + 1].shape.contains(.capitalised)
  }

  /// "as that term is used in …", "(as defined in …)".
  private static func isExplained(_ term: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    return term.upperBound < all.count && all[term.upperBound].kinds.contains(.naming)
  }

  /// Without a plural's "s", so that "Devices" are a "Device".
  private static func singular(_ word: Word, _ policy: CheckedPolicy) -> UInt64 {
    let bytes = policy.document.content[word.range]
    return bytes.count > 3 && bytes.last == 0x73 ? WordHash.of(bytes.dropLast()) : word.hash
  }
}
