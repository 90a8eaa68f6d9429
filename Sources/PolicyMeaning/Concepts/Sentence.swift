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

    var isPlatform: Bool { if case .platform = meaning { true } else { false } }
  }

  var tokens: Range<Int>
  var concepts = ConceptSet()
  var hits: [Hit] = []
  var mentions: [Mention] = []
  var values: [LocatedValue] = []
  var forces: [Force] = []
  var limits: [Limit] = []
  /// The terms in it that the policy defines, by their indices.
  var terms: [Int] = []
  var isQuestion = false

  /// Forgets what was found and turns to other tokens, keeping the arrays' memory.
  mutating func restart(at tokens: Range<Int>) {
    self.tokens = tokens
    concepts = ConceptSet()
    // Most hold something at most now and then.
    if !hits.isEmpty { hits.removeAll(keepingCapacity: true) }
    if !mentions.isEmpty { mentions.removeAll(keepingCapacity: true) }
    if !values.isEmpty { values.removeAll(keepingCapacity: true) }
    if !forces.isEmpty { forces.removeAll(keepingCapacity: true) }
    if !limits.isEmpty { limits.removeAll(keepingCapacity: true) }
    if !terms.isEmpty { terms.removeAll(keepingCapacity: true) }
    isQuestion = false
  }
}
