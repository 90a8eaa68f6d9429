import PolicyCommand
import PolicyMeaning
import Testing

@Suite("The day of an epoch count")
struct CalendarDateTests {
  @Test("is that of the calendar in UTC")
  func known() {
    #expect(CalendarDate(secondsSince1970: 0) == CalendarDate(iso: "1970-01-01"))
    #expect(CalendarDate(secondsSince1970: 951_782_400) == CalendarDate(iso: "2000-02-29"))
    #expect(CalendarDate(secondsSince1970: 1_795_219_199) == CalendarDate(iso: "2026-11-20"))
    #expect(CalendarDate(secondsSince1970: 1_795_219_200) == CalendarDate(iso: "2026-11-21"))
  }

  @Test("stays within the years that can be written, whatever the count")
  func extremes() {
    #expect(CalendarDate(secondsSince1970: .min) == CalendarDate(iso: "1970-01-01"))
    #expect(CalendarDate(secondsSince1970: .max) == CalendarDate(iso: "9999-12-31"))
  }

  @Test("follows the day before without a gap for four centuries")
  func consecutive() {
    var previous = CalendarDate(secondsSince1970: 0)
    for day in 1..<146_097 {
      let date = CalendarDate(secondsSince1970: day * 86_400)
      let isNext = CalendarDate(year: previous.year, month: previous.month, day: previous.day + 1)
      // Where the month has no next day, the next is the first of a month.
      #expect(isNext != previous ? date == isNext : date.day == 1 && date > previous)
      previous = date
    }
    #expect(previous == CalendarDate(iso: "2369-12-31"))
  }
}
