internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let undefinedAbbreviation = Rule(
    "undefined-abbreviation", level: .warning,
    summary: "An abbreviation is never written out.",
    reason: "Who is new may not know what it stands for, and one abbreviation can stand for several things.",
    bad: [
      """
      1. REPORTING

      1.1 Staff must tell the XQLO at once.
      """
    ],
    good: [
      "1. REPORTING\n\n1.1 Staff must tell the Extra Quick Liaison Officer (XQLO) at once. The XQLO will reply.\n"
    ],
    check: .policy(UndefinedAbbreviation.look))
}

private enum UndefinedAbbreviation {
  /// Full names are looked for so many times, which is enough for any policy.
  private static let mostNames = 20

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    var firsts: [UInt64: Int] = [:]
    var order: [UInt64] = []
    var mask: UInt64 = 0
    for (clause, words) in candidates(in: policy) {
      for index in words where isAbbreviation(index, policy.words.all, clause, policy) {
        let hash = policy.words.all[index].hash
        guard firsts[hash] == nil else { continue }
        firsts[hash] = index
        order.append(hash)
        mask |= 1 << (hash & 63)
      }
    }
    guard !order.isEmpty else { return }
    var told = 0
    let explained = explained(among: firsts, mask, policy)
    for hash in order where !explained.contains(hash) {
      guard let index = firsts[hash] else { continue }
      let word = policy.words.all[index]
      let written = abbreviation(word, policy)
      let expansion = policy.vocabulary.expansions[written]
      if let expansion, policy.mentions(expansion) { continue }
      let name = told < mostNames ? FullNames.find(written, in: policy) : nil
      told += 1
      if let name, policy.words.all[name.upperBound - 1].after.contains(.open) {
        let range = policy.words.range(of: name)
        observations.report(
          at: range,
          "“\(written)” seems to stand for “\(policy.text(range))”, but what is said here is another short form.",
          suggestion: "Use one short form throughout, and give it here.")
        continue
      }
      let expanded = expansion ?? name.map { policy.text(policy.words.range(of: $0)) }
      observations.report(
        at: word.range, "“\(written)” is never written out.",
        suggestion: expanded.map { "Write “\($0) (\(written))” where it first stands." }
          ?? "Write it out where it first stands, with the abbreviation in brackets.")
    }
  }

  /// Bodies first, then headings, so that a body's place is told where both have the word.
  private static func candidates(in policy: CheckedPolicy) -> [(clause: Int, words: Range<Int>)] {
    let shown = policy.clauses.indices.filter { policy.clauses[$0].role != .contents }
    return shown.map { ($0, policy.words.bodies[$0]) }
      + shown.map { ($0, policy.words.headings[$0]) }.filter { !isAllCapitals($0.1, policy) }
  }

  /// A heading in capitals may hold any word.
  private static func isAllCapitals(_ heading: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    policy.words.all[heading].allSatisfy { $0.shape.contains(.capitals) || $0.shape == .hasDigit }
  }

  /// Without the plural's "s".
  private static func abbreviation(_ word: Word, _ policy: CheckedPolicy) -> String {
    var text = policy.text(word.range)
    if word.shape.contains(.inflected) { text = String(text.prefix { !"'’".contains($0) }) }
    if word.shape.contains([.inflected, .capitals]), text.last == "s" { text.removeLast() }
    return text
  }

  private static func isAbbreviation(_ index: Int, _ words: [Word], _ clause: Int, _ policy: CheckedPolicy) -> Bool {
    let word = words[index]
    guard word.shape.contains(.hasLetter), !word.shape.contains(.hasDigit),
      word.kinds.isDisjoint(with: .written)
    else { return false }
    if word.shape.contains(.capitals) {
      guard (2...8).contains(word.length), !isRoman(word, policy), !isShouted(index, words) else { return false }
    } else {
      guard word.shape.contains([.capitalised, .innerCapital]), isMixed(word, policy) else { return false }
    }
    return !isCode(index, words)
  }

  /// "HfL", "BoG": short, and with no vowel but in a word between capitals.
  private static func isMixed(_ word: Word, _ policy: CheckedPolicy) -> Bool {
    guard (3...4).contains(word.length) else { return false }
    let bytes = policy.document.content[word.range]
    return bytes.last.map { $0 &- 0x41 < 26 } ?? false && bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private static func isRoman(_ word: Word, _ policy: CheckedPolicy) -> Bool {
    word.length <= 5 && policy.document.content[word.range].allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0) }
  }

  /// Whether a neighbour is in capitals too: a title or a cry, not an abbreviation.
  private static func isShouted(_ index: Int, _ words: [Word]) -> Bool {
    func isLoud(_ other: Word) -> Bool {
      other.shape.contains([.capitals, .hasLetter]) && other.length > 1
        && !other.kinds.contains(.knownAbbreviation)
    }
    let word = words[index]
    if !word.before.contains(.edge), word.before.isPlain, isLoud(words[index - 1]) { return true }
    if !word.after.contains(.edge), word.after.isPlain, isLoud(words[index + 1]) { return true }
    // Alone in its heading or line, or in a title that is all capitals.
    return word.before.contains(.edge) && word.after.contains(.edge)
  }

  /// Part of a reference number or an address: something with digits or dots hangs on it without a space.
  private static func isCode(_ index: Int, _ words: [Word]) -> Bool {
    var here = index
    while !words[here].before.contains(.edge), words[here].before.isDisjoint(with: [.space, .open]), index - here < 8 {
      if words[here].before.contains(.stop) || words[here].before.contains(.other) { return true }
      here -= 1
      if words[here].shape.contains(.hasDigit) { return true }
    }
    here = index
    while !words[here].after.contains(.edge), words[here].after.isDisjoint(with: [.space, .close]), here - index < 8 {
      if words[here].after.contains(.stop) || words[here].after.contains(.other) { return true }
      here += 1
      if words[here].shape.contains(.hasDigit) { return true }
    }
    return false
  }

  /// Those that the text explains somewhere, and those that are words in capitals.
  private static func explained(
    among firsts: [UInt64: Int], _ mask: UInt64, _ policy: CheckedPolicy
  ) -> Set<UInt64> {
    var explained: Set<UInt64> = []
    let words = policy.words.all
    for index in words.indices where mask & (1 << (words[index].hash & 63)) != 0 && firsts[words[index].hash] != nil {
      let word = words[index]
      if word.shape.isDisjoint(with: [.capitals, .innerCapital]) || isDefined(index, words) {
        explained.insert(word.hash)
      }
    }
    return explained
  }

  /// "Designated Lead (DSL)", "(the DSL)", "DSL (Designated Lead)", "known as the DSL", "DSL means".
  private static func isDefined(_ index: Int, _ words: [Word]) -> Bool {
    let word = words[index]
    let closes = !word.after.isDisjoint(with: [.close, .quote])
    if word.before.contains(.open), closes { return true }
    let hasBefore = !word.before.contains(.edge) && word.before.isSubset(of: [.space, .lineFeed, .quote])
    if hasBefore {
      let last = words[index - 1]
      if last.kinds.contains(.article), last.before.contains(.open), closes { return true }
      let name = last.kinds.contains(.article) && index > 1 && !last.before.contains(.edge) ? words[index - 2] : last
      if name.kinds.contains(.naming) { return true }
    }
    guard !word.after.contains(.edge) else { return false }
    if words[index + 1].kinds.contains(.naming), word.after.isSubset(of: [.space, .quote]) { return true }
    return !word.after.isDisjoint(with: [.open, .dash, .colon, .hyphen]) && word.after.contains(.space)
      && initialsFollow(index, words)
  }

  /// Whether the words behind begin with the abbreviation's first letters: two of them are enough.
  private static func initialsFollow(_ index: Int, _ words: [Word]) -> Bool {
    index + 2 < words.count && words[index + 1].initial == words[index].initial
  }
}
