import PolicyMeaning
import Testing

@Suite("Terms of the profile")
struct TermTests {
  private func values(_ text: String) throws -> [Value] {
    try compile(text, with: KitchenProfile.compiler).positions[0].values.map(\.value)
  }

  @Test("of terms that overlap, the longest is meant")
  func longest() throws {
    #expect(try values("Ask the head chef before you film.") == [.role("head-chef")])
    #expect(try values("Ask the chef before you film.") == [.role("chef")])
    #expect(try values("Ask the chair of the board before you film.") == [.role("chair")])
    #expect(
      try values("Cooks must not film, on pain of a final written warning.") == [
        .party("cooks"), .measure("final-warning"),
      ])
    #expect(try values("Kitchen staff must not film.") == [.party("cooks")])
  }

  @Test("terms side by side are both meant, in order")
  func both() throws {
    #expect(try values("Ask the board or the chef before you film.") == [.role("board"), .role("chef")])
    #expect(try values("Cooks and guests must not film.") == [.party("cooks"), .party("guests")])
  }

  @Test("a name that counts only in one spelling is found in that alone")
  func exactSpelling() throws {
    #expect(try values("Do not film for X or Facebook.") == [.platform(name: "X"), .platform(name: "Facebook")])
    #expect(try values("Do not film for x or FACEBOOK.") == [.platform(name: "Facebook")])
    #expect(try values("Do not film more than 3x a day or in Xanadu.").isEmpty)
  }

  @Test("a longer phrase hides the concept inside it")
  func hides() throws {
    let policy = try compile("Cooks may use any butter knife.", with: KitchenProfile.compiler)
    #expect(policy.positions[1].stance == .silent)
    #expect(try compile("Cooks may use any knife.", with: KitchenProfile.compiler).positions[1].stance == .permitted)
  }

  @Test("instruments have the year that stands close behind them")
  func instruments() throws {
    let found = try values("Before you film, read Safer Kitchens (2020).")
    #expect(found.first == .instrument(name: "Safer Kitchens", year: 2020))
  }
}
