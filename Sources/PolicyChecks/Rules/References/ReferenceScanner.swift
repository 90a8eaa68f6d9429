internal import PolicyText

/// Finds what a text says of its own parts: "section 4", "paragraphs 5.1 and 5.2", "see 6(a)", "Appendix B".
enum ReferenceScanner {
  struct Reference {
    enum Kind {
      /// An appendix or the like, by its whole name.
      case attachment
      /// "section 4", "paragraph 4.2(a)": its number.
      case section(String)
      /// A number of several parts that stands alone: "see 6.2".
      case paragraph(String)
    }

    let kind: Kind
    /// As messages name it: "Appendix B", "section 4.2".
    let name: String
    let range: ByteRange
  }

  /// Without spaces and in lower case.
  static func folded(_ name: String) -> String {
    String(name.lowercased().filter { !" \t\u{A0}".contains($0) })
  }

  /// The references in some words of one clause, in order. Linear in the words.
  static func references(in words: Range<Int>, _ policy: CheckedPolicy) -> [Reference] {
    var found: [Reference] = []
    var index = words.lowerBound
    while index < words.upperBound {
      let word = policy.words.all[index]
      if word.kinds.contains(.division) {
        let list = list(behind: index, in: words, policy)
        found += list.references
        index = max(list.end, index + 1)
      } else if word.shape == .hasDigit, let (reference, end) = bare(at: index, in: words, policy) {
        found.append(reference)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: With a name

  private static func list(
    behind division: Int, in words: Range<Int>, _ policy: CheckedPolicy
  ) -> (references: [Reference], end: Int) {
    let all = policy.words.all
    let isAttachment = all[division].kinds.contains(.attachment)
    var found: [(number: String, words: Range<Int>)] = []
    var index = division + 1
    while index < words.upperBound, all[index].before.isSubset(of: [.space, .lineFeed, .comma, .open, .close]) {
      let isListed = !found.isEmpty && all[index].kinds.contains(.listing) && index + 1 < words.upperBound
      let place = isListed ? index + 1 : index
      guard let (number, end) = number(at: place, in: words, policy, allowsLetter: isAttachment) else { break }
      // "clause 3(a) or 3(e)" goes on; "section 4 and 2 copies" does not: only behind a plural bare figures do.
      let goesOn =
        found.isEmpty || all[division].kinds.contains(.plural) || isListed && number.contains(where: \.isPunctuation)
      guard goesOn else { break }
      found.append((number, place..<end))
      index = end
    }
    guard let last = found.last, !isForeign(division, last.words.upperBound, in: words, policy) else {
      return ([], index)
    }
    let name = policy.text(all[division].range)
    let one = all[division].kinds.contains(.plural) ? singular(name) : name
    return (
      found.map { number, place in
        Reference(
          kind: isAttachment ? .attachment : .section(number), name: "\(one) \(number)",
          range: policy.document.content.closingBracket(
            of: policy.words.range(of: found.count == 1 ? division..<place.upperBound : place)))
      }, index
    )
  }

  private static func singular(_ name: String) -> String {
    if name.hasSuffix("ices") { return name.dropLast(4) + "ix" }
    return name.hasSuffix("s") ? String(name.dropLast()) : name
  }

  /// Whether the reference is to a part of something else: "section 26 of the … Act", "Part 2 of the guidance".
  private static func isForeign(_ division: Int, _ end: Int, in words: Range<Int>, _ policy: CheckedPolicy) -> Bool {
    let all = policy.words.all
    if end < words.upperBound, all[end].before.isPlain, all[end].kinds.contains(.of) {
      // "of this policy" stays at home.
      guard end + 1 < words.upperBound else { return true }
      if !all[end + 1].kinds.contains(.here) { return true }
    }
    // "the Green Guide (Annex B)", "Annex B, Green Guide"
    if all[division].before.contains(.open), division > words.lowerBound,
      all[division - 1].shape.contains(.capitalised)
    {
      return true
    }
    if end < words.upperBound, all[end].before == [.comma, .space], all[end].shape.contains(.capitalised) {
      return true
    }
    // "Equality Act 2010, section 149", "(Part 3 KCSIE)"
    let before = max(words.lowerBound, division - 4)..<division
    // "the guidance in Annex C" may well be the policy's own.
    let isLed = division > words.lowerBound && all[division - 1].kinds.contains(.pointing)
    let isForeign = before.contains { index in
      all[index].kinds.contains(.statute) && !(isLed && !all[index].shape.contains(.capitalised))
    }
    if isForeign { return true }
    if end < words.upperBound, all[end].before.isPlain, all[end].shape.contains(.capitalised) {
      return true
    }
    return !all[division].before.isDisjoint(with: .quote)
  }

  // MARK: Without a name

  /// "see 6(a)", "under 12.3", "in 5.1 and 5.2".
  private static func bare(
    at index: Int, in words: Range<Int>, _ policy: CheckedPolicy
  ) -> (Reference, end: Int)? {
    let all = policy.words.all
    guard index > words.lowerBound, all[index].before.isPlain, all[index - 1].kinds.contains(.pointing),
      let (number, end) = number(at: index, in: words, policy, allowsLetter: false),
      number.contains(".") || number.contains("(")
    else { return nil }
    // "at 8.30 am", "in 2.5 hours": a number of something.
    if end < words.upperBound, all[end].before.isPlain, all[end].kinds.contains(.unit) { return nil }
    if end < words.upperBound, all[end].before.isPlain, all[end].kinds.contains(.of) { return nil }
    let range = policy.document.content.closingBracket(of: policy.words.range(of: index..<end))
    return (Reference(kind: .paragraph(number), name: number, range: range), end)
  }

  // MARK: Numbers

  /// "4", "4.2.1", "4.2(a)(ii)", "B": without spaces inside. Nil where no such number begins at a word.
  private static func number(
    at start: Int, in words: Range<Int>, _ policy: CheckedPolicy, allowsLetter: Bool
  ) -> (String, end: Int)? {
    guard start < words.upperBound else { return nil }
    let all = policy.words.all
    let first = all[start]
    let isLetter =
      allowsLetter && (first.length == 1 && first.shape.contains(.capitals) || isRoman(first, policy))
    guard isLetter || first.shape == .hasDigit && first.length <= 2 else { return nil }
    var text = policy.text(first.range)
    var end = start + 1
    while end < words.upperBound, all[end].before == .stop, all[end].shape == .hasDigit, all[end].length <= 2 {
      text += "." + policy.text(all[end].range)
      end += 1
    }
    while end < words.upperBound, all[end].before == .open || all[end].before == [.open, .close],
      all[end].after.contains(.close), all[end].length <= 4
    {
      text += "(" + policy.text(all[end].range) + ")"
      end += 1
    }
    return (text, end)
  }

  private static func isRoman(_ word: Word, _ policy: CheckedPolicy) -> Bool {
    word.shape.contains(.capitals)
      && policy.document.content[word.range].allSatisfy { [0x49, 0x56, 0x58].contains($0) }
  }
}
