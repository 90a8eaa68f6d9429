internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Words what is to be said of suppressions that do nothing or have run out.
struct SuppressionNotes {
  let policy: Policy
  /// Its place among those that are checked together.
  let index: Int
  let today: CalendarDate?

  /// - Parameter used: the rules of which it met findings, and those of which it met none.
  func notes(on remark: Remarks.Remark, in remarks: Remarks, used: (used: Set<String>, unused: [String])) -> [Finding] {
    let place = remarks.contentOffset(of: remark)
    let quote = OneLine.text(policy.document.source[remark.range])
    func note(_ rule: Rule, _ message: String, _ suggestion: String) -> Finding {
      finding(rule, message, at: place..<place, quote: quote, suggestion, source: remark.range)
    }
    if let fault = remark.text.fault {
      return [note(.unusedSuppression, "This comment does nothing. \(fault)", "Mend it or delete it.")]
    }
    var notes: [Finding] = []
    if let until = remark.text.until, remark.text.isOver(on: today), !used.used.isEmpty {
      notes.append(
        note(
          .expiredSuppression,
          "This comment let \(Wording.list(used.used.sorted())) stay until \(DateText.name(until.partial)).",
          "Mend what it is about, or give it another day."))
    }
    if !used.unused.isEmpty {
      notes.append(
        note(
          .unusedSuppression, "This comment lets \(Wording.list(used.unused)) stay, of which nothing is found here.",
          "Delete it."))
    }
    return notes
  }

  /// What is to be said of a baseline's entry; nil for nothing.
  func note(on entry: Baseline.Entry, isUsed: Bool) -> Finding? {
    let place = policy.tree.clauses.first.map { policy.tree.firstLine(of: 0).clamped(to: $0.range) } ?? 0..<0
    if !isUsed {
      return finding(
        .unusedSuppression, "The baseline lets \(entry.rule) stay at words that no longer have it.", at: place,
        quote: entry.quote, "Write the baseline anew with --write-baseline.", source: nil)
    }
    guard let until = entry.until, entry.isOver(on: today) else { return nil }
    return finding(
      .expiredSuppression, "The baseline let \(entry.rule) stay until \(DateText.name(until.partial)): \(entry.reason)",
      at: place,
      quote: entry.quote, "Mend what it is about, or write the baseline anew with --write-baseline.", source: nil)
  }

  private func finding(
    _ rule: Rule, _ message: String, at range: ByteRange, quote: String, _ suggestion: String, source: ByteRange?
  ) -> Finding {
    var finding = Finding(
      rule: rule.name, level: rule.level, message: message, policy: index, range: range, quote: quote,
      suggestion: suggestion, sourceRange: source)
    finding.fingerprint = Fingerprint(of: rule.name, quote)
    return finding
  }
}
