internal import PolicyMeaning

/// Pairs the sentences of a changed clause by the unchanged words that they share.
enum SentencePairing {
  /// The share of the shorter sentence's words that must stand in both.
  private static let least = 0.34

  /// In the order of the later side. Linear in the words, but for sorting.
  static func pairs(_ before: ChangedText.Side, _ after: ChangedText.Side, _ hunks: [Hunk]) -> [Match] {
    guard before.sentences.count > 1 || after.sentences.count > 1 else {
      // One sentence each: where anything is left of it, it is the same.
      return before.sentences.isEmpty || after.sentences.isEmpty ? [] : [Match(before: 0, after: 0)]
    }
    let shared = shared(before, after, hunks)
    let ranked = shared.sorted {
      ($1.value, $0.key.before, $0.key.after) < ($0.value, $1.key.before, $1.key.after)
    }
    var taken: (before: Set<Int>, after: Set<Int>) = ([], [])
    var pairs: [Match] = []
    for (match, count) in ranked {
      let shorter = min(before.sentences[match.before].words.count, after.sentences[match.after].words.count)
      guard Double(count) >= least * Double(shorter), !taken.before.contains(match.before),
        !taken.after.contains(match.after)
      else { continue }
      taken.before.insert(match.before)
      taken.after.insert(match.after)
      pairs.append(match)
    }
    return pairs.sorted { $0.after < $1.after }
  }

  /// For each word, the sentence that it stands in.
  private static func homes(_ side: ChangedText.Side) -> [Int] {
    var homes = Array(repeating: 0, count: side.run.words.count)
    for (index, sentence) in side.sentences.enumerated() { for word in sentence.words { homes[word] = index } }
    return homes
  }

  /// How many unchanged words each sentence shares with each other, where it shares any.
  private static func shared(_ before: ChangedText.Side, _ after: ChangedText.Side, _ hunks: [Hunk]) -> [Match: Int] {
    var shared: [Match: Int] = [:]
    let (homeBefore, homeAfter) = (homes(before), homes(after))
    var (i, j) = (0, 0)
    func keep(upTo end: Int) {
      while i < end {
        shared[Match(before: homeBefore[i], after: homeAfter[j]), default: 0] += 1
        i += 1
        j += 1
      }
    }
    for hunk in hunks {
      keep(upTo: hunk.before.lowerBound)
      (i, j) = (hunk.before.upperBound, hunk.after.upperBound)
    }
    keep(upTo: before.run.words.count)
    return shared
  }

  /// Both sides with sentences joined that are one on the other side: a semicolon that became a comma takes no rule away.
  static func joined(
    _ before: ChangedText.Side, _ after: ChangedText.Side, _ hunks: [Hunk]
  ) -> (before: ChangedText.Side, after: ChangedText.Side) {
    guard before.sentences.count != after.sentences.count || before.sentences.count > 1 else { return (before, after) }
    let shared = shared(before, after, hunks)
    var homeOfBefore: [Int: Int] = [:]
    var homeOfAfter: [Int: Int] = [:]
    for (match, count) in shared {
      if 2 * count > before.sentences[match.before].words.count { homeOfBefore[match.before] = match.after }
      if 2 * count > after.sentences[match.after].words.count { homeOfAfter[match.after] = match.before }
    }
    return (before.joining(homeOfBefore), after.joining(homeOfAfter))
  }
}

extension ChangedText.Side {
  /// - Parameter homes: for sentences most of whose words stand in one sentence of the other side, that sentence.
  fileprivate func joining(_ homes: [Int: Int]) -> ChangedText.Side {
    var joined: [ChangedText.Sentence] = []
    var lastHome: Int?
    for (index, sentence) in sentences.enumerated() {
      if let home = homes[index], home == lastHome, let last = joined.last, last.clause == sentence.clause,
        let meaning = last.meaning, let next = sentence.meaning
      {
        joined[joined.count - 1] = ChangedText.Sentence(
          words: last.words.lowerBound..<sentence.words.upperBound, meaning: meaning.joined(with: next),
          clause: last.clause)
      } else {
        joined.append(sentence)
      }
      lastHome = homes[index]
    }
    return ChangedText.Side(run: run, sentences: joined, isChanged: isChanged)
  }
}
