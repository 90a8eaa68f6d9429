import PolicyMeaning
import Testing

/// Bounds are generous, as tests run unoptimised on busy machines; what is quadratic would take hours.
@Suite("Hostile texts")
struct HostileTextTests {
  private static let texts: [(name: String, text: String)] = [
    (
      "a million words without structure",
      String(repeating: "staff post pictures of the school to others ", count: 20_000)
    ),
    ("sentences that are all the same", String(repeating: "Staff must not befriend pupils online.\n", count: 5_000)),
    ("a sentence of nothing but parties", String(repeating: "governors and chair of governors and ", count: 6_000)),
    (
      "a sentence of nothing but concepts",
      String(repeating: "former pupils, pupils' friends, photographs of pupils, ", count: 4_000)
    ),
    ("a sentence of nothing but limits", String(repeating: "only unless without except until ", count: 8_000)),
    ("one word that limits", String(repeating: "only ", count: 40_000)),
    ("a sentence of nothing but modals", String(repeating: "must not may should never no ", count: 8_000)),
    ("a sentence of nothing but conditions", String(repeating: "if it is that which, ", count: 8_000)),
    ("brackets that never close", String(repeating: "([", count: 60_000)),
    ("brackets that were never opened", String(repeating: ")]", count: 60_000)),
    ("drafting brackets", String(repeating: "[Staff may post OR\n", count: 6_000)),
    ("names that never end", String(repeating: "Equality Act And ", count: 10_000)),
    ("schools that never end", String(repeating: "Saint School Academy ", count: 10_000)),
    ("numbers joined for ever", String(repeating: "14/11/", count: 30_000)),
    ("full stops for ever", String(repeating: "Staff must not post . . . ", count: 8_000)),
    ("quotation marks for ever", String(repeating: "“ ” ‘ ’ ", count: 20_000)),
  ]

  @Test("take time in proportion, and leave everything in order", .timeLimit(.minutes(1)), arguments: texts.indices)
  func takeLinearTime(index: Int) throws {
    let policy = try compile(Self.texts[index].text)
    #expect(complaint(policy) == nil, "\(Self.texts[index].name)")
  }

  @Test(
    "of a few words are silent or speak, but stop nobody",
    arguments: [
      ".", "?", "(", "]", "must", "Staff must under no", "- Staff have rights", "no", "please", "OR", "’s",
      "2021-", "Nov.",
    ])
  func short(text: String) throws {
    let policy = try compile(text)
    #expect(complaint(policy) == nil)
  }
}
