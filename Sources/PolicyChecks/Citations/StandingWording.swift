internal import PolicyMeaning

/// How messages tell what became of an instrument.
struct StandingWording {
  let standing: Standing
  /// The policy's own date, where it gives one.
  let policyDate: PartialDate?

  /// Whether it had already come to that when the policy was written, for all that is known.
  var wasSo: Bool {
    guard let policyDate else { return true }
    return CalendarDate(startOf: standing.from) <= CalendarDate(startOf: policyDate)
  }

  /// As one sentence: "The Data Protection Act 1998 was repealed on 25 May 2018."
  var fact: String {
    switch standing.subject {
    case .instrument(let instrument):
      "\(named(instrument)) \(instrument.kind == .regulations ? "were" : "was") \(change) \(DateText.on(standing.from))."
    case .edition(let cited, let guidance, let current):
      "Of \(guidance.title) there are newer editions than that of \(DateText.name(cited)): the latest known here is of "
        + "\(edition(current, of: guidance))."
    }
  }

  /// Whether that was right when the policy was written; empty where nobody can tell.
  var timing: String {
    guard let policyDate else { return "" }
    let date = DateText.name(policyDate)
    // Who cites an edition that was yet to come dates by something else.
    if case .edition(let cited, _, _) = standing.subject,
      CalendarDate(startOf: cited) > CalendarDate(endOf: policyDate) || cited.year > policyDate.year
    {
      return ""
    }
    return switch (standing.subject, wasSo) {
    case (.instrument, true): standing.isPartial ? "" : " That was before this policy's date, \(date)."
    case (.instrument, false): " At this policy's date, \(date), that was still to come."
    case (.edition, true): " A newer one was out by this policy's date, \(date)."
    case (.edition, false): " At this policy's date, \(date), there was none newer."
    }
  }

  var note: String { standing.note.map { " \($0)" } ?? "" }

  var suggestion: String {
    switch (standing.subject, standing.successor) {
    case (.edition, _): "Name the current edition, or none, and check that what is taken from it still stands there."
    case (_, let successor?) where standing.isPartial:
      "Check whether \(Self.article(successor)) is meant, and name it too."
    case (_, let successor?):
      "Name \(Self.article(successor)) in its place, and check that what is said of it still holds."
    case (_, nil): "Take it out, or say why it still matters."
    }
  }

  private var change: String {
    switch standing.change {
    case .repealed: "repealed"
    case .revoked: "revoked"
    case .partlyRepealed: "repealed in part"
    case .superseded: "replaced"
    case .withdrawn: "withdrawn"
    }
  }

  private func named(_ instrument: Instrument) -> String {
    instrument.kind.hasYearInName ? "The \(instrument.title)" : "“\(instrument.name)”"
  }

  /// A year alone, where no other edition is of that year.
  private func edition(_ date: PartialDate, of guidance: Instrument) -> String {
    let isAlone = guidance.editions.count { $0.year == date.year } == 1
    return DateText.name(PartialDate(year: date.year, month: isAlone ? nil : date.month))
  }

  /// "the Equality Act 2010", but "Keeping Children Safe in Education".
  private static func article(_ name: String) -> String {
    name.last?.isNumber == true ? "the \(name)" : "“\(name)”"
  }
}
