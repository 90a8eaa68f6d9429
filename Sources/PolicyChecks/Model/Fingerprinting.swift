internal import PolicyOutline
internal import PolicyText

/// Gives the findings of one policy their fingerprints.
///
/// What a finding is known by besides its own words is the sentence around them: how much of a text makes a clause depends
/// on where its lines end.
struct Fingerprinting {
  private let policy: CheckedPolicy
  /// How many findings had a hash so far.
  private var seen: [UInt64: Int] = [:]
  /// The words that were hashed last: many findings may stand in a long sentence.
  private var last: (words: Range<Int>, hash: UInt64) = (0..<0, WordHash.seed)

  init(_ policy: CheckedPolicy) {
    self.policy = policy
  }

  /// - Parameter finding: called for the findings of a policy in their order.
  mutating func fingerprint(of finding: Finding) -> Fingerprint {
    var hash = WordHash.adding(number: self.hash(of: context(of: finding.range)), to: WordHash.of(finding.rule))
    FingerprintWords.add(finding.quote, to: &hash)
    let ordinal = seen[hash, default: 0]
    seen[hash] = ordinal + 1
    return Fingerprint(ordinal == 0 ? hash : WordHash.adding(number: UInt64(ordinal), to: hash))
  }

  /// The words of the sentence or heading that a range begins in; behind a label, those that follow it.
  private func context(of range: ByteRange) -> Range<Int> {
    guard let clause = policy.tree.clause(at: range.lowerBound) else { return 0..<0 }
    let words = policy.words
    let heading = words.headings[clause]
    if !heading.isEmpty, range.lowerBound < words.all[heading.upperBound - 1].end { return heading }
    let sentences = words.sentences(of: clause)
    var (low, high) = (sentences.startIndex, sentences.endIndex)
    while high - low > 1 {
      let middle = (low + high) / 2
      if words.all[sentences[middle].lowerBound].start <= range.lowerBound { low = middle } else { high = middle }
    }
    return low < sentences.endIndex ? sentences[low] : heading
  }

  private mutating func hash(of words: Range<Int>) -> UInt64 {
    if last.words == words { return last.hash }
    var hash = WordHash.seed
    for word in policy.words.all[words] { FingerprintWords.add(policy.document.content[word.range], to: &hash) }
    last = (words, hash)
    return hash
  }
}

/// The words of a text as far as they last.
private enum FingerprintWords {
  /// Adds words of letters and years. Other numbers go, and so do single letters and small roman numerals, with which
  /// clauses are counted and referred to.
  static func add(_ text: String, to hash: inout UInt64) {
    add(Array(text.utf8)[...], to: &hash)
  }

  static func add(_ text: ArraySlice<UInt8>, to hash: inout UInt64) {
    for word in text.split(whereSeparator: { !isPart($0) }) where lasts(word) {
      for byte in word { hash = WordHash.adding(byte, to: hash) }
      hash = WordHash.adding(0x20, to: hash)
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func lasts(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.count { $0 &- 0x30 < 10 }
    if digits > 0 { return digits == 4 && word.count == 4 }
    return word.count > 1 && !word.allSatisfy { "ivxIVX".utf8.contains($0) }
  }
}

extension WordHash {
  fileprivate static func adding(number: UInt64, to hash: UInt64) -> UInt64 {
    String(number).utf8.reduce(adding(0x23, to: hash)) { adding($1, to: $0) }
  }
}

extension ClauseTree {
  /// The last clause that begins at or before an offset of content; nil before the first. O(log n).
  package func clause(at offset: Int) -> Int? {
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
