extension PartialDate {
  /// The date so many months later, as precise as before where it can be: two years after "March 2021" is "March 2023".
  package func adding(months: Int) -> PartialDate {
    guard let month else {
      if months % 12 == 0 { return PartialDate(year: year + months / 12) }
      // A year alone may mean its last month.
      return PartialDate(year: year, month: 12).adding(months: months)
    }
    let later = CalendarDate(year: year, month: month, day: day ?? 1).adding(months: months)
    return PartialDate(year: later.year, month: later.month, day: day == nil ? nil : later.day)
  }
}
