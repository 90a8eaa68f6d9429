import PolicyMeaning
import Testing

@Suite("Names of laws and policies")
struct NameFinderTests {
  private func names(_ text: String) throws -> [String] {
    try compile("Whoever films must follow \(text).", with: KitchenProfile.compiler).positions[0].values.compactMap {
      switch $0.value {
      case .instrument(let name, let year): "\(name) \(year.map(String.init) ?? "-")"
      case .policy(let name): name
      default: nil
      }
    }
  }

  private static let laws: [(String, [String])] = [
    ("the Equality Act 2010", ["Equality Act 2010"]),
    ("the Data Protection Act (2018)", ["Data Protection Act 2018"]),
    ("the Health and Safety at Work Act", ["Health and Safety at Work Act -"]),
    ("the Working Time Regulations 1998", ["Working Time Regulations 1998"]),
    ("the Regulation of Powers Act (RPA) 2000", ["Regulation of Powers Act 2000"]),
    ("the Equality Act 2010 and the Children Act 2004", ["Equality Act 2010", "Children Act 2004"]),
    ("Growing Up on Screens (June 2019)", ["Growing Up on Screens 2019"]),
    ("Baking, Frying and Roasting (BFR, 2020)", ["Baking, Frying and Roasting 2020"]),
    ("what Anna Smith said (2020)", []),
    ("an act of kindness", []),
    ("the Act", []),
  ]

  @Test("laws have their whole name and their year", arguments: laws)
  func findsLaws(text: String, wanted: [String]) throws {
    let found = try names(text)
    #expect(found == wanted)
  }

  private static let policies: [(String, [String])] = [
    ("the Whistleblowing Policy", ["Whistleblowing Policy"]),
    ("our Health & Safety Policy", ["Health & Safety Policy"]),
    ("the eSafety Policy", ["eSafety Policy"]),
    ("the food hygiene policy", ["food hygiene policy"]),
    ("the Code of Conduct", ["Code of Conduct"]),
    ("the Staff Code of Conduct", ["Staff Code of Conduct"]),
    ("the Policy for Safe Kitchens", ["Policy for Safe Kitchens"]),
    ("this policy", []),
    ("the policy", []),
  ]

  @Test("policies have their whole name, and this one is not another", arguments: policies)
  func findsPolicies(text: String, wanted: [String]) throws {
    let found = try names(text)
    #expect(found == wanted)
  }
}
