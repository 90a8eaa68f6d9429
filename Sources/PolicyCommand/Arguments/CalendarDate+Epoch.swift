package import PolicyMeaning

extension CalendarDate {
  /// The day in UTC that a count of seconds since 1970 falls on, as SOURCE_DATE_EPOCH gives it. Days before 1970 and after
  /// 9999 become the nearest in between.
  ///
  /// Days are counted from 1 March of year 0, so that the leap day ends its year.
  package init(secondsSince1970 seconds: Int) {
    let days = min(max(seconds, 0) / 86_400, 2_932_896) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // Months of 31, 30, 31, 30, 31 days repeat from March: 153 days in five.
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}
