internal import PolicyText

/// Finds dates as British documents write them, as precisely as they do.
enum DateFinder {
  /// The date that begins at a token, and the token behind it.
  static func date(at index: Int, in view: TextView, sentence: Range<Int>) -> (LocatedValue, end: Int)? {
    guard let (date, end) = read(index, view, sentence) else { return nil }
    return (LocatedValue(.date(date), at: view.range(index..<end)), end)
  }

  private static func read(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> (PartialDate, end: Int)? {
    if let month = month(index, view, sentence) { return monthFirst(month.number, month.end, view, sentence) }
    guard view.tokens[index].kind == .number else { return nil }
    if let day = day(index, view), let date = dayFirst(day, index + 1, view, sentence) { return date }
    if let numeric = numeric(index, view, sentence) { return numeric }
    if let year = year(index, view, sentence), isAlone(index, view, sentence) {
      return (PartialDate(year: year), index + 1)
    }
    return nil
  }

  // MARK: Months by name

  /// "November 2021", "November 14, 2021", "Nov-21".
  private static func monthFirst(
    _ month: Int, _ end: Int, _ view: TextView, _ sentence: Range<Int>
  ) -> (PartialDate, end: Int)? {
    var next = end
    if sentence.contains(next), view.tokens[next].kind == .comma { next += 1 }
    if let year = year(next, view, sentence) { return (PartialDate(year: year, month: month), next + 1) }
    if view.isDash(end), let year = year(end + 1, view, sentence) ?? shortYear(end + 1, view, sentence) {
      return (PartialDate(year: year, month: month), end + 2)
    }
    guard sentence.contains(end), let day = day(end, view) else { return nil }
    next = sentence.contains(end + 1) && view.tokens[end + 1].kind == .comma ? end + 2 : end + 1
    return year(next, view, sentence).map { (PartialDate(year: $0, month: month, day: day), next + 1) }
  }

  /// "14 November 2021", "14th day of Nov. 2021", "14-Nov-21".
  private static func dayFirst(
    _ day: Int, _ start: Int, _ view: TextView, _ sentence: Range<Int>
  ) -> (PartialDate, end: Int)? {
    var next = start
    if view.isWord(next, "day"), view.isWord(next + 1, "of") { next += 1 }
    if view.isWord(next, "of") || view.isDash(next) { next += 1 }
    guard sentence.contains(next), let month = month(next, view, sentence) else { return nil }
    next = month.end
    if sentence.contains(next), view.tokens[next].kind == .comma || view.isDash(next) { next += 1 }
    return (year(next, view, sentence) ?? shortYear(next, view, sentence)).map {
      (PartialDate(year: $0, month: month.number, day: day), next + 1)
    }
  }

  // MARK: Figures

  /// "14/11/2021", "14.11.21", "2021-11-14", "11/2021".
  private static func numeric(
    _ index: Int, _ view: TextView, _ sentence: Range<Int>
  ) -> (PartialDate, end: Int)? {
    let parts = figures(index, view, sentence)
    guard let last = parts.last, parts.count > 1 else { return nil }
    let separator = view.tokens[index + 1].kind
    let end = last.index + 1
    if parts.count == 3, (1900...2100).contains(parts[0].number) {
      return date(year: parts[0].number, month: parts[1].number, day: last.number).map { ($0, end) }
    }
    if parts.count == 2 {
      guard last.digits == 4, separator != .stop else { return nil }
      return date(year: last.number, month: parts[0].number).map { ($0, end) }
    }
    // "3.2.1" numbers a clause.
    let isClear =
      last.digits == 4 || (last.digits == 2 && (separator != .stop || parts[0].digits + parts[1].digits == 4))
    guard isClear else { return nil }
    return date(
      year: last.digits == 2 ? 2000 + last.number : last.number, month: parts[1].number, day: parts[0].number
    ).map { ($0, end) }
  }

  /// Up to three numbers joined by the same kind of mark without spaces.
  private static func figures(
    _ index: Int, _ view: TextView, _ sentence: Range<Int>
  ) -> [(number: Int, digits: Int, index: Int)] {
    var parts: [(number: Int, digits: Int, index: Int)] = []
    var here = index
    while sentence.contains(here), parts.count < 3, view.tokens[here].kind == .number,
      let number = NumberWords.value(view.bytes(here))
    {
      parts.append((number, view.bytes(here).count, here))
      guard here + 2 < sentence.upperBound, [.slash, .stop, .dash].contains(view.tokens[here + 1].kind),
        view.tokens[here + 1].kind == view.tokens[index + 1].kind, !view.tokens[here + 1].followsSpace,
        !view.tokens[here + 2].followsSpace
      else { break }
      here += 2
    }
    return parts
  }

  private static func date(year: Int, month: Int, day: Int? = nil) -> PartialDate? {
    guard (1900...2100).contains(year), (1...12).contains(month), (1...31).contains(day ?? 1) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// Whether a year stands by itself, not in a name ("Equality Act 2010"), a telephone number or what is no date.
  private static func isAlone(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = view.tokens[index - 1]
    if view.isWord(index - 1, "act") || view.isWord(index - 1, "regulations") || view.isWord(index - 1, "order") {
      return false
    }
    if before.kind == .number { return false }
    guard index - 2 >= sentence.lowerBound, [.slash, .stop, .dash].contains(before.kind),
      !view.tokens[index].followsSpace, !before.followsSpace, view.tokens[index - 2].kind == .number
    else { return true }
    return year(index - 2, view, sentence) != nil
  }

  // MARK: Parts

  private static func day(_ index: Int, _ view: TextView) -> Int? {
    guard view.tokens[index].kind == .number, let day = NumberWords.value(view.bytes(index)), (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func year(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(index), view.tokens[index].kind == .number, view.bytes(index).count == 4,
      let year = NumberWords.value(view.bytes(index)), (1950...2099).contains(year)
    else { return nil }
    return year
  }

  /// "21" for 2021, where no word follows that it could count.
  private static func shortYear(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(index), view.tokens[index].kind == .number, view.bytes(index).count == 2,
      let year = NumberWords.value(view.bytes(index)),
      view.tokens[index - 1].kind == .dash || !sentence.contains(index + 1) || !view.tokens[index + 1].isWord
        || view.tokens[index + 1].grammar != .none
    else { return nil }
    return 2000 + year
  }
}
