import PolicyMeaning
import PolicySite
import PolicyText
import Testing

@Suite("The configuration of a site")
struct SiteConfigurationTests {
  private func read(_ text: String, today: CalendarDate? = nil) throws(Trouble) -> SiteConfiguration {
    try SiteConfiguration(json: Array(text.utf8), path: "site.json", today: today)
  }

  @Test("gives title and day, and a day from the command line takes the place of the file's")
  func values() throws {
    let text = #"{"title": "Ours", "today": "2026-11-21"}"#
    #expect(try read(text).title == "Ours")
    #expect(try read(text).today == CalendarDate(year: 2026, month: 11, day: 21))
    let later = CalendarDate(year: 2027, month: 1, day: 1)
    #expect(try read(text, today: later).today == later)
    #expect(try read("{}").today == nil)
  }

  @Test(
    "a wrong value is told with its key",
    arguments: [
      (#"{"titel": "x"}"#, "the file has the key \"titel\", which is not known; the keys are \"title\" and \"today\""),
      (#"{"title": 3}"#, "title must be text"), (#"{"title": " "}"#, "title must not be empty"),
      (#"{"today": "21.11.2026"}"#, "today must be a date written as \"2026-11-21\""),
      (#"{"today": "2026-02-30"}"#, "today must be a date written as \"2026-11-21\""),
      ("[]", "the file must be an object"),
    ])
  func wrong(text: String, message: String) {
    #expect(throws: Trouble("site.json", message)) { try read(text) }
  }
}
