import PolicyMeaning
import PolicyText

/// A small profile about something else than the standard one, for tests of what profiles are made of.
enum KitchenProfile {
  static let compiler: PolicyCompiler = {
    do throws(Trouble) {
      return PolicyCompiler(profile: try Profile(json: Array(json.utf8), path: "kitchen.json"))
    } catch {
      preconditionFailure("\(error.subject): \(error.message)")
    }
  }()

  static let json = """
    {
      "title": "Kitchen rules",
      "groups": [{ "id": "use", "title": "Use" }],
      "parties": [
        { "id": "cooks", "name": "cooks", "aliases": ["cook", "kitchen staff"] },
        { "id": "guests", "name": "guests", "aliases": ["guest"] }
      ],
      "roles": [
        { "id": "chef", "name": "the chef", "aliases": ["chef"] },
        { "id": "head-chef", "name": "the head chef", "aliases": ["head chef", "chef de cuisine"] },
        { "id": "chair", "name": "the chair", "aliases": ["chair of the board"] },
        { "id": "board", "name": "the board", "aliases": ["board"] }
      ],
      "measures": [
        { "id": "warning", "name": "a warning", "aliases": ["warning"] },
        { "id": "final-warning", "name": "a final warning", "aliases": ["final written warning"] }
      ],
      "platforms": [
        { "name": "X", "exact": ["X"] },
        { "name": "Facebook", "aliases": ["facebook"] }
      ],
      "instruments": [{ "name": "Safer Kitchens", "aliases": ["safer kitchens"] }],
      "statuteNouns": ["Act", "Regulations"],
      "policyNouns": ["policy", "code of conduct"],
      "organisations": ["Kitchen", "Canteen", "School", "Trust"],
      "sections": [{ "kind": "roles", "cues": ["responsibilities"] }, { "kind": "review", "cues": ["review"] }],
      "notRules": ["example"],
      "concepts": {
        "filming": ["film", "record"],
        "knife": ["knife", "knives"],
        "penknife": { "phrases": ["butter knife"], "hides": ["knife"] }
      },
      "topics": [
        {
          "id": "use.filming", "title": "Filming", "question": "May anybody film?", "subject": "Cooks",
          "action": "film", "values": ["role", "platform", "age", "date", "measure", "party", "instrument", "policy"],
          "cues": ["filming"]
        },
        {
          "id": "use.knives", "title": "Knives", "question": "Who may use knives?", "subject": "Cooks",
          "action": "use knives", "cues": [{ "when": "knife", "confidence": 0.8 }]
        }
      ]
    }
    """
}

/// Where a text stands on filming: stance and strength.
func filming(_ text: String) throws -> String {
  let position = try compile(text, with: KitchenProfile.compiler).positions[0]
  return position.stance.rawValue + (position.strength.map { " \($0.rawValue)" } ?? "")
}
