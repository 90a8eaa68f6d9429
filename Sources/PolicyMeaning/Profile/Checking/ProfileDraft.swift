internal import PolicyJSON

/// A profile's JSON as far as it can be read, whatever else is wrong with it.
struct ProfileDraft {
  struct Topic {
    let id: String
    let cursor: JSONCursor
    let cues: [Pattern]
  }

  /// A cue's pattern and the place of it.
  struct Pattern {
    let cursor: JSONCursor
    let text: String
    let lead: JSONCursor?
    let kinds: JSONCursor?
    let required: [[Cue.Term]]
    let excluded: [String]
  }

  struct Concept {
    let id: String
    let cursor: JSONCursor
    let phrases: [JSONCursor]
    let hides: [JSONCursor]
  }

  let root: JSONCursor
  let topics: [Topic]
  let concepts: [Concept]

  init(_ root: JSONCursor) {
    self.root = root
    topics = root.list("topics").map { topic in
      Topic(
        id: topic.text("id") ?? "", cursor: topic, cues: topic.list("cues").compactMap(ProfileDraft.pattern))
    }
    concepts = (root.optional("concepts").flatMap { try? $0.members() } ?? []).map { id, cursor in
      if case .object = cursor.value {
        return Concept(id: id, cursor: cursor, phrases: cursor.list("phrases"), hides: cursor.list("hides"))
      }
      return Concept(id: id, cursor: cursor, phrases: (try? cursor.elements()) ?? [], hides: [])
    }
  }

  /// The elements of a list of terms ("roles"), each with its id.
  func terms(_ key: String) -> [(id: String, cursor: JSONCursor)] {
    root.list(key).compactMap { term in term.text("id").map { ($0, term) } }
  }

  private static func pattern(_ cue: JSONCursor) -> Pattern? {
    let place = cue.optional("when") ?? cue
    guard let text = try? place.string() else { return nil }
    let (required, excluded) = Cue.terms(of: text)
    return Pattern(
      cursor: place, text: text, lead: cue.optional("lead"), kinds: cue.optional("kinds"), required: required,
      excluded: excluded)
  }
}

extension JSONCursor {
  /// A member, or nil also where this is no object.
  func optional(_ key: String) -> JSONCursor? { (try? member(key)) ?? nil }

  /// The elements of a member that is a list; none otherwise.
  func list(_ key: String) -> [JSONCursor] { optional(key).flatMap { try? $0.elements() } ?? [] }

  func text(_ key: String) -> String? { optional(key).flatMap { try? $0.string() } }

  /// This place with its text, where it is one.
  var written: String? { try? string() }
}
