import PolicyMeaning
import Testing

@Suite("Whose policy it is")
struct NamingTests {
  private static let headers: [(String, String?)] = [
    ("Larchfield Primary School\nPhone Policy\n\nCooks must not film.", "Larchfield Primary School"),
    ("LARCHFIELD PRIMARY SCHOOL\nPHONE POLICY\n\nCooks must not film.", "Larchfield Primary School"),
    ("Phone Policy\n\nThis is the policy of St. Mary’s Canteen.", "St. Mary’s Canteen"),
    ("Phone Policy\n\nThe Governing Body of Oak School adopted it.", "Oak School"),
    ("Oak School’s phone policy\n\nCooks must not film.", "Oak School"),
    ("Oak and Ash School\nPhones\n\nCooks must not film.", "Oak and Ash School"),
    ("Oak & Ash School\nPhones\n\nCooks must not film.", "Oak & Ash School"),
    ("Phone Policy\n\nIn the Kitchen nobody films.", nil),
    ("Phone Policy\n\nCooks must not film at school.", nil),
    (
      "Phone Policy\n\nAsh School gave it to us.\n\nOak School keeps it. Oak School owns it. Oak School is ours.\n",
      "Oak School"
    ),
  ]

  @Test("is told by the name used most, near the top first", arguments: headers)
  func organisation(text: String, wanted: String?) throws {
    let found = try compile(text, with: KitchenProfile.compiler).organisation
    #expect(found == wanted)
  }

  @Test("the title is the first heading, and the path where there is none")
  func title() throws {
    #expect(try compile("Phone Policy\n\nCooks must not film.\n").title == "Phone Policy")
    #expect(try compile("cooks must not film in here, and guests must not do so either.\n").title == "policy.txt")
  }
}
