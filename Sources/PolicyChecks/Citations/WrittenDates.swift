internal import PolicyMeaning
internal import PolicyText

/// Reads the dates that stand beside the name of an instrument: "1998", "September 2021", "(updated 1 March 2022)".
struct WrittenDates {
  let words: [Word]
  let content: [UInt8]

  struct Found {
    let date: PartialDate
    let words: Range<Int>
  }

  /// Words that may stand between a name and the date of its edition.
  private static let fillers = Set(
    "of dated published updated revised issued version edition in from last the guidance statutory as at".split(
      separator: " "
    ).map { WordHash.of(String($0)) })
  /// A bracket that is longer is no remark on a name.
  private static let longestBracket = 24
  private static let longestBracketInLaw = 4

  /// The dates behind a name, in order; of law, there may be several years. Linear in the words that it looks at, which
  /// are few.
  ///
  /// - Parameters:
  ///   - start: the word behind the name.
  ///   - end: the index behind the last word that may belong to it.
  ///   - isLaw: whether only years count, and several may be listed.
  func behind(_ start: Int, before end: Int, isLaw: Bool) -> [Found] {
    var index = start
    var passable = Self.loose
    for _ in 0..<2 {
      guard index < end else { return [] }
      guard words[index].before.contains(.open), !words[index].before.contains(.stop) else { break }
      let close = closing(of: index, before: end)
      if let inside = last(in: index..<close), !isLaw || close - index <= Self.longestBracketInLaw { return [inside] }
      index = close
      // "Regulation of Investigatory Powers Act (RIPA) 2000"
      passable.insert(.close)
    }
    if isLaw { return years(at: index, before: end, behind: passable) }
    var steps = 0
    while index < end, steps < 4, words[index].before.isSubset(of: passable), Self.fillers.contains(words[index].hash) {
      index += 1
      steps += 1
    }
    guard index < end, words[index].before.isSubset(of: passable), let date = date(at: index, before: end) else {
      return []
    }
    return [date]
  }

  /// The date in front of a name: "the 2021 edition of …", "the 1998 … Act".
  ///
  /// - Parameter start: the first word that may belong to it.
  func before(_ name: Int, from start: Int) -> Found? {
    var index = name
    while index > start, name - index < 5, words[index].before.isSubset(of: [.space, .lineFeed, .quote]) {
      index -= 1
      if let year = year(index) {
        let isMonth = index > start && words[index - 1].kinds.contains(.month) && words[index].before.isPlain
        let first = isMonth ? index - 1 : index
        return Found(
          date: PartialDate(year: year, month: isMonth ? month(index - 1) : nil), words: first..<index + 1)
      }
      guard Self.fillers.contains(words[index].hash) else { return nil }
    }
    return nil
  }

  // MARK: Parts

  private static let loose: Word.Gap = [
    .space, .lineFeed, .comma, .dash, .hyphen, .colon, .quote, .open, .close, .other, .slash,
  ]

  /// The word behind the bracket that opens before a word.
  private func closing(of open: Int, before end: Int) -> Int {
    var index = open
    while index < min(end, open + Self.longestBracket), !words[index].after.contains(.close) { index += 1 }
    return min(index + 1, end)
  }

  private func last(in range: Range<Int>) -> Found? {
    var found: Found?
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = date(at: index, before: range.upperBound) {
        found = date
        index = date.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// "1998", "1998 and 2018", "1952, 1996 & 2013".
  private func years(at start: Int, before end: Int, behind passable: Word.Gap) -> [Found] {
    var found: [Found] = []
    var index = start
    while index < end, words[index].before.isSubset(of: found.isEmpty ? passable : Self.loose) {
      if let year = year(index) {
        found.append(Found(date: PartialDate(year: year), words: index..<index + 1))
      } else if !(found.isEmpty ? Self.ofWord : Self.andWord).contains(words[index].hash) {
        break
      }
      index += 1
    }
    return found
  }

  private static let andWord: Set<UInt64> = [WordHash.of("and")]
  private static let ofWord: Set<UInt64> = [WordHash.of("of")]

  /// "2021", "September 2021", "1st September 2021", "01/09/2021".
  private func date(at index: Int, before end: Int) -> Found? {
    if let year = year(index) { return Found(date: PartialDate(year: year), words: index..<index + 1) }
    if words[index].kinds.contains(.month), index + 1 < end, let year = year(index + 1) {
      return Found(date: PartialDate(year: year, month: month(index)), words: index..<index + 2)
    }
    guard words[index].shape.contains(.hasDigit), words[index].length <= 4, index + 2 < end, let year = year(index + 2)
    else { return nil }
    if words[index + 1].kinds.contains(.month) {
      return Found(date: PartialDate(year: year, month: month(index + 1)), words: index..<index + 3)
    }
    let isNumeric = [index + 1, index + 2].allSatisfy { words[$0].before.isSubset(of: [.slash, .stop, .hyphen]) }
    guard isNumeric, let month = number(index + 1), (1...12).contains(month) else { return nil }
    return Found(date: PartialDate(year: year, month: month), words: index..<index + 3)
  }

  private func year(_ index: Int) -> Int? {
    guard words[index].length == 4, let year = number(index), (1800...2100).contains(year) else { return nil }
    return year
  }

  private func number(_ index: Int) -> Int? {
    guard words[index].shape == .hasDigit, words[index].length <= 4 else { return nil }
    return content[words[index].range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  private func month(_ index: Int) -> Int? {
    let letters = String(decoding: content[words[index].range].prefix(3), as: UTF8.self).lowercased()
    return Self.months.firstIndex(of: letters).map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
