internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Reads the words and the meaning of parts that changed.
struct ChangedTextReader: ~Copyable {
  let lexicon = ChangeLexicon()
  private var scanner = WordScanner()
  private var meanings: SentenceMeaningReader
  /// Whom either version introduces by name.
  private let people: (before: People, after: People)

  init(_ compiler: PolicyCompiler, _ before: Policy, _ after: Policy) {
    meanings = SentenceMeaningReader(compiler)
    people = (before.people, after.people)
  }

  /// Linear in the text, but for the differences.
  mutating func read(
    _ before: Few<VersionPart>, of old: ClauseTree, _ after: Few<VersionPart>, of new: ClauseTree
  ) -> (before: PartRun, after: PartRun, hunks: [Hunk]) {
    let first = PartRun(before, of: old, &scanner, lexicon)
    let second = PartRun(after, of: new, &scanner, lexicon)
    return (first, second, WordDifference.hunks(first.words, second.words, lexicon))
  }

  /// The stems of a part's words. Linear in the text.
  mutating func stems(of part: VersionPart, in tree: ClauseTree) -> [Int32] {
    var words: [Word] = []
    scanner.scan(part, of: tree, into: &words, lexicon)
    return words.map { lexicon.stem(of: $0) }
  }

  /// The sentences of both sides, with what they mean.
  mutating func text(_ before: PartRun, _ after: PartRun, _ hunks: [Hunk]) -> ChangedText {
    var lost = Array(repeating: false, count: before.words.count)
    var gained = Array(repeating: false, count: after.words.count)
    for hunk in hunks {
      for word in hunk.before { lost[word] = true }
      for word in hunk.after { gained[word] = true }
    }
    return ChangedText(
      ChangedText.Side(run: before, sentences: sentences(of: before, people.before), isChanged: lost),
      ChangedText.Side(run: after, sentences: sentences(of: after, people.after), isChanged: gained), hunks, lexicon)
  }

  private mutating func sentences(of run: PartRun, _ people: People) -> [ChangedText.Sentence] {
    var sentences: [ChangedText.Sentence] = []
    var start = 0
    for (part, end) in zip(run.parts, run.ends) {
      defer { start = end }
      guard start < end else { continue }
      guard case .clause(let clause) = part else {
        sentences.append(ChangedText.Sentence(words: start..<end, meaning: nil, clause: nil))
        continue
      }
      var reached = start
      func take(until place: Int, _ meaning: SentenceMeaning?) {
        var next = reached
        while next < end, Int(run.words[next].start) < place { next += 1 }
        if next > reached {
          sentences.append(ChangedText.Sentence(words: reached..<next, meaning: meaning, clause: clause))
        }
        reached = next
      }
      let meanings = self.meanings.sentences(of: clause, in: run.tree, people: people)
      if let first = run.tree.clauses[clause].body.first {
        take(until: run.tree.fragments[first].range.lowerBound, nil)
      }
      for (index, meaning) in meanings.enumerated() {
        take(until: index + 1 < meanings.count ? meanings[index + 1].range.lowerBound : Int.max, meaning)
      }
      take(until: Int.max, nil)
    }
    return sentences
  }
}
