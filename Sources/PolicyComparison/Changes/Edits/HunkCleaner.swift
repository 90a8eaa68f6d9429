/// Turns minimal differences into such as a person would mark: whole phrases, whole dates, "must not" in one piece.
struct HunkCleaner {
  let before: [Word]
  let after: [Word]
  let lexicon: ChangeLexicon

  /// As many words may stand unchanged between two changes and still be marked with them.
  private static let shortestIsland = 2

  /// Linear in the words.
  func cleaned(_ hunks: [Hunk]) -> [Hunk] {
    var hunks = joined(slid(hunks))
    for index in hunks.indices { hunks[index] = widened(hunks[index]) }
    return joined(hunks)
  }

  // MARK: Sliding

  /// An insertion or deletion that could as well stand a few words further left or right, put where a sentence or phrase
  /// begins: "[A cat. ]A dog." rather than "A [cat. A ]dog."
  private func slid(_ hunks: [Hunk]) -> [Hunk] {
    var hunks = hunks
    for index in hunks.indices {
      let hunk = hunks[index]
      // Only over unchanged words: no further than the changes beside it.
      let left = hunk.before.lowerBound - (index > 0 ? hunks[index - 1].before.upperBound : 0)
      let right = (index + 1 < hunks.count ? hunks[index + 1].before.lowerBound : before.count) - hunk.before.upperBound
      let shift: Int
      if hunk.before.isEmpty {
        shift = bestShift(of: hunk.after, in: after, left: left, right: right)
      } else if hunk.after.isEmpty {
        shift = bestShift(of: hunk.before, in: before, left: left, right: right)
      } else {
        continue
      }
      hunks[index] = Hunk(before: moved(hunk.before, shift), after: moved(hunk.after, shift))
    }
    return hunks
  }

  private func moved(_ range: Range<Int>, _ shift: Int) -> Range<Int> {
    range.lowerBound + shift..<range.upperBound + shift
  }

  /// - Parameters:
  ///   - left: how many unchanged words stand before the stretch.
  ///   - right: how many stand behind it.
  private func bestShift(of range: Range<Int>, in words: [Word], left: Int, right: Int) -> Int {
    var best = (shift: 0, score: boundaryScore(range, in: words))
    func consider(_ shift: Int) {
      let score = boundaryScore(moved(range, shift), in: words)
      if score > best.score { best = (shift, score) }
    }
    let reach = min(range.count, 24)
    for shift in stride(from: 1, through: min(reach, right), by: 1) {
      guard words[range.lowerBound + shift - 1].number == words[range.upperBound + shift - 1].number else { break }
      consider(shift)
    }
    for shift in stride(from: 1, through: min(reach, left), by: 1) {
      guard words[range.lowerBound - shift].number == words[range.upperBound - shift].number else { break }
      consider(-shift)
    }
    return best.shift
  }

  /// How natural a stretch's ends are.
  private func boundaryScore(_ range: Range<Int>, in words: [Word]) -> Int {
    func strength(_ index: Int) -> Int {
      guard words.indices.contains(index) else { return 3 }
      switch lexicon.spelling(of: words[index]) {
      case ".", "?", "!", ":", ";": return 3
      case ",", ")": return 2
      default: return 0
      }
    }
    var score = strength(range.lowerBound - 1) + strength(range.upperBound - 1)
    switch lexicon.kind(of: words[range.lowerBound]) {
    case .and, .or, .preposition, .limit: score += 1
    default: break
    }
    return score
  }

  // MARK: Joining

  /// Joins changes that only a word or two without content of their own keep apart.
  private func joined(_ hunks: [Hunk]) -> [Hunk] {
    var result: [Hunk] = []
    for hunk in hunks {
      if let last = result.last, isOneChange(last, hunk) {
        result[result.count - 1] = Hunk(
          before: last.before.lowerBound..<hunk.before.upperBound, after: last.after.lowerBound..<hunk.after.upperBound)
      } else {
        result.append(hunk)
      }
    }
    return result
  }

  private func isOneChange(_ left: Hunk, _ right: Hunk) -> Bool {
    let island = left.before.upperBound..<max(left.before.upperBound, right.before.lowerBound)
    if island.isEmpty { return true }
    if island.allSatisfy({ isFigure(before[$0]) }), holdsFigure(left), holdsFigure(right) { return true }
    guard island.count <= Self.shortestIsland,
      island.allSatisfy({
        switch lexicon.kind(of: before[$0]) {
        case .function, .determiner, .preposition, .filler: true
        default: false
        }
      })
    else { return false }
    // Beside single words an island is a landmark.
    return min(size(left), size(right)) >= island.count && size(left) + size(right) >= 4
  }

  private func size(_ hunk: Hunk) -> Int { max(hunk.before.count, hunk.after.count) }

  private func isFigure(_ word: Word) -> Bool {
    let kind = lexicon.kind(of: word)
    return kind == .number || kind == .month
  }

  private func holdsFigure(_ hunk: Hunk) -> Bool {
    hunk.before.contains { isFigure(before[$0]) } || hunk.after.contains { isFigure(after[$0]) }
  }

  // MARK: Widening

  /// Takes in what belongs to a changed word: the rest of a date, the "not" of a changed "must", the "must" of a changed "not".
  private func widened(_ hunk: Hunk) -> Hunk {
    var hunk = hunk
    while let last = lastWord(hunk), let next = next(behind: hunk), belongs(next, after: last) {
      hunk = Hunk(
        before: hunk.before.lowerBound..<hunk.before.upperBound + 1,
        after: hunk.after.lowerBound..<hunk.after.upperBound + 1)
    }
    while let first = firstWord(hunk), let previous = previous(of: hunk), belongs(first, behind: previous) {
      hunk = Hunk(
        before: hunk.before.lowerBound - 1..<hunk.before.upperBound,
        after: hunk.after.lowerBound - 1..<hunk.after.upperBound)
    }
    return hunk
  }

  private func lastWord(_ hunk: Hunk) -> Word? {
    hunk.before.last.map { before[$0] } ?? hunk.after.last.map { after[$0] }
  }
  private func firstWord(_ hunk: Hunk) -> Word? {
    hunk.before.first.map { before[$0] } ?? hunk.after.first.map { after[$0] }
  }

  /// The unchanged word behind a change.
  private func next(behind hunk: Hunk) -> Word? {
    guard hunk.before.upperBound < before.count, hunk.after.upperBound < after.count,
      before[hunk.before.upperBound].number == after[hunk.after.upperBound].number
    else { return nil }
    return before[hunk.before.upperBound]
  }

  private func previous(of hunk: Hunk) -> Word? {
    guard hunk.before.lowerBound > 0, hunk.after.lowerBound > 0,
      before[hunk.before.lowerBound - 1].number == after[hunk.after.lowerBound - 1].number
    else { return nil }
    return before[hunk.before.lowerBound - 1]
  }

  private func belongs(_ next: Word, after last: Word) -> Bool {
    switch (lexicon.kind(of: last), lexicon.kind(of: next)) {
    case (.modal, .negation), (.number, .month), (.month, .number): true
    default: false
    }
  }

  private func belongs(_ first: Word, behind previous: Word) -> Bool {
    switch (lexicon.kind(of: previous), lexicon.kind(of: first)) {
    case (.modal, .negation), (.number, .month), (.month, .number): true
    default: false
    }
  }
}
