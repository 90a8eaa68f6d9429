import PolicyCommand
import PolicyMeaning
import Testing

@Suite("Days")
struct CalendarDateTests {
  @Test("are those that the calendar has", arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01"])
  func real(text: String) {
    #expect(CalendarDate.parse(text) != nil)
  }

  @Test(
    "that the calendar lacks, or in another form, are refused",
    arguments: ["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "21-11-2026", "", "١٢٣٤-٠١-٠١"])
  func unreal(text: String) {
    #expect(CalendarDate.parse(text) == nil)
  }

  @Test("of an epoch count are those of the calendar in UTC")
  func epoch() {
    #expect(CalendarDate.day(secondsSince1970: 0) == PartialDate(year: 1970, month: 1, day: 1))
    #expect(CalendarDate.day(secondsSince1970: -1) == PartialDate(year: 1969, month: 12, day: 31))
    #expect(CalendarDate.day(secondsSince1970: 951_782_400) == PartialDate(year: 2000, month: 2, day: 29))
    #expect(CalendarDate.day(secondsSince1970: 1_795_219_199) == PartialDate(year: 2026, month: 11, day: 20))
    #expect(CalendarDate.day(secondsSince1970: 1_795_219_200) == PartialDate(year: 2026, month: 11, day: 21))
  }

  @Test("follow one another without a gap for four centuries")
  func consecutive() {
    var previous = CalendarDate.day(secondsSince1970: -86_400)
    for day in 0..<146_097 {
      let date = CalendarDate.day(secondsSince1970: day * 86_400)
      let isNextDay = date.day == (previous.day ?? 0) + 1 && date.month == previous.month
      #expect(isNextDay || date.day == 1)
      previous = date
    }
  }
}
