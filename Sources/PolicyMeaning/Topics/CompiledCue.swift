/// A cue with its concepts numbered. A class, as matches hand it on and nothing in it changes.
final class CompiledCue: Sendable {
  struct Group: Sendable {
    let concepts: [Int]
    let set: ConceptSet
    let isAnywhere: Bool
  }

  /// Index into the profile's topics.
  let topic: Int
  let subject: CompiledTopic
  let groups: [Group]
  /// The concepts of all groups.
  let concepts: ConceptSet
  let excluded: ConceptSet
  let lead: Int?
  let cue: Cue
  /// How explanations and JSON name it.
  let rule: String

  /// Nil where it asks for a value that is not known.
  convenience init?(_ cue: Cue, topic: Int, of subject: CompiledTopic, named topicID: String, lexicon: Lexicon) {
    guard !cue.parts.isEmpty else { return nil }
    self.init(every: cue, topic: topic, of: subject, named: topicID, lexicon: lexicon)
  }

  /// What stands for a cue where the examples of a topic found it.
  convenience init(byExampleOf topic: Int, _ subject: CompiledTopic, named topicID: String, lexicon: Lexicon) {
    self.init(every: .byExample, topic: topic, of: subject, named: topicID, lexicon: lexicon)
  }

  private init(every cue: Cue, topic: Int, of subject: CompiledTopic, named topicID: String, lexicon: Lexicon) {
    self.topic = topic
    self.subject = subject
    rule = "\(topicID): \(cue.pattern)"
    self.cue = cue
    var groups: [Group] = []
    groups.reserveCapacity(cue.parts.count)
    for part in cue.parts {
      groups.append(Group(concepts: part.concepts, set: ConceptSet(part.concepts), isAnywhere: part.isAnywhere))
    }
    self.groups = groups
    concepts = groups.reduce(ConceptSet()) { $0.union($1.set) }
    excluded = ConceptSet(cue.exclusions)
    lead = cue.lead.flatMap { lexicon.number(of: $0) }
  }

  /// The groups that a concept satisfies, as bits. O(groups).
  func groups(with concept: Int) -> UInt64 {
    var satisfied: UInt64 = 0
    for index in groups.indices where groups[index].set.contains(concept) { satisfied |= 1 << UInt64(index) }
    return satisfied
  }
}
