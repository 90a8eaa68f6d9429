package import PolicyMeaning

/// Days as `--today` and SOURCE_DATE_EPOCH give them.
package enum CalendarDate {
  /// The day that "2026-11-21" names, or nil where the text has another form or there is no such day.
  package static func parse(_ text: String) -> PartialDate? {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let numbers = parts.compactMap { Int(String(Substring($0))) }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard year > 0, (1...12).contains(month), (1...length(ofMonth: month, year: year)).contains(day) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The day in UTC that a count of seconds since 1970 falls on, proleptic Gregorian.
  ///
  /// The arithmetic counts days from 1 March of year 0, so that the leap day ends each year.
  package static func day(secondsSince1970 seconds: Int) -> PartialDate {
    let days = Int((Double(seconds) / 86_400).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
