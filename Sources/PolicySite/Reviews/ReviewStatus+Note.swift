internal import PolicyMeaning
internal import PolicyRendering

extension ReviewStatus {
  /// What pages say of it.
  func note(_ phrasing: Phrasing) -> ReviewNote {
    switch self {
    case .overdue(let date):
      ReviewNote(
        urgency: .overdue, sentence: "the next review was due by \(Self.end(date, phrasing)).",
        due: phrasing.name(date), order: Self.order(date))
    case .soon(let date):
      ReviewNote(
        urgency: .soon, sentence: "the next review is due by \(Self.end(date, phrasing)).", due: phrasing.name(date),
        order: Self.order(date))
    case .due(let date):
      ReviewNote(
        urgency: .inTime, sentence: "the next review is due by \(Self.end(date, phrasing)).", due: phrasing.name(date),
        order: Self.order(date))
    case .recurring(let months):
      ReviewNote(
        urgency: .unknown,
        sentence: "it is to be reviewed \(phrasing.name(.interval(months: months))), but no date tells since when.",
        due: phrasing.name(.interval(months: months)))
    case .unstated:
      ReviewNote(urgency: .unknown, sentence: "no date of the next review was found.", due: "not given")
    }
  }

  private static func order(_ date: PartialDate) -> Int {
    let end = CalendarDate(endOf: date)
    return (end.year * 100 + end.month) * 100 + end.day
  }

  /// "31 March 2024", or "the end of March 2024" where no day is written.
  private static func end(_ date: PartialDate, _ phrasing: Phrasing) -> String {
    date.day == nil ? "the end of \(phrasing.name(date))" : phrasing.name(date)
  }
}
