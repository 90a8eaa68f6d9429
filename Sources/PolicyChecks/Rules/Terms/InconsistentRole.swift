internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let inconsistentRole = Rule(
    "inconsistent-role", level: .warning,
    summary: "One office has several titles, or one office-holder several names.",
    reason: "Readers cannot tell whether two people are meant, and a duty may fall between them.",
    bad: [
      """
      CONDUCT POLICY

      1. ACCOUNTS

      1.1 Accounts are approved by the Records Safety Officer.

      1.2 Passwords are kept by the Records Safety Coordinator.

      1.3 Losses are reported to the Records Safety Coordinator.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. ACCOUNTS

      1.1 Accounts are approved by the Records Safety Coordinator.

      1.2 Passwords are kept by the Records Safety Coordinator and the Deputy Safety Coordinator.
      """
    ],
    check: .policy(InconsistentRole.look))
}

private enum InconsistentRole {
  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let uses = RoleTitles.uses(in: policy)
    for office in uses.keys.sorted() {
      guard let titles = uses[office], titles.count > 1 else { continue }
      // The most used one is taken for the right one; of equals the first.
      let ordered = titles.sorted { ($1.value.count, $0.value[0].place) < ($0.value.count, $1.value[0].place) }
      guard let usual = ordered.first else { continue }
      for (title, places) in ordered.dropFirst() {
        // "the manager or supervisor": two titles side by side are two offices.
        guard let place = places.first, !sharesSentence(places, usual.value) else { continue }
        let line = policy.line(of: usual.value[0].range)
        observations.report(
          at: place.range,
          "“\(title)” here; elsewhere the policy says “\(usual.key)” (line \(line)).",
          suggestion: "If one office is meant, call it by one title throughout.",
          level: isSpelling(title, of: usual.key) ? .note : nil)
      }
    }
    lookAtHolders(policy, &observations)
  }

  /// "Head Teacher" and "Headteacher": nobody will take them for two.
  private static func isSpelling(_ title: String, of other: String) -> Bool {
    title.lowercased().filter(\.isLetter) == other.lowercased().filter(\.isLetter)
  }

  private static func sharesSentence(_ left: [RoleTitles.Use], _ right: [RoleTitles.Use]) -> Bool {
    let sentences = Set(left.map(\.sentence))
    return right.contains { sentences.contains($0.sentence) }
  }

  // MARK: Holders

  /// "Chair: Michael Doyle" and, further down, "T. Lacey, Chair".
  private static func lookAtHolders(_ policy: CheckedPolicy, _ observations: inout Observations) {
    var holders: [String: (name: Range<Int>, family: UInt64)] = [:]
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted && !policy.isExample[clause] {
      let words = policy.words.bodies[clause]
      for name in PersonNames.all(in: words, policy) {
        guard let title = title(beside: name, in: words, policy) else { continue }
        let family = policy.words.all[name.upperBound - 1].hash
        guard let known = holders[title.folded] else {
          holders[title.folded] = (name, family)
          continue
        }
        guard known.family != family else { continue }
        let earlier = policy.words.range(of: known.name)
        observations.report(
          at: policy.words.range(of: name),
          "“\(policy.text(policy.words.range(of: name)))” is called \(title.printed) here; "
            + "line \(policy.line(of: earlier)) names “\(policy.text(earlier))”.",
          suggestion: "Find out who holds the office, and correct the other.")
      }
    }
  }

  /// The title of an office directly before a name ("Chair: …") or behind it ("…, Chair").
  private static func title(
    beside name: Range<Int>, in words: Range<Int>, _ policy: CheckedPolicy
  ) -> (folded: String, printed: String)? {
    let all = policy.words.all
    var start = name.lowerBound
    while start > words.lowerBound, name.lowerBound - start < 6, isTitleWord(all[start - 1]),
      start < name.lowerBound || !all[start].before.isDisjoint(with: [.colon, .dash])
    {
      start -= 1
      if start > words.lowerBound, !all[start].before.isPlain { break }
    }
    var range = start..<name.lowerBound
    if range.isEmpty, name.upperBound < words.upperBound, all[name.upperBound].before.contains(.comma) {
      var end = name.upperBound
      while end < words.upperBound, end - name.upperBound < 6, isTitleWord(all[end]),
        end == name.upperBound || all[end].before.isPlain
      {
        end += 1
      }
      range = name.upperBound..<end
    }
    while let last = range.last, all[last].kinds.contains(.preposition) { range = range.dropLast() }
    guard range.contains(where: { all[$0].kinds.contains(.office) }), all[range.lowerBound].shape.contains(.capitalised)
    else { return nil }
    let printed = policy.text(policy.words.range(of: range))
    return (printed.lowercased(), printed)
  }

  private static func isTitleWord(_ word: Word) -> Bool {
    word.kinds.contains(.office) || word.kinds.contains(.of) || word.kinds.contains(.article)
  }
}
