import PolicyMeaning
import Testing

/// Bounds are generous, as tests run unoptimised on busy machines; what is quadratic would take hours.
@Suite("Hostile texts")
struct HostileTextTests {
  private static let texts: [(name: String, unit: String, count: Int)] = [
    (
      "a million words without structure",
      "staff post pictures of the school to others ", 20_000
    ),
    ("sentences that are all the same", "Staff must not befriend pupils online.\n", 5_000),
    ("a sentence of nothing but parties", "governors and chair of governors and ", 6_000),
    (
      "a sentence of nothing but concepts",
      "former pupils, pupils' friends, photographs of pupils, ", 4_000
    ),
    ("a sentence of nothing but limits", "only unless without except until ", 8_000),
    ("one word that limits", "only ", 40_000),
    ("a sentence of nothing but modals", "must not may should never no ", 8_000),
    ("a sentence of nothing but conditions", "if it is that which, ", 8_000),
    ("brackets that never close", "([", 60_000),
    ("brackets that were never opened", ")]", 60_000),
    ("drafting brackets", "[Staff may post OR\n", 6_000),
    ("names that never end", "Equality Act And ", 10_000),
    ("schools that never end", "Saint School Academy ", 10_000),
    ("numbers joined for ever", "14/11/", 30_000),
    ("full stops for ever", "Staff must not post . . . ", 8_000),
    ("quotation marks for ever", "“ ” ‘ ’ ", 20_000),
  ]

  @Test("take time in proportion, and leave everything in order", .timeLimit(.minutes(1)), arguments: texts.indices)
  func takeLinearTime(index: Int) throws {
    let text = Self.texts[index]
    let policy = try compile(String(repeating: text.unit, count: text.count))
    #expect(complaint(policy) == nil, "\(text.name)")
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
