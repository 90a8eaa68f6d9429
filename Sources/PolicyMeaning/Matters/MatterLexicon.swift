/// The phrases of matters, compiled for matching, and which part of which cue each stands for.
struct MatterLexicon: ~Copyable {
  /// A place that a phrase has in a cue.
  private struct Use {
    var cue: Int32
    /// The bit of the part that the phrase satisfies; 0 where the cue excludes it.
    var part: UInt32
    /// Whether the phrase counts also in the lead-in.
    var countsInLeadIn: Bool
    /// The next use of the same phrase, or -1.
    var next: Int32
  }

  let book: PhraseBook
  /// For each phrase, the first of its uses in `uses`.
  private let firstUse: [Int32]
  private let uses: [Use]
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
    for concept in matters.profile.concepts { concepts[concept.id] = Array(concept.phrases) }
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(4 * matters.all.count)
    var firstUse: [Int32] = []
    var uses: [Use] = []
    func note(_ phrases: [String], cue: Int, part: UInt32, countsInLeadIn: Bool) {
      for phrase in phrases {
        var use = Use(cue: Int32(cue), part: part, countsInLeadIn: countsInLeadIn, next: -1)
        if let known = numbers[phrase] {
          use.next = firstUse[known]
          firstUse[known] = Int32(uses.count)
        } else {
          numbers[phrase] = firstUse.count
          builder.add(phrase, .concept(firstUse.count), expanding: concepts)
          firstUse.append(Int32(uses.count))
        }
        uses.append(use)
      }
    }
    var owners: [Int32] = []
    var parts: [UInt32] = []
    for (index, matter) in matters.all.enumerated() {
      for cue in matter.cues where cue.required.count <= UInt32.bitWidth {
        let number = owners.count
        owners.append(Int32(index))
        parts.append(UInt32.max >> UInt32(UInt32.bitWidth - cue.required.count))
        for (bit, part) in cue.required.enumerated() {
          note(part.phrases, cue: number, part: 1 << UInt32(bit), countsInLeadIn: part.mayStandInLeadIn)
        }
        note(cue.excluded, cue: number, part: 0, countsInLeadIn: false)
      }
    }
    self.firstUse = firstUse
    self.uses = uses
    self.matters = owners
    self.parts = parts
    own = Array(repeating: 0, count: owners.count)
    lead = own
    isExcluded = Array(repeating: false, count: owners.count)
    book = builder.book()
  }

  /// Appends the phrases in a run of tokens, as numbers, with repeats. Linear in the tokens.
  func phrases(in tokens: [Token], _ range: Range<Int>, into phrases: inout [Int32]) {
    for index in range where tokens[index].beginsPhrase {
      book.trie.matches(in: tokens, at: index, before: range.upperBound) { hit in
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
    var next = firstUse[Int(phrase)]
    while next >= 0 {
      let use = uses[Int(next)]
      next = use.next
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
