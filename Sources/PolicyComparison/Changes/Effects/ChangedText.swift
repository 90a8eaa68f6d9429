internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Both sides of a change, with what differs and what each sentence means: what the rules for effects look at.
struct ChangedText {
  /// A sentence of one side.
  struct Sentence {
    /// Indices into the side's words. A heading is a sentence without meaning.
    let words: Range<Int>
    let meaning: SentenceMeaning?
    /// The clause that it stands in; nil for a line of a contents list.
    let clause: Int?
  }

  struct Side {
    let run: PartRun
    let sentences: [Sentence]
    /// For each word, whether the other side lacks it.
    let isChanged: [Bool]
  }

  let before: Side
  let after: Side
  let hunks: [Hunk]
  let lexicon: ChangeLexicon
  /// Sentences of both sides that are the same sentence, by index.
  let pairs: [Match]

  init(_ before: Side, _ after: Side, _ hunks: [Hunk], _ lexicon: ChangeLexicon) {
    (self.before, self.after) = SentencePairing.joined(before, after, hunks)
    self.hunks = hunks
    self.lexicon = lexicon
    pairs = SentencePairing.pairs(self.before, self.after, hunks)
  }

  /// The sentences that only one side has.
  var removed: [Int] {
    let paired = Set(pairs.map(\.before))
    return before.sentences.indices.filter { !paired.contains($0) }
  }

  var added: [Int] {
    let paired = Set(pairs.map(\.after))
    return after.sentences.indices.filter { !paired.contains($0) }
  }

  /// The differences inside a pair of sentences, cut to them. O(log n) for n differences, and linear in those found.
  func hunks(in pair: Match) -> [Hunk] {
    let (old, new) = (before.sentences[pair.before].words, after.sentences[pair.after].words)
    var indices: Set<Int> = []
    var index = hunks.partitioned { $0.before.upperBound >= old.lowerBound }
    while index < hunks.count, hunks[index].before.lowerBound <= old.upperBound {
      indices.insert(index)
      index += 1
    }
    index = hunks.partitioned { $0.after.upperBound >= new.lowerBound }
    while index < hunks.count, hunks[index].after.lowerBound <= new.upperBound {
      indices.insert(index)
      index += 1
    }
    return indices.sorted().compactMap { index in
      let hunk = hunks[index]
      let cut = Hunk(before: hunk.before.clamped(to: old), after: hunk.after.clamped(to: new))
      return cut.before.isEmpty && cut.after.isEmpty ? nil : cut
    }
  }

  func kind(_ word: Int, _ side: Side) -> WordKind { lexicon.kind(of: side.run.words[word]) }
  func spelling(_ word: Int, _ side: Side) -> String { lexicon.spelling(of: side.run.words[word]) }
}

extension ChangedText.Side {
  /// The words that overlap a range of content of one clause, as indices.
  func words(in range: ByteRange, of sentence: ChangedText.Sentence) -> Range<Int> {
    let words = run.words[sentence.words]
    let start = words.partitioned { Int($0.end) > range.lowerBound }
    return start..<max(start, words.partitioned { Int($0.start) >= range.upperBound })
  }

  /// Whether a range of content holds a word that the other side lacks.
  func isTouched(_ range: ByteRange, _ sentence: ChangedText.Sentence) -> Bool {
    words(in: range, of: sentence).contains { isChanged[$0] }
  }

  func wording(_ sentence: ChangedText.Sentence) -> Wording { run.wording(sentence.words) }
}

extension RandomAccessCollection where Index == Int {
  /// The first index from which on a condition holds, which must hold for all behind it. O(log n).
  fileprivate func partitioned(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
