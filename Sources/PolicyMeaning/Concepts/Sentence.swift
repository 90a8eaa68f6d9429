internal import PolicyText

/// A sentence with everything that was found in it.
struct Sentence {
  struct Hit {
    var concept: Int
    var tokens: Range<Int>
  }

  /// A term of the profile and where it stands.
  struct Mention {
    var meaning: PhraseTrie.Meaning
    var tokens: Range<Int>
  }

  var tokens: Range<Int>
  var concepts = ConceptSet()
  var hits: [Hit] = []
  var mentions: [Mention] = []
  var values: [LocatedValue] = []
  var forces: [Force] = []
  var limits: [Limit] = []
  var isQuestion = false

  /// Forgets what was found and turns to other tokens, keeping the arrays' memory.
  mutating func restart(at tokens: Range<Int>) {
    self.tokens = tokens
    concepts = ConceptSet()
    hits.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    forces.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
    isQuestion = false
  }
}
