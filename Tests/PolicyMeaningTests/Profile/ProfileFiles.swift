import PolicyMeaning
import PolicyText

/// Profiles in memory, by the paths that name them.
struct ProfileFiles {
  var texts: [String: String] = [:]

  /// A small profile without a fault.
  static let small = """
    {
      "title": "Rules about dogs",
      "groups": [{ "id": "walks", "title": "Walks" }],
      "parties": [{ "id": "owners", "name": "owners", "aliases": ["owner", "keeper"] }],
      "roles": [
        { "id": "warden", "name": "the warden", "aliases": ["warden", "ranger"] },
        { "id": "vet", "name": "the vet", "aliases": ["vet"] }
      ],
      "concepts": { "dog": ["dog", "puppy"], "lead": ["on a lead", "=leashed"] },
      "topics": [
        { "id": "walks.lead", "title": "Leads", "question": "Must dogs be on a lead?", "subject": "Owners",
          "action": "keep dogs on a lead", "binds": ["owners"], "values": ["role"],
          "cues": [{ "when": "dog + lead", "confidence": 0.8 }] }
      ]
    }
    """

  func read(_ path: String) throws(Trouble) -> [UInt8] {
    guard let text = texts[path] else { throw Trouble(path, "no such file; check the path and its spelling") }
    return Array(text.utf8)
  }

  func profile(_ path: String) throws(Trouble) -> Profile {
    try Profile(ProfileSource(path), opening: read)
  }

  func check(_ path: String) throws(Trouble) -> ProfileCheck {
    try ProfileCheck(ProfileSource(path), opening: read)
  }

  /// A profile with every key that there is.
  static let complete = """
    { "$schema": "profile.schema.json", "title": "Everything",
      "groups": [{ "id": "all", "title": "All" }],
      "parties": [{ "id": "owners", "name": "owners", "aliases": ["owner"], "of": "owners" }],
      "roles": [{ "id": "warden", "common": true, "name": "the warden", "aliases": ["warden"] }],
      "measures": [{ "id": "fine", "name": "a fine", "aliases": ["fine"] }],
      "platforms": [{ "name": "Barkbook", "aliases": ["barkbook"], "exact": ["BB"] }],
      "instruments": [{ "name": "Dog Code", "aliases": ["dog code"] }],
      "statuteNouns": ["act"], "law": "instruments", "policyNouns": ["policy"], "organisations": ["park"],
      "dates": { "adopted": "all.date", "nextReview": "all.date" },
      "ignore": ["dog days"], "notRules": ["example"],
      "sections": [{ "kind": "guidance", "cues": ["advice"] }],
      "concepts": { "thing": { "phrases": ["thing"], "hides": ["thing"] } },
      "topics": [
        { "id": "all.thing", "group": "all", "title": "Thing", "question": "May owners do it?", "subject": "Owners",
          "plural": true, "action": "do it", "says": { "required": "Owners {must} do it" }, "nature": "rule",
          "values": ["role"], "roles": ["warden"], "weight": 0.5, "binds": ["owners"], "toward": "to", "statement": "stated",
          "as": { "recommended": "none" },
          "cues": [{ "when": "thing", "lead": "thing", "kinds": ["guidance"], "polarity": "against",
            "stance": "permitted", "confidence": 0.5 }] },
        { "id": "all.date", "title": "Date", "question": "When?", "subject": "The rules", "action": "give a date",
          "nature": "fact", "says": { "stated": "Dated" }, "cues": ["thing + $date"] }
      ] }
    """
}
