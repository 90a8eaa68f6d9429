internal import PolicyJSON
internal import PolicyText

/// Looks for what is allowed in a profile and probably not meant.
struct ProfileAdvice {
  private let draft: ProfileDraft
  private var troubles: [Trouble] = []

  /// Advice topic by topic, concept by concept. O(n log n) in the size of the profile.
  static func problems(in draft: ProfileDraft) -> [ProfileProblem] {
    var advice = ProfileAdvice(draft: draft)
    advice.adviseOnTopics()
    advice.adviseOnConcepts()
    for key in ["roles", "parties", "measures"] { advice.adviseOnAliases(of: key) }
    return advice.troubles.map { ProfileProblem(severity: .warning, trouble: $0) }
  }

  private init(draft: ProfileDraft) { self.draft = draft }

  // MARK: Topics

  private mutating func adviseOnTopics() {
    for topic in draft.topics {
      if let cues = topic.cursor.optional("cues"), topic.cues.isEmpty {
        troubles.append(cues.failure("is empty, so that every policy is silent here; say what to look for"))
      }
      adviseOnSentences(of: topic)
    }
  }

  /// Output makes a sentence of subject and action. What "May …?" asks about is seldom a duty, and a fact has no sentence
  /// but the profile's.
  private mutating func adviseOnSentences(of topic: ProfileDraft.Topic) {
    let cursor = topic.cursor
    guard let question = cursor.text("question"), let subject = cursor.text("subject"),
      let action = cursor.text("action")
    else { return }
    let words = question.lowercased().split { " ,?".contains($0) }
    let doubtful: Stance
    if cursor.text("nature") == "fact" {
      doubtful = .stated
    } else if let first = words.first, first == "may" || first == "can" || words.contains("allowed") {
      doubtful = .required
    } else {
      return
    }
    let isSettled = ["says", "as"].contains { cursor.optional($0)?.optional(doubtful.rawValue) != nil }
    guard !isSettled else { return }
    let output = doubtful == .required ? "\(subject) must \(action)" : "Speaks to this"
    troubles.append(
      cursor.failure(
        "(\(topic.id)) has no sentence for \"\(doubtful.rawValue)\", so that output says \"\(output)\"; "
          + "if that reads badly, write one under \"says\", or another stance under \"as\""))
  }

  // MARK: Concepts

  private mutating func adviseOnConcepts() {
    var used: Set<String> = []
    var alone: [String: String] = [:]
    for cue in draft.topics.flatMap(\.cues) {
      used.formUnion(cue.required.joined().map(\.id))
      used.formUnion(cue.excluded)
      if let lead = cue.lead?.written { used.insert(lead) }
      guard cue.required.count == 1, cue.lead == nil, cue.kinds == nil else { continue }
      for term in cue.required[0] where alone[term.id] == nil { alone[term.id] = cue.text }
    }
    for phrase in draft.concepts.flatMap(\.phrases) {
      if let inner = phrase.written.flatMap(Phrase.expanded) { used.insert(inner) }
    }
    for concept in draft.concepts {
      // One that only hides others does its work without a cue.
      if !used.contains(concept.id), concept.hides.isEmpty {
        troubles.append(
          concept.cursor.failure(
            "is a concept that no cue uses; name \"\(concept.id)\" in a topic's cue or take it out"))
      }
      for phrase in concept.phrases {
        guard let text = phrase.written, let cue = alone[concept.id], Phrase.isEverywhere(text) else { continue }
        troubles.append(
          phrase.failure(
            "is \"\(text)\", which is in nearly every sentence, so that the cue \"\(cue)\" matches them all; "
              + "write a longer phrase"))
      }
    }
  }

  // MARK: Aliases

  private mutating func adviseOnAliases(of key: String) {
    let stemmer = Stemmer()
    var owners: [[String]: String] = [:]
    for (id, term) in draft.terms(key) {
      for alias in term.list("aliases") {
        guard let text = alias.written else { continue }
        if Phrase.isEverywhere(text) {
          troubles.append(alias.failure("is \"\(text)\", which is in nearly every sentence; write a longer alias"))
        }
        let stems = Phrase.stems(of: text, stemmer)
        if let owner = owners[stems], owner != id {
          troubles.append(
            alias.failure("gives the alias \"\(text)\", which \"\(owner)\" of the \(key) has too; leave it to one"))
        } else {
          owners[stems] = id
        }
      }
    }
  }
}
