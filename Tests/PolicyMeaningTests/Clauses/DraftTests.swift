import Testing

@Suite("What a draft leaves open")
struct DraftTests {
  private static let drafts = [
    "[Cooks may film. OR Cooks must not film.]",
    "[Cooks may film at lunch.\n\nOR\n\nCooks must not film.]",
    "Cooks may film.\n\nOR\n\nCooks must not film.",
    "Cooks may film OR must not film (delete as appropriate).",
  ]

  @Test("is unresolved, not several rules", arguments: drafts)
  func isUnresolved(text: String) throws {
    let found = try filming(text)
    #expect(found == "unresolved")
  }

  private static let settled: [(String, String)] = [
    ("Cooks must not film [or record] guests.", "prohibited must"),
    ("Cooks must not film or delete a film.", "prohibited must"),
    ("Cooks must not film [see section 2].", "prohibited must"),
    ("Cooks must not film. ORDER forms are in the ORANGE box.", "prohibited must"),
  ]

  @Test("brackets and a small “or” alone leave nothing open", arguments: settled)
  func isSettled(text: String, wanted: String) throws {
    let found = try filming(text)
    #expect(found == wanted)
  }
}
