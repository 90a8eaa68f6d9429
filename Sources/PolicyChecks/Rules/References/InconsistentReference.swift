internal import PolicyText

extension Rule {
  static let inconsistentReference = Rule(
    "inconsistent-reference", level: .note,
    summary: "Another document is called by several names.",
    reason: "Readers cannot tell whether one document is meant or two, and look for one that may not exist.",
    bad: [
      """
      CONDUCT POLICY

      1. RULES

      1.1 Staff must follow the Records and Acceptable Use Policy.

      1.2 The Records and Data Acceptable Use Policy says how long records are kept.

      1.3 Breaches of the Records and Acceptable Use Policy are serious.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. RULES

      1.1 Staff must follow the Records and Acceptable Use Policy.

      1.2 The Records and Acceptable Use Policy says how long records are kept. The Travel Policy does not.
      """
    ],
    check: .policy(InconsistentReference.look))
}

private enum InconsistentReference {
  /// All uses of one name.
  private struct Name {
    let words: [UInt64]
    let uses: [PolicyNames.Use]

    var set: Set<UInt64> { Set(words) }
  }

  /// Who refers to more documents than this refers to too many to be held against each other.
  private static let most = 150

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let names = names(in: policy)
    guard names.count <= most else { return }
    var told: Set<[UInt64]> = []
    for (place, name) in names.enumerated() {
      for other in names.dropFirst(place + 1) where areOne(name, other, among: names, policy) {
        let (usual, odd) = name.uses.count >= other.uses.count ? (name, other) : (other, name)
        guard told.insert(odd.words).inserted else { continue }
        let elsewhere = usual.uses[0]
        observations.report(
          at: odd.uses[0].range,
          "“\(odd.uses[0].name)” here; “\(elsewhere.name)” on line \(policy.line(of: elsewhere.range)).",
          suggestion: "If one document is meant, call it by one name throughout.")
      }
    }
  }

  /// The names, each once, in order of their first use.
  private static func names(in policy: CheckedPolicy) -> [Name] {
    var order: [[UInt64]] = []
    var uses: [[UInt64]: [PolicyNames.Use]] = [:]
    for use in PolicyNames.uses(in: policy) {
      let key = use.words + [use.noun]
      if uses[key] == nil { order.append(key) }
      uses[key, default: []].append(use)
    }
    return order.compactMap { key in
      uses[key].map { Name(words: Array(key.dropLast()), uses: $0) }
    }
  }

  /// Whether two names are likely to be one document's: the same kind, and one has a word or two more than the other.
  private static func areOne(_ left: Name, _ right: Name, among names: [Name], _ policy: CheckedPolicy) -> Bool {
    guard left.uses[0].noun == right.uses[0].noun, left.words.count != right.words.count else { return false }
    let (short, long) = left.words.count < right.words.count ? (left, right) : (right, left)
    // Of a single word many documents may be named.
    guard short.words.count >= 2, short.set.isSubset(of: long.set) else { return false }
    let extra = long.set.subtracting(short.set)
    guard extra.count <= 2 else { return false }
    // "ICT and Data Policy" may be short for "ICT Policy and Data Policy".
    let isCompound = names.contains { $0.words.count <= extra.count && $0.set.isSubset(of: extra) }
    // The same document for others: "Staff Code of Conduct", "Parent Code of Conduct".
    let isOthers = policy.words.all.contains { extra.contains($0.hash) && $0.kinds.contains(.party) }
    return !isCompound && !isOthers
  }
}
