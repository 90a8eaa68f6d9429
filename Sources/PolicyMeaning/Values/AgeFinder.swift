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
    guard !isTime(index + 1, view),
      isAge || (comparison != nil && comparesDirectly(index, view) && !isPlural(index + 1, view))
    else {
      return nil
    }
    return LocatedValue(.age(comparison ?? .under, years: years), at: view.tokens[index].range)
  }

  private static func isTime(_ index: Int, _ view: TextView) -> Bool {
    view.isWord(index, "minutes") || view.isWord(index, "days") || view.isWord(index, "months")
      || view.isWord(index, "hours") || view.isWord(index, "weeks")
  }

  /// Whether a word looks like a noun in the plural, so that a number before it counts those: "over 25 members".
  private static func isPlural(_ index: Int, _ view: TextView) -> Bool {
    guard index < view.tokens.count, view.tokens[index].kind == .word, view.tokens[index].grammar == .none else {
      return false
    }
    let word = view.bytes(index)
    return word.last == 0x73 && word.dropLast().last != 0x73 && !view.isWord(index, "years")
      && !view.isWord(index, "olds")
  }

  private static func comparesDirectly(_ index: Int, _ view: TextView) -> Bool {
    view.isWord(index - 1, "under") || view.isWord(index - 1, "over") || view.isWord(index - 1, "below")
      || view.isWord(index - 1, "above")
      || view.isWord(index - 1, "are") || view.isWord(index - 1, "is")
  }
}
