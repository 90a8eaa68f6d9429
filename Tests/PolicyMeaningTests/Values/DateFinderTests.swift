import Testing

@testable import PolicyMeaning

@Suite("Dates")
struct DateFinderTests {
  private func dates(_ text: String) -> [String] {
    let view = Reading(text).view
    var found: [String] = []
    var index = 0
    while index < view.tokens.count {
      if view.tokens[index].isWord,
        let (value, end) = DateFinder.date(at: index, in: view, sentence: view.tokens.indices),
        case .date(let date) = value.value
      {
        found.append(
          [date.year, date.month, date.day].compactMap(\.self).map(String.init).joined(separator: "-")
            + " <\(Reading(text).text(value.range))>")
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static let forms: [(String, String)] = [
    ("14 November 2021", "2021-11-14"), ("14th November 2021", "2021-11-14"), ("14th of November 2021", "2021-11-14"),
    ("1st March, 2022", "2022-3-1"), ("2nd Feb 2020", "2020-2-2"), ("23rd Sept 2019", "2019-9-23"),
    ("November 2021", "2021-11"), ("Nov 2021", "2021-11"), ("NOVEMBER 2021", "2021-11"), ("November, 2021", "2021-11"),
    ("November 14, 2021", "2021-11-14"), ("November 14th, 2021", "2021-11-14"), ("May 2023", "2023-5"),
    ("14/11/2021", "2021-11-14"), ("14/11/21", "2021-11-14"), ("14.11.2021", "2021-11-14"),
    ("14-11-2021", "2021-11-14"), ("2021-11-14", "2021-11-14"), ("11/2021", "2021-11"), ("2021", "2021"),
    ("4/1/22", "2022-1-4"), ("9 Dec. 2021", "2021-12-9"), ("Nov. 2021", "2021-11"), ("14-Nov-2021", "2021-11-14"),
    ("14 Nov 21", "2021-11-14"), ("Nov-21", "2021-11"), ("the 14th day of November 2021", "2021-11-14"),
  ]

  @Test("in every usual form and as precise as written", arguments: forms)
  func finds(text: String, wanted: String) {
    #expect(dates("Approved \(text)").map { $0.prefix { $0 != " " } } == [Substring(wanted)])
    #expect(dates("Approved \(text) by the board.").map { $0.prefix { $0 != " " } } == [Substring(wanted)])
  }

  @Test("the range is the date as written")
  func range() {
    #expect(dates("It was adopted on 14th of November 2021.") == ["2021-11-14 <14th of November 2021>"])
    #expect(dates("from 01/09/2021 to 2021-12-31.") == ["2021-9-1 <01/09/2021>", "2021-12-31 <2021-12-31>"])
  }

  private static let others = [
    "Equality Act 2010", "Working Time Regulations 1998", "may 18 of them march", "section 3.2.1 of the code",
    "32/13/2021", "call 01904 555 2021 now", "the 2500 members", "May we ask?", "version 1.2", "1.1.1", "10/10",
    "24/7",
  ]

  @Test("are no other numbers", arguments: others)
  func leaves(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test("the second half of a span of school years is not lost", arguments: ["2021/22", "2021-22", "2021–2022"])
  func spans(text: String) {
    #expect(dates(text).first?.hasPrefix("2021") == true)
  }
}
