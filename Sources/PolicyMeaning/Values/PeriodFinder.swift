internal import PolicyText

/// Finds how long a rule holds from some event on: "two years after leaving", "until 24 months have passed".
enum PeriodFinder {
  /// Longer ones are ages, or tell for how long a school has stood.
  private static let longest = 120
  /// How many words off the event, or the word that measures, may stand.
  private static let reach = 4

  /// The period whose number stands at a token, or nil where it measures something else.
  static func period(at index: Int, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    guard let (months, end) = IntervalFinder.counted(index, view, sentence), months <= longest,
      !view.isWord(end, "old"), !view.isWord(end, "of"),
      isMeasured(before: index, view, sentence) || runs(from: end, view, sentence)
    else { return nil }
    return LocatedValue(.period(months: months), at: view.range(index..<min(end, sentence.upperBound)))
  }

  /// "Within the last two years", "at least two years", "for a period of".
  private static func isMeasured(before index: Int, _ view: TextView, _ sentence: Range<Int>) -> Bool {
    let words: [StaticString] = ["last", "past", "previous", "preceding"]
    return index > sentence.lowerBound && words.contains { view.isWord(index - 1, $0) }
  }

  /// "Two years after they left", "two years have passed", "two years ago".
  private static func runs(from end: Int, _ view: TextView, _ sentence: Range<Int>) -> Bool {
    let words: [StaticString] = [
      "after", "since", "following", "from", "ago", "pass", "passed", "elapse", "elapsed", "expired", "later",
    ]
    return (end..<end + reach).clamped(to: sentence).contains { place in
      words.contains { view.isWord(place, $0) }
    }
  }
}
