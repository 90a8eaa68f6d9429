internal import PolicyText

/// Finds dates and review intervals as British documents write them.
enum DateFinder {
  /// The date that begins at a token, and the token behind it.
  static func date(at index: Int, in view: TextView, sentence: Range<Int>) -> (LocatedValue, end: Int)? {
    if let month = month(view.bytes(index)) {
      // "November 2021", "November 14, 2021"
      if let year = year(index + 1, view, sentence) {
        return located(PartialDate(year: year, month: month), index..<index + 2, view)
      }
      if index + 1 < sentence.upperBound, let day = day(index + 1, view) {
        let next = index + 2 < sentence.upperBound && view.tokens[index + 2].kind == .comma ? index + 3 : index + 2
        if let year = year(next, view, sentence) {
          return located(PartialDate(year: year, month: month, day: day), index..<next + 1, view)
        }
      }
      return nil
    }
    guard view.tokens[index].kind == .number else { return nil }
    if let day = day(index, view) {
      var next = index + 1
      if view.isWord(next, "of") { next += 1 }
      if next < sentence.upperBound, let month = month(view.bytes(next)) {
        let comma = next + 1 < sentence.upperBound && view.tokens[next + 1].kind == .comma ? 1 : 0
        if let year = year(next + 1 + comma, view, sentence) {
          return located(PartialDate(year: year, month: month, day: day), index..<next + 2 + comma, view)
        }
      }
    }
    if let numeric = numeric(at: index, in: view, sentence) { return numeric }
    if let year = year(index, view, sentence), !isPartOfName(index, view, sentence) {
      return located(PartialDate(year: year), index..<index + 1, view)
    }
    return nil
  }

  /// "14/11/2021", "14.11.21", "2021-11-14", "11/2021".
  private static func numeric(
    at index: Int, in view: TextView, _ sentence: Range<Int>
  ) -> (LocatedValue, end: Int)? {
    var numbers: [Int] = []
    var here = index
    while here < sentence.upperBound, numbers.count < 3, view.tokens[here].kind == .number,
      let number = NumberWords.value(view.bytes(here))
    {
      numbers.append(number)
      guard here + 2 < sentence.upperBound,
        [.slash, .stop, .dash].contains(view.tokens[here + 1].kind), !view.tokens[here + 1].followsSpace,
        !view.tokens[here + 2].followsSpace, view.tokens[here + 2].kind == .number
      else {
        here += 1
        break
      }
      here += numbers.count < 3 ? 2 : 1
    }
    switch numbers.count {
    case 3 where numbers[0] > 1900 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2]):
      return located(PartialDate(year: numbers[0], month: numbers[1], day: numbers[2]), index..<here, view)
    case 3 where (1...31).contains(numbers[0]) && (1...12).contains(numbers[1]):
      let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
      guard (1900...2100).contains(year) else { return nil }
      return located(PartialDate(year: year, month: numbers[1], day: numbers[0]), index..<here, view)
    case 2 where (1...12).contains(numbers[0]) && (1900...2100).contains(numbers[1]):
      return located(PartialDate(year: numbers[1], month: numbers[0]), index..<here, view)
    default:
      return nil
    }
  }

  /// The months of an interval that begins at a token: "annually", "every two years", "every 12 months".
  static func interval(at index: Int, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    func located(_ months: Int, _ end: Int) -> LocatedValue {
      LocatedValue(.interval(months: months), at: view.range(index..<min(end, sentence.upperBound)))
    }
    if view.isWord(index, "annually") || view.isWord(index, "annual") || view.isWord(index, "yearly") {
      return located(12, index + 1)
    }
    if view.isWord(index, "biennially") || view.isWord(index, "biennial") { return located(24, index + 1) }
    if view.isWord(index, "termly") { return located(4, index + 1) }
    if view.isWord(index, "once") || view.isWord(index, "least"),
      view.isWord(index + 1, "a") || view.isWord(index + 1, "every") || view.isWord(index + 1, "each"),
      view.isWord(index + 2, "year")
    {
      return located(12, index + 3)
    }
    guard view.isWord(index, "every") || view.isWord(index, "each") else { return nil }
    if view.isWord(index + 1, "year") { return located(12, index + 2) }
    if view.isWord(index + 1, "term") { return located(4, index + 2) }
    if view.isWord(index + 1, "other") || view.isWord(index + 1, "second"), view.isWord(index + 2, "year") {
      return located(24, index + 3)
    }
    guard index + 2 < sentence.upperBound, let count = NumberWords.value(view.bytes(index + 1)),
      (1...120).contains(count)
    else { return nil }
    if view.isWord(index + 2, "years") || view.isWord(index + 2, "year") { return located(count * 12, index + 3) }
    if view.isWord(index + 2, "months") || view.isWord(index + 2, "month") { return located(count, index + 3) }
    return nil
  }

  private static func located(
    _ date: PartialDate, _ tokens: Range<Int>, _ view: TextView
  ) -> (LocatedValue, end: Int) {
    (LocatedValue(.date(date), at: view.range(tokens)), tokens.upperBound)
  }

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

  /// Whether a year belongs to the name before it ("Equality Act 2010").
  private static func isPartOfName(_ index: Int, _ view: TextView, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    return view.isWord(index - 1, "act") || view.isWord(index - 1, "regulations") || view.isWord(index - 1, "order")
  }

  private static func month(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 3, bytes.count <= 9, let first = bytes.first, first >= 0x41, first <= 0x5A else { return nil }
    return months.value(folding: bytes)
  }

  /// By name, by its first three letters, and as "Sept".
  private static let months: ByteTable<Int> = {
    let names: [(StaticString, Int)] = [
      ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8),
      ("september", 9), ("october", 10), ("november", 11), ("december", 12), ("sept", 9),
    ]
    var months = ByteTable<Int>(capacity: 2 * names.count)
    for (name, month) in names {
      name.withUTF8Buffer { name in
        for form in [name, UnsafeBufferPointer(rebasing: name[..<3])] where months.value(form) == nil {
          months.insert(form, month)
        }
      }
    }
    return months
  }()
}
