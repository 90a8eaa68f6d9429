import PolicyMeaning
import Testing

@Suite("Persons called by name")
struct PeopleTests {
  /// The roles that the position on filming names, after an introduction.
  private func roles(_ introduction: String, then rule: String) throws -> [String] {
    let policy = try compile("\(introduction)\n\n\(rule)\n", with: KitchenProfile.compiler)
    return policy.positions[0].values.compactMap { if case .role(let id) = $0.value { id } else { nil } }
  }

  private static let introductions = [
    "Mrs Kaur, our chef, has a key.", "Mrs Kaur (Chef) has a key.", "Mrs Kaur is the chef.",
    "Mrs Kaur, who is our chef, has a key.", "Ask the chef, Mrs Kaur, for a key.", "Ask our chef Mrs Kaur for a key.",
    "Chef: Mrs Kaur", "Ask the chef (Mrs. A. Kaur) for a key.", "Mrs Anita Kaur – chef",
  ]

  @Test("have the role with which they were introduced", arguments: introductions)
  func introduced(introduction: String) throws {
    #expect(try roles(introduction, then: "Cooks must not film unless Mrs Kaur has agreed.") == ["chef"])
  }

  @Test("may be introduced after they were named")
  func later() throws {
    #expect(try roles("Cooks must not film unless Mrs Kaur has agreed.", then: "Mrs Kaur is the chef.") == ["chef"])
  }

  @Test(
    "have none that is another\u{2019}s",
    arguments: [
      "Tell Mrs Kaur or the chef.", "Tell Mrs Kaur, or the chef.", "Mrs Kaur has a key.", "Mrs Kaur sees the chef.",
      "Mr Kaur, our chef, has a key.", "Mrs Khan, our chef, has a key.",
    ])
  func others(introduction: String) throws {
    let found = try roles(introduction, then: "Cooks must not film unless Mrs Kahn has agreed.")
    #expect(found == [])
  }

  @Test("keep the first role that is told of them")
  func first() throws {
    #expect(
      try roles("Mrs Kaur is the chef. Mrs Kaur is the chair of the board.", then: "Ask Mrs Kaur before you film.")
        == ["chef"])
  }

  @Test("have in each version the role that it gives them")
  func versions() throws {
    let texts = ["chef", "head chef"].map { "Mrs Kaur is the \($0).\n\nCooks must not film unless Mrs Kaur agrees.\n" }
    let trees = try texts.map { try compile($0, with: KitchenProfile.compiler).tree }
    let policies = KitchenProfile.compiler.compile(versions: trees)
    #expect(policies[0].positions[0].values.contains { $0.value == .role("chef") })
    #expect(policies[1].positions[0].values.contains { $0.value == .role("head-chef") })
  }
}
