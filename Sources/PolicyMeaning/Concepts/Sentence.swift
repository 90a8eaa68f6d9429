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
  var isQuestion = false
}
