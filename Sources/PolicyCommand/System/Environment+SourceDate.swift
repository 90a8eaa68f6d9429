package import PolicyMeaning

extension Environment {
  /// The day that SOURCE_DATE_EPOCH gives, which stands in for one that nobody named: the clock is never asked.
  package var sourceDate: CalendarDate? {
    variables["SOURCE_DATE_EPOCH"].flatMap { Int($0) }.map(CalendarDate.init(secondsSince1970:))
  }
}
