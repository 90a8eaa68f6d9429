import PolicyMeaning
import Testing

@Suite("When the next review is due")
struct ReviewStatusTests {
  private let today = CalendarDate(year: 2026, month: 11, day: 21)

  private func status(_ next: [Value], adopted: [Value] = []) -> ReviewStatus {
    func position(_ values: [Value]) -> Position {
      Position(topic: 0, stance: values.isEmpty ? .silent : .stated, values: values.map { LocatedValue($0, at: 0..<0) })
    }
    return ReviewStatus(nextReview: position(next), adopted: position(adopted), today: today)
  }

  @Test(
    "a date is due at the end of what it names",
    arguments: [
      (PartialDate(year: 2025), "overdue"), (PartialDate(year: 2026), "soon"), (PartialDate(year: 2027), "due"),
      (PartialDate(year: 2026, month: 10), "overdue"), (PartialDate(year: 2026, month: 11), "soon"),
      (PartialDate(year: 2026, month: 11, day: 20), "overdue"), (PartialDate(year: 2026, month: 11, day: 21), "soon"),
      (PartialDate(year: 2027, month: 2, day: 21), "soon"), (PartialDate(year: 2027, month: 2, day: 22), "due"),
      (PartialDate(year: 2026, month: 2, day: 31), "overdue"), (PartialDate(year: 2026, month: 99, day: -3), "soon"),
    ])
  func dates(date: PartialDate, name: String) {
    let expected: ReviewStatus = name == "overdue" ? .overdue(date) : name == "soon" ? .soon(date) : .due(date)
    #expect(status([.date(date)]) == expected)
  }

  @Test("an interval counts from the last adoption, as precisely as that is told")
  func intervals() {
    let adopted = Value.date(PartialDate(year: 2024, month: 2, day: 29))
    #expect(status([.interval(months: 12)], adopted: [adopted]) == .overdue(PartialDate(year: 2025, month: 2, day: 28)))
    #expect(
      status([.interval(months: 24)], adopted: [.date(PartialDate(year: 2025, month: 3)), adopted])
        == .due(PartialDate(year: 2027, month: 3)))
    #expect(
      status([.interval(months: 12)], adopted: [.date(PartialDate(year: 2025))]) == .soon(PartialDate(year: 2026)))
    #expect(
      status([.interval(months: 6)], adopted: [.date(PartialDate(year: 2025))])
        == .overdue(PartialDate(year: 2026, month: 6)))
  }

  @Test("of several dates the latest holds, and a date before an interval")
  func several() {
    let dates: [Value] = [.date(PartialDate(year: 2020)), .date(PartialDate(year: 2030)), .interval(months: 12)]
    #expect(status(dates, adopted: [.date(PartialDate(year: 2001))]) == .due(PartialDate(year: 2030)))
  }

  @Test("without a date nothing is overdue")
  func unknown() {
    #expect(status([]) == .unstated)
    #expect(status([.interval(months: 12)]) == .recurring(months: 12))
    #expect(status([.interval(months: 0)], adopted: [.date(PartialDate(year: 2001))]) == .unstated)
    #expect(ReviewStatus(nextReview: nil, adopted: nil, today: today) == .unstated)
  }

  @Test("months are added without leaving the calendar")
  func months() {
    #expect(
      CalendarDate(year: 2024, month: 1, day: 31).adding(months: 1) == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(
      CalendarDate(year: 2100, month: 1, day: 31).adding(months: 1) == CalendarDate(year: 2100, month: 2, day: 28))
    #expect(
      CalendarDate(year: 2024, month: 12, day: 5).adding(months: 13) == CalendarDate(year: 2026, month: 1, day: 5))
  }

  @Test(
    "only a day written in full is read",
    arguments: [
      "2026-11-21", "2024-02-29", "2025-02-29", "2026-13-01", "2026-1-1", "+026-01-01", "2026-11-21 ", "", "٢٠٢٦-١١-٢١",
    ])
  func reading(text: String) {
    let isDay = ["2026-11-21", "2024-02-29"].contains(text)
    #expect((CalendarDate(iso: text) != nil) == isDay)
  }
}
