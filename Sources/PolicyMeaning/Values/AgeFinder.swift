internal import PolicyText

/// Finds ages: "under the age of 18", "over-16s", "thirteen", "aged 13 or over".
enum AgeFinder {
  /// The age that a number stands for, or nil where it counts something else.
  static func age(at index: Int, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    guard let (years, end) = NumberWords.number(at: index, in: view), (4...30).contains(years) else { return nil }
    let (last, range) = (end - 1, view.range(index..<end))
    if view.isWord(end, "birthday") { return LocatedValue(.age(.under, years: years), at: range) }
    guard !NumberWords.isOrdinal(view.bytes(index)) else { return nil }
    var (comparison, isAge) = before(index, view, sentence)
    if let following = after(last, view) {
      isAge = true
      comparison = following.comparison ?? comparison
    }
    // "You need to be thirteen."
    if view.isWord(index - 1, "be"), view.isWord(index - 2, "to"), isLast(last, view) { isAge = true }
    if !isAge, agesOfYouth.contains(years), !counts(last, view) { isAge = speaksOfAge(around: index, view, sentence) }
    guard isAge || (comparison != nil && isCompared(index, view) && !counts(last, view)) else { return nil }
    return LocatedValue(.age(comparison ?? .under, years: years), at: range)
  }

  /// The ages at which rules for the young change.
  private static let agesOfYouth = 11...25
  /// How many words off "age" may stand.
  private static let reachOfAge = 10

  /// "Thirteen is the lowest age", "younger than the site allows (13 for most)".
  private static func speaksOfAge(around index: Int, _ view: TextView, _ sentence: Range<Int>) -> Bool {
    (index - reachOfAge..<index + reachOfAge).clamped(to: sentence).contains { near in
      view.isWord(near, "age") || view.isWord(near, "ages") || view.isWord(near, "younger")
        || view.isWord(near, "older")
        || view.isWord(near, "old") && view.isWord(near + 1, "enough")
    }
  }

  /// What the words before a number say of it, nearest first.
  private static func before(
    _ index: Int, _ view: TextView, _ sentence: Range<Int>
  ) -> (comparison: Value.AgeComparison?, isAge: Bool) {
    var comparison: Value.AgeComparison?
    var isAge = false
    for back in stride(from: index - 1, through: max(sentence.lowerBound, index - 6), by: -1) {
      let token = view.tokens[back]
      if token.kind == .dash, !token.followsSpace { continue }
      guard token.isWord else { break }
      func isWord(_ word: StaticString) -> Bool { view.isWord(back, word) }
      if isWord("under") || isWord("below") {
        comparison = comparison ?? .under
      } else if isWord("over") || isWord("above") {
        comparison = comparison ?? .over
      } else if isWord("least") || isWord("minimum") || isWord("limit") || isWord("restriction") {
        // Who must be at least 13 is told by who may not: those under 13.
        comparison = comparison ?? .under
      } else if isWord("until") || isWord("till") || isWord("before") || isWord("reach") || isWord("reached")
        || isWord("attain") || isWord("attained")
      {
        // What holds until somebody is 18, or at least 18, holds for those under 18.
        comparison = .under
      } else if isWord("younger") || isWord("older"), view.isWord(back + 1, "than"), back + 2 == index {
        comparison = isWord("older") ? .over : .under
        isAge = true
      } else if isWord("age") || isWord("aged") || isWord("ages") || isWord("turn") || isWord("turned")
        || isWord("turns") || isWord("turning") || isWord("yet")
        || isWord("say") && index - back == 1
      {
        isAge = true
      }
    }
    return (comparison, isAge)
  }

  /// What the words behind a number say of it; nil where they don't make it an age.
  private static func after(_ index: Int, _ view: TextView) -> (comparison: Value.AgeComparison?, Void)? {
    var next = index + 1
    if view.isWord(next, "years") { next += 1 }
    if view.isWord(next, "or") || view.isWord(next, "and") {
      if view.isWord(next + 1, "over") || view.isWord(next + 1, "above") || view.isWord(next + 1, "older") {
        return (.over, ())
      }
      if view.isWord(next + 1, "under") || view.isWord(next + 1, "below") || view.isWord(next + 1, "younger") {
        return (.under, ())
      }
    }
    if next > index + 1, view.isWord(next, "old") || view.isWord(next, "of") && view.isWord(next + 1, "age") {
      return (nil, ())
    }
    // "13-year-olds", "13 year old"
    let year = view.isDash(index + 1) ? index + 2 : index + 1
    let old = view.isDash(year + 1) ? year + 2 : year + 1
    if view.isWord(year, "year"), view.isWord(old, "old") || view.isWord(old, "olds") { return (.over, ()) }
    return nil
  }

  /// Whether nothing stands behind a number that it could count.
  private static func isLast(_ index: Int, _ view: TextView) -> Bool {
    !view.tokens.indices.contains(index + 1) || !view.tokens[index + 1].isWord
  }

  private static func isCompared(_ index: Int, _ view: TextView) -> Bool {
    let back = view.isDash(index - 1) ? index - 2 : index - 1
    if view.isWord(back, "least"), isLast(index, view) { return true }
    return view.isWord(back, "under") || view.isWord(back, "over") || view.isWord(back, "below")
      || view.isWord(back, "above") || view.isWord(back, "are") || view.isWord(back, "is")
  }

  /// Whether a number counts what follows it: "over 20 accounts", "under 5 per cent".
  private static func counts(_ index: Int, _ view: TextView) -> Bool {
    guard view.tokens.indices.contains(index + 1) else { return false }
    let bytes = view.bytes(index + 1)
    if bytes.elementsEqual([0x25]) || view.isWord(index + 1, "per") { return true }
    guard view.tokens[index + 1].kind == .word, view.tokens[index + 1].grammar == .none, bytes.count > 3 else {
      return false
    }
    if view.isWord(index + 1, "years") { return view.isWord(index + 2, "of") }
    return bytes.last.map { $0 | 0x20 } == 0x73 && bytes.dropLast().last != 0x73
  }
}
