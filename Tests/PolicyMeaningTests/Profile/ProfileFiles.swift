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
}
