import Testing

@testable import PolicyMeaning

@Suite("What limits a rule")
struct LimitFinderTests {
  private static let sentences: [(String, String)] = [
    ("Staff must not film unless the client agrees.", "exception permission: unless the client agrees."),
    ("Staff must not film except at parties.", "exception: except at parties."),
    ("Nobody may film, save where a parent asks.", "exception: save where a parent asks."),
    ("Staff must not film other than at parties.", "exception: other than at parties."),
    ("Apart from parties, staff must not film.", "exception: Apart from parties"),
    ("Staff may not film without written permission.", "prerequisite permission: without written permission."),
    ("Staff may not film until consent is given.", "prerequisite permission: until consent is given."),
    ("Staff may film provided that nobody objects.", "proviso: provided that nobody objects."),
    ("Staff may film as long as nobody objects.", "proviso: long as nobody objects."),
    ("Staff may film subject to approval.", "proviso permission: subject to approval."),
    ("Staff may film only if the client agrees.", "proviso permission: only if the client agrees."),
    ("Save with consent, staff must not film.", "exception permission: Save with consent"),
    ("Staff may save films.", ""),
    ("Staff must stop filming without delay.", ""),
    ("Staff must, without undue delay or fail, stop filming.", ""),
    ("All staff must stop filming without exception.", ""),
    ("Nobody other than the manager may film.", "exception: other than the manager"),
    ("Staff may film on condition that nobody objects.", "proviso: condition that nobody objects."),
    ("Staff may film with the agreement of the client.", "proviso permission: with the agreement of the client."),
    ("Staff may film with a camera.", ""),
    ("Staff may film if the client agrees.", "proviso permission: if the client agrees."),
    ("Staff may film without asking.", "prerequisite permission: without asking."),
    ("Filming is confined to parties.", "only: confined to parties."),
    ("Cameras are for parties and nothing else.", "only: Cameras are for parties and nothing else."),
    ("Only managers may film.", "only: Only managers may film."),
    ("Staff must not film unless asked; they must not post.", "exception: unless asked"),
    ("A laptop is provided by the company.", ""),
    ("Laptops are provided.", ""),
    ("Staff must not film.", ""),
  ]

  @Test("is found with its kind, its words and whether it asks for permission", arguments: sentences)
  func finds(text: String, wanted: String) {
    let reading = Reading(text)
    let found = reading.limits.map { limit in
      "\(limit.kind)\(limit.asksPermission ? " permission" : ""): \(reading.text(ofTokens: limit.range))"
    }
    #expect(found.joined(separator: " | ") == wanted)
  }

  @Test("an exception that opens a sentence ends where the rule begins")
  func endsBeforeRule() {
    let reading = Reading("Unless a client has agreed to it in writing, staff must not film.")
    #expect(reading.limits.map { reading.text(ofTokens: $0.range) } == ["Unless a client has agreed to it in writing"])
  }
}
