/// When a policy is to be reviewed next, judged as of a day.
package enum ReviewStatus: Hashable, Sendable {
  /// Due by the end of a date, which has passed.
  case overdue(PartialDate)
  /// Due by the end of a date within the next `noticeMonths`.
  case soon(PartialDate)
  case due(PartialDate)
  /// To be repeated, but no date tells since when.
  case recurring(months: Int)
  case unstated

  /// How long before its end a review is told to be due soon.
  package static let noticeMonths = 3

  /// - Parameters:
  ///   - nextReview: the position on when the next review is: a date, or an interval after adoption or the last review.
  ///   - adopted: the position on when the policy was adopted or last reviewed.
  ///   - today: a review is overdue when its last day is before this.
  package init(nextReview: Position?, adopted: Position?, today: CalendarDate) {
    self.init(
      nextReview: (nextReview?.values ?? []).map(\.value), adopted: (adopted?.values ?? []).map(\.value), today: today)
  }

  /// The same of the values of the positions.
  package init(nextReview written: [Value], adopted: [Value], today: CalendarDate) {
    let intervals = written.compactMap { if case .interval(let months) = $0, months > 0 { months } else { nil } }
    // Where a policy gives several dates, the latest is the one that still binds.
    if let date = Self.latest(written) {
      self.init(due: date, today: today)
    } else if let months = intervals.min() {
      guard let start = Self.latest(adopted) else {
        self = .recurring(months: months)
        return
      }
      self.init(due: start.adding(months: months), today: today)
    } else {
      self = .unstated
    }
  }

  private init(due date: PartialDate, today: CalendarDate) {
    let last = CalendarDate(endOf: date)
    if last < today {
      self = .overdue(date)
    } else if last <= today.adding(months: Self.noticeMonths) {
      self = .soon(date)
    } else {
      self = .due(date)
    }
  }

  private static func latest(_ values: [Value]) -> PartialDate? {
    values.compactMap { if case .date(let date) = $0 { date } else { nil } }
      .max { CalendarDate(endOf: $0) < CalendarDate(endOf: $1) }
  }
}
