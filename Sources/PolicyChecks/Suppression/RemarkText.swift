internal import PolicyMeaning
internal import PolicyText

/// Reads what a comment says that speaks to the program: "policydiff-ignore named-person until 2027-01-31: she agreed".
struct RemarkText {
  /// What it covers.
  enum Reach {
    /// The paragraph that it stands in, else the one behind it.
    case paragraph
    case document
  }

  let reach: Reach
  private(set) var rules: [String] = []
  private(set) var until: CalendarDate?
  let reason: String?
  /// Why it does nothing, as one sentence; nil where it does.
  private(set) var fault: String?

  private static let word = "policydiff-ignore"
  private static let wordForDocument = "policydiff-ignore-file"

  /// Nil for a comment that is meant for others.
  init?(_ comment: String) {
    let parts = comment.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var words = (parts.first ?? "").split { $0.isWhitespace || $0 == "," }[...]
    switch words.popFirst().map(String.init) {
    case Self.word: reach = .paragraph
    case Self.wordForDocument: reach = .document
    default: return nil
    }
    let reason = parts.count > 1 ? OneLine.text(Array(parts[1].utf8)[...]) : ""
    self.reason = reason.isEmpty ? nil : reason
    while let word = words.popFirst().map(String.init) {
      if word == "until" { readDate(words.popFirst().map(String.init)) } else { readRule(word) }
    }
    if rules.isEmpty, fault == nil { fault = "It names no rule." }
  }

  /// Whether its last day has passed. Where no day is told, nothing has.
  func isOver(on today: CalendarDate?) -> Bool {
    guard let today, let until else { return false }
    return until < today
  }

  private mutating func readDate(_ word: String?) {
    until = word.flatMap(CalendarDate.init(iso:))
    if until == nil { fault = "Behind “until” belongs a day, as in 2027-01-31." }
  }

  private mutating func readRule(_ word: String) {
    if RuleCatalogue.rule(named: word) != nil {
      rules.append(word)
    } else {
      let meant = Suggestion.nearest(to: word, in: RuleCatalogue.all.map(\.name))
      fault = "“\(word)” is no rule\(meant.map { "; perhaps \($0) is meant" } ?? "")."
    }
  }
}
