internal import PolicyComparison
internal import PolicyMeaning

/// Says how a figure, a date or somebody named changed: both values, and which way.
struct ValuePhrasing {
  let effects: EffectPhrasing
  let from: Term?
  let to: Term?

  /// "the age limit rises from under 18 to under 19"
  var value: String {
    guard let from, let to else { return cameOrWent("is added", "is dropped") }
    switch (from.value, to.value) {
    case (.age(let old, let before)?, .age(let new, let after)?):
      let verb = old == new && before != after ? before < after ? "rises" : "falls" : "changes"
      return "the age limit \(verb) from \(name(from, .before)) to \(name(to, .after))"
    case (.interval(let before)?, .interval(let after)?):
      return
        "the interval becomes \(before < after ? "longer" : "shorter"): \(name(to, .after)), before \(name(from, .before))"
    case (.period(let before)?, .period(let after)?):
      return
        "the period becomes \(before < after ? "longer" : "shorter"): \(name(to, .after)), before \(name(from, .before))"
    case (.measure?, _), (.platform?, _), (.party?, _), (.role?, _): return replaced(from, to)
    default: return figure(from, to)
    }
  }

  /// "the line manager is replaced by the designated safeguarding lead"
  var recipient: String {
    guard let from, let to else { return cameOrWent("is named now", "is no longer named") }
    return replaced(from, to)
  }

  /// "the date moves later, from October 2024 to October 2025"
  var date: String {
    guard let from, let to else { return cameOrWent("is added as a date", "is dropped as a date") }
    guard case .date(let before)? = from.value, case .date(let after)? = to.value, before.order != after.order else {
      return figure(from, to)
    }
    let direction = before.order.lexicographicallyPrecedes(after.order) ? "later" : "earlier"
    return "the date moves \(direction), from \(name(from, .before)) to \(name(to, .after))"
  }

  // MARK: The rest

  private func replaced(_ from: Term, _ to: Term) -> String {
    // Parties are many, or a body of people.
    if case .party? = from.value { return "\(name(to, .after)) instead of \(name(from, .before))" }
    return "\(name(from, .before)) is replaced by \(name(to, .after))"
  }

  private func cameOrWent(_ came: String, _ went: String) -> String {
    if let to { return "\(name(to, .after)) \(came)" }
    if let from { return "\(name(from, .before)) \(went)" }
    return "another value"
  }

  /// A figure that is none of the values that profiles know: by its number, and its unit of time if it has one.
  private func figure(_ from: Term, _ to: Term) -> String {
    let (old, new) = effects.quotes(from.wording, to.wording)
    guard let before = from.number, let after = to.number else { return "\(old) becomes \(new)" }
    let figures = (Figure(before, text(from, .before)), Figure(after, text(to, .after)))
    switch figures {
    case (let old, let new) where old.isYear && new.isYear: return "the year changes from \(before) to \(after)"
    case (let old, let new):
      if let then = old.hours, let now = new.hours, then != now {
        let direction = then < now ? "longer" : "shorter"
        return "the time becomes \(direction): \(new.words), before \(old.words)"
      }
      if old.unit == new.unit, before != after {
        return "the figure \(before < after ? "rises" : "falls") from \(old.words) to \(new.words)"
      }
    }
    return "\(old) becomes \(new)"
  }

  private func text(_ term: Term, _ side: VersionSide) -> String {
    ShortQuote.words(side.policy(of: effects.changes).tree.text(of: term.wording), most: 7)
  }

  /// What the profile calls it; the policy's own words where it knows none.
  private func name(_ term: Term, _ side: VersionSide) -> String {
    if let value = term.value { return VisibleText.line(effects.phrasing.name(value)) }
    return effects.quote(term.wording, side, most: 7)
  }
}

/// A number with what it counts.
private struct Figure {
  let words: String
  /// What is left of the words without their number.
  let unit: [String]
  /// For a length of time, so that days can be compared with weeks.
  let hours: Int?
  /// Whether it is a year of the calendar.
  let isYear: Bool

  init(_ number: Int, _ text: String) {
    words = text
    let parts = text.lowercased().split(separator: " ").map(String.init)
    unit = Array(parts.dropFirst())
    let counted = parts.count == 2 ? parts[1] : ""
    hours = Self.hours[counted.hasSuffix("s") ? String(counted.dropLast()) : counted].map { $0 * number }
    isYear = parts.count == 1 && (1900..<2200).contains(number)
  }

  /// Months and years as long as they are on average.
  private static let hours = ["hour": 1, "day": 24, "week": 168, "month": 730, "year": 8760]
}

extension PartialDate {
  /// Years before months before days; what is left out counts as the first.
  fileprivate var order: [Int] { [year, month ?? 1, day ?? 1] }
}
