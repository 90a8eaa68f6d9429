internal import PolicyText

/// Finds brackets that wait to be filled in or to be decided: "[insert name]", "[Head / Deputy – delete as applicable]".
enum Placeholders {
  struct Bracket {
    /// From the opening bracket to the closing one, in content.
    let range: ByteRange
    /// Whether it offers alternatives.
    let isChoice: Bool
  }

  /// The first mark without brackets that stands for what is yet to be known: "TBC", "XX/XX/XXXX", "to be confirmed."
  static func bare(in words: Range<Int>, _ policy: CheckedPolicy) -> ByteRange? {
    let all = policy.words.all
    for index in words {
      let word = all[index]
      if word.kinds.contains(.pending), word.shape.contains(.capitals) { return word.range }
      let isDate = index + 2 < words.upperBound && word.after == .slash && all[index + 1].after == .slash
      if isDate, isDatePattern(index..<index + 3, policy) { return policy.words.range(of: index..<index + 3) }
      let isAwaited =
        word.kinds.contains(.awaited) && !word.after.isDisjoint(with: [.stop, .edge, .close, .semicolon])
        && index >= words.lowerBound + 2 && all[index - 1].kinds.contains(.passive)
        && all[index - 2].kinds.contains(.to)
      if isAwaited { return policy.words.range(of: index - 2..<index + 1) }
    }
    return nil
  }

  /// Brackets of more words are text.
  private static let longest = 60

  /// The first one among some words, which are of one heading or body. Linear in the words.
  static func first(in words: Range<Int>, _ policy: CheckedPolicy) -> Bracket? {
    let all = policy.words.all
    var opened: Int?
    for index in words {
      if all[index].before.contains(.bracketOpen) { opened = index }
      guard let start = opened, all[index].after.contains(.bracketClose) else { continue }
      opened = nil
      let inside = start..<index + 1
      guard inside.count <= longest, let isChoice = verdict(on: inside, policy) else { continue }
      return Bracket(range: around(inside, policy), isChoice: isChoice)
    }
    return nil
  }

  /// Whether what stands in brackets is a choice; nil where it is neither that nor a blank.
  private static func verdict(on inside: Range<Int>, _ policy: CheckedPolicy) -> Bool? {
    let all = policy.words.all
    let isAngled = opening(of: inside.lowerBound, policy) == 0x3C
    // An address, a mark-up tag.
    let marks: Word.Gap = [.stop, .slash, .other, .colon]
    if isAngled, inside.dropLast().contains(where: { !all[$0].after.isDisjoint(with: marks) }) { return nil }
    if inside.contains(where: { all[$0].kinds.contains(.choosing) }) { return true }
    if inside.contains(where: { isLoneOr(all[$0], policy) }) { return true }
    if all[inside.lowerBound].kinds.contains(.filling) { return false }
    // "[School to add its own procedure]"
    let asks = inside.dropLast().contains {
      all[$0].kinds.contains(.to) && !all[$0 + 1].kinds.isDisjoint(with: [.filling, .choosing, .insertion])
    }
    if asks { return false }
    if inside.count <= 12, inside.contains(where: { all[$0].kinds.contains(.insertion) }) { return false }
    if isDatePattern(inside, policy) { return false }
    guard !isAngled || inside.count <= 6 else { return nil }
    // "[name of the manager]", "[DATE]": a thing and nothing said of it.
    if inside.count <= 8, all[inside.lowerBound].kinds.contains(.slot), !holdsVerb(inside, all) { return false }
    if inside.count <= 4, inside.contains(where: { all[$0].kinds.contains(.slot) }), !holdsVerb(inside, all) {
      return false
    }
    if inside.count <= 4, !isAngled, offersWords(inside, all) { return true }
    return offersParts(inside, all) && inside.count <= 14 ? true : nil
  }

  private static func holdsVerb(_ inside: Range<Int>, _ all: [Word]) -> Bool {
    inside.contains { !all[$0].kinds.isDisjoint(with: [.modal, .auxiliary]) }
  }

  /// "OR" in capitals.
  private static func isLoneOr(_ word: Word, _ policy: CheckedPolicy) -> Bool {
    word.length == 2 && word.shape.contains(.capitals) && word.kinds.contains(.or)
  }

  /// "Head / Deputy Head": a slash between spaces, or capitals on both sides of it.
  private static func offersParts(_ inside: Range<Int>, _ all: [Word]) -> Bool {
    inside.dropLast().contains { index in
      all[index].after.contains(.slash)
        && (all[index].after.contains(.space)
          || all[inside.lowerBound].shape.contains(.capitalised) && all[index + 1].shape.contains(.capitalised))
        && !all[index].shape.contains(.hasDigit)
    }
  }

  /// "written/verbal", but not "and/or" or "he/she".
  private static func offersWords(_ inside: Range<Int>, _ all: [Word]) -> Bool {
    inside.dropLast().contains { all[$0].after == .slash }
      && inside.allSatisfy {
        all[$0].shape.contains(.hasLetter) && all[$0].length > 2 && all[$0].kinds.isDisjoint(with: .function)
      }
  }

  /// "DD/MM/YYYY", "xx/xx/20xx".
  private static func isDatePattern(_ inside: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let letters = policy.document.content[policy.words.range(of: inside)].count { ($0 | 0x20) &- 0x61 < 26 }
    guard letters >= 4 else { return false }
    return inside.allSatisfy { index in
      policy.document.content[policy.words.all[index].range].allSatisfy {
        [0x64, 0x6D, 0x79, 0x78].contains($0 | 0x20) || $0 == 0x32 || $0 == 0x30
      }
    }
  }

  /// The bracket before a word.
  private static func opening(of word: Int, _ policy: CheckedPolicy) -> UInt8 {
    policy.document.content[Int(policy.words.all[word].start) - 1]
  }

  /// With the brackets themselves.
  private static func around(_ inside: Range<Int>, _ policy: CheckedPolicy) -> ByteRange {
    let range = policy.words.range(of: inside)
    let content = policy.document.content
    var start = range.lowerBound
    while start > 0, ![0x5B, 0x3C, 0x7B].contains(content[start]) { start -= 1 }
    var end = range.upperBound
    while end < content.count, ![0x5D, 0x3E, 0x7D].contains(content[end]) { end += 1 }
    return start..<min(end + 1, content.count)
  }
}
