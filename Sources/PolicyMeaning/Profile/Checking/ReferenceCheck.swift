internal import PolicyJSON
internal import PolicyText

/// Looks for ids in a profile that name nothing, and for those given twice.
struct ReferenceCheck {
  private let draft: ProfileDraft
  private var troubles: [Trouble] = []

  /// Everything wrong, topic by topic. O(n) in the size of the profile, times the ids for a suggestion.
  static func problems(in draft: ProfileDraft) -> [ProfileProblem] {
    var check = ReferenceCheck(draft: draft)
    check.checkRepeats()
    check.checkTopics()
    check.checkConcepts()
    check.checkDates()
    return check.troubles.map { ProfileProblem(severity: .error, trouble: $0) }
  }

  private init(draft: ProfileDraft) { self.draft = draft }

  private mutating func checkRepeats() {
    for key in ["groups", "parties", "roles", "measures", "topics"] {
      var seen: Set<String> = []
      for (id, cursor) in draft.terms(key) where !seen.insert(id).inserted {
        troubles.append((cursor.optional("id") ?? cursor).failure("repeats the id \"\(id)\"; give it another"))
      }
    }
  }

  private mutating func checkTopics() {
    let groups = draft.terms("groups").map(\.id)
    let parties = draft.terms("parties").map(\.id)
    let roles = draft.terms("roles").map(\.id)
    for topic in draft.topics {
      let group = topic.cursor.text("group") ?? String(topic.id.prefix { $0 != "." })
      let place = topic.cursor.optional("group") ?? topic.cursor.optional("id") ?? topic.cursor
      if !topic.id.isEmpty { require(group, among: groups, "the groups", at: place) }
      for party in topic.cursor.list("binds") { require(party.written, among: parties, "the parties", at: party) }
      for role in topic.cursor.list("roles") { require(role.written, among: roles, "the roles", at: role) }
      for cue in topic.cues { check(cue) }
    }
  }

  private mutating func check(_ cue: ProfileDraft.Pattern) {
    let known = draft.concepts.map(\.id) + Lexicon.builtIn
    if cue.required.isEmpty {
      troubles.append(cue.cursor.failure("has no concept to look for; name one that is not behind \"-\""))
    }
    for id in cue.required.joined().map(\.id) + cue.excluded {
      require(id, among: known, "the concepts", at: cue.cursor)
    }
    if let lead = cue.lead { require(lead.written, among: known, "the concepts", at: lead) }
  }

  private mutating func checkConcepts() {
    let known = draft.concepts.map(\.id)
    let room = ConceptSet.capacity - Lexicon.builtIn.count
    if known.count > room, let concepts = draft.root.optional("concepts") {
      troubles.append(concepts.failure("has \(known.count) entries, of \(room) that there is room for; merge some"))
    }
    for concept in draft.concepts {
      for other in concept.hides { require(other.written, among: known, "the concepts", at: other) }
      for phrase in concept.phrases {
        guard let inner = phrase.written.flatMap(Phrase.expanded) else { continue }
        require(inner, among: known, "the concepts", at: phrase)
      }
    }
  }

  private mutating func checkDates() {
    guard let dates = draft.root.optional("dates") else { return }
    for key in ["adopted", "nextReview"] {
      guard let date = dates.optional(key) else { continue }
      require(date.written, among: draft.topics.map(\.id), "the topics", at: date)
    }
  }

  private mutating func require(_ id: String?, among known: [String], _ kind: String, at place: JSONCursor) {
    guard let id, !known.contains(id) else { return }
    troubles.append(
      place.failure(
        "names \"\(id)\", which is not among \(kind)\(Suggestion.phrase(for: id, in: known))"))
  }
}
