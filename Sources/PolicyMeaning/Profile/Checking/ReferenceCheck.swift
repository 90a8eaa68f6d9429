internal import PolicyJSON
internal import PolicyText

/// Looks for ids in a profile that name nothing, and for those given twice.
struct ReferenceCheck {
  /// The ids of one kind, and what to call them.
  private struct Names {
    let kind: String
    let all: [String]
    private let set: Set<String>

    init(_ kind: String, _ all: [String]) {
      self.kind = kind
      self.all = all
      set = Set(all)
    }

    func contains(_ id: String) -> Bool { set.contains(id) }
  }

  /// A suggestion looks at every known id, so that only as many faults get one as somebody may read.
  private static let mostSuggestions = 50

  private let draft: ProfileDraft
  private let groups, parties, roles, concepts, topics: Names
  /// What cues may name: concepts and values.
  private let terms: Names
  private var troubles: [Trouble] = []

  /// Everything wrong, part by part of the profile. O(n) in its size.
  static func problems(in draft: ProfileDraft) -> [ProfileProblem] {
    var check = ReferenceCheck(draft: draft)
    check.checkRepeats()
    check.checkParties()
    check.checkTopics()
    check.checkConcepts()
    check.checkDates()
    return check.troubles.map { ProfileProblem(severity: .error, trouble: $0) }
  }

  private init(draft: ProfileDraft) {
    self.draft = draft
    groups = Names("groups", draft.terms("groups").map(\.id))
    parties = Names("parties", draft.terms("parties").map(\.id))
    roles = Names("roles", draft.terms("roles").map(\.id))
    topics = Names("topics", draft.topics.map(\.id))
    concepts = Names("concepts", draft.concepts.map(\.id))
    terms = Names("concepts", draft.concepts.map(\.id) + Lexicon.builtIn)
  }

  private mutating func checkRepeats() {
    for key in ["groups", "parties", "roles", "measures", "topics"] {
      var seen: Set<String> = []
      for (id, cursor) in draft.terms(key) where !seen.insert(id).inserted {
        troubles.append((cursor.optional("id") ?? cursor).failure("repeats the id \"\(id)\"; give it another"))
      }
    }
  }

  private mutating func checkParties() {
    for party in draft.root.list("parties") {
      guard let broader = party.optional("of") else { continue }
      require(broader.written, among: parties, at: broader)
    }
  }

  private mutating func checkTopics() {
    for topic in draft.topics {
      let group = topic.cursor.text("group") ?? String(topic.id.prefix { $0 != "." })
      let place = topic.cursor.optional("group") ?? topic.cursor.optional("id") ?? topic.cursor
      if !topic.id.isEmpty { require(group, among: groups, at: place) }
      for party in topic.cursor.list("binds") { require(party.written, among: parties, at: party) }
      for role in topic.cursor.list("roles") { require(role.written, among: roles, at: role) }
      for cue in topic.cues { check(cue) }
    }
  }

  private mutating func check(_ cue: ProfileDraft.Pattern) {
    if cue.required.isEmpty {
      troubles.append(cue.cursor.failure("has no concept to look for; name one that is not behind \"-\""))
    }
    for id in cue.required.joined().map(\.id) + cue.excluded {
      require(id, among: terms, at: cue.cursor)
    }
    if let lead = cue.lead { require(lead.written, among: terms, at: lead) }
  }

  private mutating func checkConcepts() {
    let room = ConceptSet.capacity - Lexicon.builtIn.count
    if concepts.all.count > room, let cursor = draft.root.optional("concepts") {
      troubles.append(
        cursor.failure("has \(concepts.all.count) entries, of \(room) that there is room for; merge some"))
    }
    for concept in draft.concepts {
      for other in concept.hides { require(other.written, among: concepts, at: other) }
      for phrase in concept.phrases {
        guard let inner = phrase.written.flatMap(Phrase.expanded) else { continue }
        require(inner, among: concepts, at: phrase)
      }
    }
  }

  private mutating func checkDates() {
    guard let dates = draft.root.optional("dates") else { return }
    for key in ["adopted", "nextReview"] {
      guard let date = dates.optional(key) else { continue }
      require(date.written, among: topics, at: date)
    }
  }

  private mutating func require(_ id: String?, among known: Names, at place: JSONCursor) {
    guard let id, !known.contains(id) else { return }
    let suggestion = troubles.count < Self.mostSuggestions ? Suggestion.phrase(for: id, in: known.all) : ""
    troubles.append(place.failure("names \"\(id)\", which is not among the \(known.kind)\(suggestion)"))
  }
}
