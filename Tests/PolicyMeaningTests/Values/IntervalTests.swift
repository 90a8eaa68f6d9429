import Testing

@testable import PolicyMeaning

@Suite("Intervals")
struct IntervalTests {
  private func months(_ text: String) -> [Int] {
    let view = Reading(text).view
    return view.tokens.indices.compactMap { index in
      guard
        case .interval(let months)? = IntervalFinder.interval(at: index, in: view, sentence: view.tokens.indices)?.value
      else { return nil }
      return months
    }
  }

  private static let sentences: [(String, Int)] = [
    ("It is reviewed annually.", 12), ("The annual review is in May.", 12), ("It is reviewed yearly.", 12),
    ("It is reviewed every year.", 12), ("It is reviewed each year.", 12), ("It is reviewed once a year.", 12),
    ("It is reviewed at least once a year.", 12), ("It is reviewed every 12 months.", 12),
    ("It is reviewed every twelve months.", 12), ("It is reviewed every two years.", 24),
    ("It is reviewed every 2 years.", 24), ("It is reviewed biennially.", 24), ("A biennial review.", 24),
    ("It is reviewed every other year.", 24), ("It is reviewed every second year.", 24),
    ("It is reviewed every three years.", 36), ("It is reviewed at least every three years.", 36),
    ("It is reviewed termly.", 4), ("It is reviewed every term.", 4), ("It is reviewed every six months.", 6),
    ("It is reviewed once every two years.", 24), ("It is reviewed on a two-year cycle.", 24),
    ("It is reviewed on a three year cycle.", 36), ("Review cycle: 2 years", 24), ("Review frequency: annual", 12),
    ("It is reviewed on a yearly basis.", 12), ("Review period: every 18 months", 18), ("It is reviewed monthly.", 1),
    ("It is reviewed quarterly.", 3), ("It is reviewed triennially.", 36), ("It is reviewed twice a year.", 6),
    ("It is reviewed every half term.", 2), ("It is reviewed every calendar year.", 12),
    ("It is reviewed each autumn term.", 12), ("It is reviewed every September.", 12), ("Review period: 3 years", 36),
    ("It is reviewed at intervals of not more than 36 months.", 36),
  ]

  @Test("in every usual form, once", arguments: sentences)
  func finds(text: String, wanted: Int) {
    #expect(months(text) == [wanted])
  }

  @Test(
    "are no other times", arguments: ["Ask every time.", "every few years", "each day", "for two years", "every 2"])
  func leaves(text: String) {
    #expect(months(text).isEmpty)
  }
}
