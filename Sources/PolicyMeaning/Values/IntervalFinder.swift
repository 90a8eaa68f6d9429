internal import PolicyText

/// Finds how often something is done: "annually", "every two years", "on a three-year cycle".
enum IntervalFinder {
  /// The interval that begins at a token, or nil.
  static func interval(at index: Int, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    guard let (months, end) = adverb(index, view) ?? every(index, view, sentence) ?? cycle(index, view, sentence) else {
      return nil
    }
    return LocatedValue(.interval(months: months), at: view.range(index..<min(end, sentence.upperBound)))
  }

  private static func adverb(_ index: Int, _ view: TextView) -> (months: Int, end: Int)? {
    func isWord(_ word: StaticString) -> Bool { view.isWord(index, word) }
    if isWord("annually") || isWord("annual") || isWord("yearly") { return (12, index + 1) }
    if isWord("biennially") || isWord("biennial") { return (24, index + 1) }
    if isWord("triennially") || isWord("triennial") { return (36, index + 1) }
    if isWord("termly") { return (4, index + 1) }
    if isWord("quarterly") { return (3, index + 1) }
    if isWord("monthly") { return (1, index + 1) }
    // "once a year", "twice per term"
    guard isWord("once") || isWord("twice"), view.isWord(index + 1, "a") || view.isWord(index + 1, "per"),
      let unit = unit(index + 2, view)
    else { return nil }
    return (max(1, isWord("twice") ? unit.months / 2 : unit.months), unit.end)
  }

  /// "Every year", "each calendar year", "every other year", "every 18 months".
  private static func every(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> (months: Int, end: Int)? {
    guard view.isWord(index, "every") || view.isWord(index, "each") else { return nil }
    let next = index + 1
    if let unit = unit(next, view) { return unit }
    if view.isWord(next, "other") || view.isWord(next, "second"), let unit = unit(next + 1, view) {
      return (unit.months * 2, unit.end)
    }
    if view.isWord(next, "third"), let unit = unit(next + 1, view) { return (unit.months * 3, unit.end) }
    if let counted = counted(next, view, sentence) { return counted }
    // "Every autumn", "each September"
    if isSeason(next, view) { return (12, view.isWord(next + 1, "term") ? next + 2 : next + 1) }
    // "Every calendar year"
    let isPlain = sentence.contains(next) && view.tokens[next].kind == .word && view.tokens[next].grammar == .none
    return isPlain && !view.isWord(next, "few") ? unit(next + 1, view) : nil
  }

  private static func isSeason(_ index: Int, _ view: TextView) -> Bool {
    view.tokens.indices.contains(index) && view.tokens[index].grammar == .month
      || view.isWord(index, "autumn") || view.isWord(index, "spring") || view.isWord(index, "summer")
      || view.isWord(index, "winter")
  }

  /// "At intervals of not more than 36 months".
  private static func followsInterval(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 6)..<index).contains {
      view.isWord($0, "interval") || view.isWord($0, "intervals")
    }
  }

  /// "A two-year cycle", "Review cycle: 2 years".
  private static func cycle(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> (months: Int, end: Int)? {
    guard let (months, end) = counted(index, view, sentence) else { return nil }
    if view.isWord(end, "cycle") || view.isWord(end, "basis") { return (months, end) }
    let before =
      index > sentence.lowerBound && view.tokens[index - 1].kind == .colon ? index - 2 : index - 1
    let isNamed =
      before >= sentence.lowerBound
      && (view.isWord(before, "cycle") || view.isWord(before, "frequency") || view.isWord(before, "interval")
        || view.isWord(before, "period") || view.isWord(before, "review"))
    return isNamed || followsInterval(index, view, sentence) ? (months, end) : nil
  }

  /// A number and its unit: "two years", "18-month".
  static func counted(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> (months: Int, end: Int)? {
    guard sentence.contains(index), let number = NumberWords.number(at: index, in: view),
      (1...120).contains(number.value), let unit = unit(view.isDash(number.end) ? number.end + 1 : number.end, view)
    else { return nil }
    return (unit.months * number.value, unit.end)
  }

  /// The months of a unit of time, and the token behind it.
  private static func unit(_ index: Int, _ view: TextView) -> (months: Int, end: Int)? {
    func isWord(_ word: StaticString) -> Bool { view.isWord(index, word) }
    if isWord("year") || isWord("years") { return (12, index + 1) }
    if isWord("term") || isWord("terms") { return (4, index + 1) }
    if isWord("quarter") { return (3, index + 1) }
    if isWord("month") || isWord("months") { return (1, index + 1) }
    guard isWord("half") else { return nil }
    let term = view.isDash(index + 1) ? index + 2 : index + 1
    return view.isWord(term, "term") ? (2, term + 1) : nil
  }
}
