internal import PolicyOutline
internal import PolicyText

extension Rule {
  static let headingTypo = Rule(
    "heading-typo", level: .warning,
    summary: "A word in a heading is misspelt.",
    reason: "A heading is what readers see first and search for; a slip there makes the whole policy look careless.",
    bad: [
      """
      CONDUCT POLICY

      1. MONITORNIG

      1.1 The monitoring of accounts is done by the manager.
      """
    ],
    good: [
      """
      CONDUCT POLICY

      1. MONITORING

      1.1 The monitoring of accounts is done by the manager.
      """
    ],
    check: .policy(HeadingTypo.look))
}

enum HeadingTypo {
  /// A document with more words in headings that stand nowhere else is not worth the search.
  private static let most = 60

  static func look(_ policy: CheckedPolicy, _ observations: inout Observations) {
    let rare = rareWords(in: policy)
    guard !rare.isEmpty, rare.count <= most else { return }
    let text = Self.dictionary(of: policy)
    for index in rare {
      let word = policy.words.all[index]
      let letters = letters(of: word, policy)
      guard letters.count >= Spelling.shortest, !policy.dictionary.contains(word.hash),
        let right = text.nearest(to: letters) ?? policy.dictionary.nearest(to: letters)
      else { continue }
      observations.report(
        at: word.range,
        "“\(policy.text(word.range))” should probably be “\(spelt(right, like: word))”.",
        suggestion: "Correct the spelling.")
    }
  }

  /// Words of headings that are not known and stand in no body.
  private static func rareWords(in policy: CheckedPolicy) -> [Int] {
    var candidates: [UInt64: Int] = [:]
    var order: [UInt64] = []
    for clause in policy.clauses.indices where !policy.clauses[clause].isQuoted {
      for index in policy.words.headings[clause] {
        let word = policy.words.all[index]
        guard word.length >= Spelling.shortest, word.kinds.isEmpty, !word.shape.contains(.hasDigit),
          !policy.dictionary.contains(word.hash), candidates[word.hash] == nil
        else { continue }
        candidates[word.hash] = index
        order.append(word.hash)
      }
    }
    guard !candidates.isEmpty else { return [] }
    var mask: UInt64 = 0
    for hash in order { mask |= 1 << (hash & 63) }
    for body in policy.words.bodies {
      for word in policy.words.all[body] where mask & (1 << (word.hash & 63)) != 0 { candidates[word.hash] = nil }
    }
    return order.compactMap { candidates[$0] }
  }

  /// The words of the bodies and of the contents list.
  private static func dictionary(of policy: CheckedPolicy) -> Spelling {
    var spelling = Spelling()
    for body in policy.words.bodies {
      for word in policy.words.all[body] where word.length >= Spelling.shortest - 1 {
        spelling.add(letters(of: word, policy))
      }
    }
    for word in policy.contents.words { spelling.add(letters(of: word, policy)) }
    return spelling
  }

  /// The letters in lower case; none for a word that has anything else in it.
  private static func letters(of word: Word, _ policy: CheckedPolicy) -> [UInt8] {
    let bytes = policy.document.content[word.range]
    guard bytes.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return [] }
    return bytes.map { $0 | 0x20 }
  }

  /// In capitals where the misspelt word is.
  private static func spelt(_ letters: [UInt8], like word: Word) -> String {
    let text = String(decoding: letters, as: UTF8.self)
    if word.shape.contains(.capitals) { return text.uppercased() }
    return word.shape.contains(.capitalised) ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// Whether a heading and an entry of the contents list have the same words but for slips.
  static func differOnlyInSpelling(
    _ heading: Range<Int>, _ entry: ContentsEntries.Entry, _ policy: CheckedPolicy
  ) -> Bool {
    guard heading.count == entry.title.count else { return false }
    return zip(heading, entry.title).allSatisfy { left, right in
      let (left, right) = (policy.words.all[left], policy.contents.words[right])
      return left.hash == right.hash
        || Spelling.isSlip(letters(of: left, policy), of: letters(of: right, policy))
    }
  }
}
