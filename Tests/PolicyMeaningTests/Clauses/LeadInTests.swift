import PolicyMeaning
import PolicyOutline
import Testing

@Suite("What a clause inherits")
struct LeadInTests {
  private static let texts: [(String, String)] = [
    ("Cooks must not:\n\n- shout\n- film guests\n", "prohibited must"),
    ("Cooks should:\n\n- wash up\n- not film guests\n", "prohibited should"),
    ("Cooks may:\n\n- sing\n- film the food\n", "permitted"),
    ("Cooks are advised to:\n\n- rest\n- avoid filming guests\n", "discouraged advice"),
    ("Cooks must:\n\n- ensure that nobody films\n", "required must"),
    ("The aims of this policy are to:\n\n- stop people filming guests\n", "silent"),
    ("Do\n\n- wash up\n\nDon’t\n\n- film guests\n", "prohibited must"),
    ("Phone rules\n\nThis is for cooks.\n\nWhat you must never do\n\n- film guests\n", "prohibited must"),
    ("Cooks must not shout at guests. The same applies to filming.", "prohibited must"),
    ("Phone rules\n\nThis is for cooks.\n\nExample\n\nA cook must not film a guest.\n", "silent"),
    ("Phone rules\n\nThis is for cooks.\n\nCan I film my guests?\n\nNo. You must not film them.\n", "prohibited must"),
    ("Phone rules\n\nThis is for cooks.\n\nDon't\n\n- record guests\n", "prohibited must"),
    ("Phone rules\n\nThis is for cooks.\n\nWhat you must never do\n\n- record guests\n", "prohibited must"),
    ("Phone rules\n\nThis is for cooks.\n\nWhat is not permitted\n\n- record guests\n", "prohibited must"),
    ("Phone rules\n\nThis is for cooks.\n\nSHOUTING IS NOT PERMITTED\n\n- record guests\n", "required must"),
    ("Phone rules\n\nThis is for cooks.\n\nNo shouting\n\n- record guests\n", "required must"),
    ("A cook does not film guests.", "prohibited must"),
    ("The canteen does not film its guests.", "silent"),
    ("Only the chef may:\n\n- record guests\n", "restricted must"),
    ("The rule is that no one films.", "prohibited must"),
    ("Filming is not forbidden, but cooks are strongly advised against it.", "discouraged advice"),
    ("Cooks must keep the door shut so that only guests can film.", "required must"),
    ("Cooks must not film unless the chef agrees.", "restricted must"),
    ("Cooks may film only if the chef agrees.", "restricted must"),
    ("Cooks must not film.", "prohibited must"),
    ("No chef who must travel may film.", "prohibited must"),
    ("No dish in which a guest can be seen may be filmed.", "prohibited must"),
    (
      "No pan, pot or kettle that stands on a hob, a shelf or a table or hangs over the sink may be filmed until the chef "
        + "has agreed.", "restricted must"
    ),
    ("Cooks who cannot film ring the bell.", "silent"),
    ("Nothing in this policy alters the rules on filming.", "silent"),
    ("For example, one cook filmed a guest. She was sorry.", "silent"),
  ]

  @Test("from its lead-in, its heading, its question or the rule before it", arguments: texts)
  func inherits(text: String, wanted: String) throws {
    let found = try filming(text)
    #expect(found == wanted)
  }

  @Test("every item of a list has the force of its lead-in")
  func items() throws {
    let policy = try compile("Cooks must not:\n\n- shout\n- film\n- run\n", with: KitchenProfile.compiler)
    let items = policy.tree.clauses.indices.filter { policy.tree.clauses[$0].parent != nil }
    #expect(items.map { policy.readings[$0].modality } == [.prohibition, .prohibition, .prohibition])
    #expect(items.map { policy.readings[$0].strength } == [.must, .must, .must])
    #expect(items.map { policy.readings[$0].parties } == [["cooks"], ["cooks"], ["cooks"]])
  }

  /// Lead-ins that break off at a limit, with what the item below them says of filming.
  private static let conditionals: [(String, String)] = [
    ("Cooks must not film except:\n\n(a) filming of their own dishes; and\n(b) parties.\n", "prohibited must"),
    ("Cooks may film provided that:\n\n(a) no guest is filmed; and\n(b) the chef agrees.\n", "restricted must"),
  ]

  @Test("items say on what their lead-in depends, and are no rules", arguments: conditionals)
  func conditions(text: String, wanted: String) throws {
    let policy = try compile(text, with: KitchenProfile.compiler)
    let items = policy.tree.clauses.indices.filter { policy.tree.clauses[$0].parent != nil }
    #expect(items.allSatisfy { policy.readings[$0].modality == .statement })
    #expect(try filming(text) == wanted)
  }
}
