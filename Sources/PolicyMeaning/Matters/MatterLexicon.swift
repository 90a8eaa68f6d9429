/// The phrases of matters, compiled for matching, and which part of which cue each stands for.
struct MatterLexicon: ~Copyable {
  /// A place that a phrase has in a cue.
  private struct Use {
    var cue: Int32
    /// The bit of the part that the phrase satisfies; 0 where the cue excludes it.
    var part: UInt32
    /// Whether the phrase counts also in the lead-in.
    var countsInLeadIn: Bool
  }

  let trie: PhraseTrie
  let vocabulary: Vocabulary
  /// For each phrase, its uses: those of phrase n are `uses[starts[n]..<starts[n + 1]]`.
  private var uses: [Use] = []
  private var starts: [Int32] = [0]
  private let matters: [Int32]
  private let parts: [UInt32]
  /// For each cue, what of it has been seen: in the sentence, in its lead-in, and whether it is excluded.
  private var own: [UInt32]
  private var lead: [UInt32]
  private var isExcluded: [Bool]
  private var touched: [Int32] = []

  init(_ matters: Matters) {
    var builder = LexiconBuilder()
    var concepts: [String: [String]] = [:]
    for concept in matters.profile.concepts { concepts[concept.id] = concept.phrases }
    var numbers: [String: Int] = [:]
    var usesOfPhrases: [[Use]] = []
    func note(_ phrase: String, _ use: Use) {
      if let known = numbers[phrase] {
        usesOfPhrases[known].append(use)
      } else {
        numbers[phrase] = usesOfPhrases.count
        builder.add(phrase, .concept(usesOfPhrases.count), expanding: concepts)
        usesOfPhrases.append([use])
      }
    }
    var owners: [Int32] = []
    var parts: [UInt32] = []
    for (index, matter) in matters.all.enumerated() {
      for cue in matter.cues where cue.required.count <= UInt32.bitWidth {
        let number = Int32(owners.count)
        owners.append(Int32(index))
        parts.append(UInt32.max >> UInt32(UInt32.bitWidth - cue.required.count))
        for (bit, part) in cue.required.enumerated() {
          for phrase in part.phrases {
            note(phrase, Use(cue: number, part: 1 << UInt32(bit), countsInLeadIn: part.mayStandInLeadIn))
          }
        }
        for phrase in cue.excluded { note(phrase, Use(cue: number, part: 0, countsInLeadIn: false)) }
      }
    }
    for phrase in usesOfPhrases {
      uses += phrase
      starts.append(Int32(uses.count))
    }
    self.matters = owners
    self.parts = parts
    own = Array(repeating: 0, count: owners.count)
    lead = own
    isExcluded = Array(repeating: false, count: owners.count)
    let image = builder.image
    vocabulary = Vocabulary(stems: image.stems, exacts: image.exacts)
    var trie = PhraseTrie()
    for phrase in image.phrases { trie.insert(phrase.words, phrase.meaning) }
    self.trie = trie
  }

  /// Appends the phrases in a run of tokens, as numbers, with repeats. Linear in the tokens.
  func phrases(in tokens: [Token], _ range: Range<Int>, into phrases: inout [Int32]) {
    for index in range where tokens[index].isWord {
      trie.matches(in: tokens, at: index, before: range.upperBound) { hit in
        if case .concept(let phrase) = hit.meaning { phrases.append(Int32(phrase)) }
      }
    }
  }

  /// Appends the matters, as indices in order and once each, that a sentence with these phrases speaks of.
  ///
  /// Linear in the uses of the phrases.
  mutating func matters(of phrases: [Int32], leadIn: [Int32], into found: inout [Int32]) {
    for phrase in phrases { note(phrase, isOwn: true) }
    let candidates = touched.count
    guard candidates > 0 else { return }
    for phrase in leadIn { note(phrase, isOwn: false) }
    let start = found.count
    for cue in touched.prefix(candidates) {
      let index = Int(cue)
      guard own[index] != 0, !isExcluded[index], own[index] | lead[index] == parts[index] else { continue }
      found.append(matters[index])
    }
    for cue in touched {
      own[Int(cue)] = 0
      lead[Int(cue)] = 0
      isExcluded[Int(cue)] = false
    }
    touched.removeAll(keepingCapacity: true)
    found.sortAndUnique(from: start)
  }

  /// Notes the uses of a phrase in the sentence or in its lead-in.
  private mutating func note(_ phrase: Int32, isOwn: Bool) {
    for index in Int(starts[Int(phrase)])..<Int(starts[Int(phrase) + 1]) {
      let use = uses[index]
      let cue = Int(use.cue)
      guard isOwn || use.countsInLeadIn else { continue }
      if own[cue] == 0, lead[cue] == 0, !isExcluded[cue] { touched.append(use.cue) }
      if use.part == 0 {
        isExcluded[cue] = true
      } else if isOwn {
        own[cue] |= use.part
      } else {
        lead[cue] |= use.part
      }
    }
  }
}

extension [Int32] {
  /// Sorts the elements from an index on and drops repeats among them. O(k log k).
  mutating func sortAndUnique(from start: Int) {
    self[start...].sort()
    var end = start
    for index in start..<count where end == start || self[end - 1] != self[index] {
      self[end] = self[index]
      end += 1
    }
    removeSubrange(end...)
  }
}
