/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// - Parameters:
  ///   - month: from 1; what is out of range becomes the nearest that is in it, as a misprint in a policy may be.
  ///   - day: likewise, so that 31 April is 30 April.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = min(max(month, 1), 12)
    self.day = min(max(day, 1), Self.days(inMonth: self.month, of: year))
  }

  /// Reads "2026-11-21", and nothing else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard self.month == month, self.day == day else { return nil }
  }

  /// The last day that a date as it was written may mean: "March 2025" ends on the 31st, "2025" on 31 December.
  package init(endOf date: PartialDate) {
    self.init(year: date.year, month: date.month ?? 12, day: date.month == nil ? 31 : date.day ?? 31)
  }

  /// The first day that a date as it was written may mean.
  package init(startOf date: PartialDate) {
    self.init(year: date.year, month: date.month ?? 1, day: date.month == nil ? 1 : date.day ?? 1)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The same day so many months later, or that month's last where it has no such day.
  package func adding(months: Int) -> CalendarDate {
    let total = year * 12 + month - 1 + months
    return CalendarDate(year: total / 12, month: total % 12 + 1, day: day)
  }

  /// The date with all of its parts known.
  package var partial: PartialDate { PartialDate(year: year, month: month, day: day) }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
