internal import PolicyText

/// Finds ages: "under the age of 18", "over 16", "thirteen", "aged 13 or over".
enum AgeFinder {
  static func age(at index: Int, in view: TextView, sentence: Range<Int>) -> LocatedValue? {
    guard let years = NumberWords.value(view.bytes(index)), (4...30).contains(years) else { return nil }
    var comparison: Value.AgeComparison?
    var isAge =
      view.isWord(index + 1, "years") && view.isWord(index + 2, "old")
      || view.isWord(index + 1, "years") && view.isWord(index + 2, "of")
    for back in stride(from: index - 1, through: max(sentence.lowerBound, index - 6), by: -1) {
      guard view.tokens[back].isWord else { break }
      if view.isWord(back, "under") || view.isWord(back, "below")
        || view.isWord(back, "than") && view.isWord(back - 1, "younger")
      {
        comparison = comparison ?? .under
      } else if view.isWord(back, "over") || view.isWord(back, "above") || view.isWord(back, "least") {
        comparison = comparison ?? .over
      } else if view.isWord(back, "until") || view.isWord(back, "till") || view.isWord(back, "before")
        || view.isWord(back, "reach") || view.isWord(back, "reached")
      {
        comparison = comparison ?? .until
      } else if view.isWord(back, "age") || view.isWord(back, "aged") || view.isWord(back, "ages")
        || view.isWord(back, "turn") || view.isWord(back, "turned")
      {
        isAge = true
      } else if view.isWord(back, "say"), index - back == 1 {
        isAge = true
      }
    }
    if view.isWord(index + 1, "or") || view.isWord(index + 1, "and"),
      view.isWord(index + 2, "over") || view.isWord(index + 2, "above")
    {
      comparison = .over
      isAge = true
    }
    let counts =
      view.isWord(index + 1, "learners") || view.isWord(index + 1, "minutes") || view.isWord(index + 1, "days")
      || view.isWord(index + 1, "months") || view.isWord(index + 1, "hours") || view.isWord(index + 1, "weeks")
    guard !counts, isAge || (comparison != nil && comparesDirectly(index, view)) else {
      return nil
    }
    return LocatedValue(.age(comparison ?? .under, years: years), at: view.tokens[index].range)
  }

  private static func comparesDirectly(_ index: Int, _ view: TextView) -> Bool {
    view.isWord(index - 1, "under") || view.isWord(index - 1, "over") || view.isWord(index - 1, "below")
      || view.isWord(index - 1, "above")
      || view.isWord(index - 1, "are") || view.isWord(index - 1, "is")
  }
}
