internal import PolicyText

/// What stands around a sentence and may satisfy parts of a cue.
struct CueContext {
  /// The concepts of the lead-ins above, and of what the sentence answers or extends.
  var lead: ConceptSet
  var headings: ConceptSet
  /// The concepts of the clause's earlier sentences.
  var previous: ConceptSet
  /// The kinds of the sections around it.
  var kinds: ClauseKindSet

  /// Every concept around.
  var all: ConceptSet { lead.union(headings).union(previous) }

  init(_ surroundings: Surroundings, before previous: ConceptSet) {
    lead = surroundings.lead
    headings = surroundings.headings
    self.previous = previous
    kinds = surroundings.kinds
  }
}
