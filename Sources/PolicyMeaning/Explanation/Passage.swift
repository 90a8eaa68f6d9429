package import PolicyText

/// A sentence or heading that had a part in a decision, with the words in it that did.
package struct Passage: Sendable {
  /// How a passage stands to the sentence that is explained.
  package enum Place: String, CaseIterable, Sendable {
    case own = "sentence"
    case before = "sentence-before"
    case heading
    case leadIn = "lead-in"
    /// An earlier rule, which "the same goes for …" extends.
    case earlier = "earlier-rule"
  }

  package let place: Place
  package let clause: Int
  /// In content.
  package let range: ByteRange
  /// In order of place; they may overlap.
  package var words: [DecidingWords]

  package init(place: Place, clause: Int, range: ByteRange, words: [DecidingWords]) {
    self.place = place
    self.clause = clause
    self.range = range
    self.words = words
  }
}

/// Words that decided something.
package struct DecidingWords: Sendable, Hashable {
  /// What they decided.
  package enum Role: Sendable, Hashable {
    /// A concept of the topic's cue, by its id.
    case topic(concept: String)
    /// The force, by the name of its rule.
    case modality(rule: String)
    case party(id: String)
    case value(Value)
    /// Words that the examples of the topic use, where no cue found it.
    case likeness
    /// What limits the rule.
    case limit
    /// A concept that must not be there.
    case excluded(concept: String)
  }

  package let role: Role
  /// In content.
  package let range: ByteRange

  package init(role: Role, range: ByteRange) {
    self.role = role
    self.range = range
  }
}

/// A sentence that holds some but not all of what a cue asks for.
package struct NearMiss: Sendable {
  /// Why it does not count.
  package enum Obstacle: Sendable, Hashable {
    /// Of each of these groups of concepts, by their ids, one is needed.
    case lacks([[String]])
    /// It speaks of something with which the cue does not count.
    case excluded
    /// The cue counts only in sections of these kinds.
    case section([ClauseKind])
    /// A lead-in or heading would have to speak of this concept.
    case lead(String)
  }

  package let obstacle: Obstacle
  package let passages: [Passage]
  package let rule: String
  /// How much of the cue was found, 0 to 1; what is rare in the policy counts more.
  package let nearness: Double

  package var clause: Int { passages[0].clause }
  package var range: ByteRange { passages[0].range }
}
