/// Numbers and units of time that no value accounts for: "within two days" → "within five days", "day" → "week",
/// "two working days" → "two days".
enum FigureRule {
  static func apply(to finder: inout EffectFinder, _ hunks: [Hunk]) {
    let text = finder.text
    for hunk in hunks where !finder.isExplained(hunk) {
      let old = hunk.before.filter { isFigure($0, text.before, text) && !finder.isExplained(before: $0) }
      let new = hunk.after.filter { isFigure($0, text.after, text) && !finder.isExplained(after: $0) }
      let isUnitAlone = (old + []).isEmpty != new.isEmpty && isWithinFigure(hunk, text)
      guard (!old.isEmpty && !new.isEmpty) || isUnitAlone else { continue }
      guard old.map({ text.spelling($0, text.before) }) != new.map({ text.spelling($0, text.after) }) else { continue }
      let from = figure(around: hunk.before, text.before, text)
      let to = figure(around: hunk.after, text.after, text)
      if finder.context.isField {
        finder.add(.editorial(.documentControl))
      } else {
        finder.add(.valueChanged(from: from, to: to))
      }
      for word in old { finder.explain(before: word..<word + 1) }
      for word in new { finder.explain(after: word..<word + 1) }
    }
  }

  private static func isFigure(_ word: Int, _ side: ChangedText.Side, _ text: ChangedText) -> Bool {
    switch text.kind(word, side) {
    case .number, .time, .month: true
    default: false
    }
  }

  /// Whether a word that came or went alone stands between a number and its unit.
  private static func isWithinFigure(_ hunk: Hunk, _ text: ChangedText) -> Bool {
    let (range, side) = hunk.before.isEmpty ? (hunk.after, text.after) : (hunk.before, text.before)
    guard range.count <= 2, range.lowerBound > 0, range.upperBound < side.run.words.count else { return false }
    return text.kind(range.lowerBound - 1, side) == .number && text.kind(range.upperBound, side) == .time
  }

  /// The figure that changed words are part of, with its unit: "two working days".
  private static func figure(around range: Range<Int>, _ side: ChangedText.Side, _ text: ChangedText) -> Term? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isFigure(start, side, text) { start += 1 }
    while end > start, !isFigure(end - 1, side, text) { end -= 1 }
    while start > 0, isFigure(start - 1, side, text) { start -= 1 }
    while end < side.run.words.count, isFigure(end, side, text) { end += 1 }
    guard start < end else { return nil }
    let number = (start..<end).lazy.compactMap { Int(text.spelling($0, side)) ?? Self.numbers[text.spelling($0, side)] }
      .first
    return Term(side.run.wording(start..<end), number: number)
  }

  private static let numbers: [String: Int] = {
    let names = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    return Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }()
}
