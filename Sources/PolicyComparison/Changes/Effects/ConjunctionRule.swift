internal import PolicyMeaning

/// "and" → "or" and back: of two conditions both or either, of two duties both or either.
enum ConjunctionRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let text = finder.text
    for hunk in change.hunks {
      let old = joint(hunk.before, text.before, text)
      let new = joint(hunk.after, text.after, text)
      guard let old, let new, old.kind != new.kind else { continue }
      let cause = Cause.conjunction(
        from: text.before.run.wording(old.word..<old.word + 1), to: text.after.run.wording(new.word..<new.word + 1))
      // Forbidding either is more than forbidding both; asking for either is less than asking for both.
      let becomesLoose = new.kind == .or
      finder.add(becomesLoose != forbids(change, behind: new.word, finder) ? .weaker(cause) : .stronger(cause))
      finder.explain(before: old.word..<old.word + 1)
      finder.explain(after: new.word..<new.word + 1)
    }
  }

  /// The only "and" or "or" among changed words.
  private static func joint(_ words: Range<Int>, _ side: ChangedText.Side, _ text: ChangedText) -> (
    word: Int, kind: WordKind
  )? {
    let found = words.filter { text.kind($0, side) == .and || text.kind($0, side) == .or }
    return found.count == 1 ? (found[0], text.kind(found[0], side)) : nil
  }

  /// Whether the words joined are what a prohibition forbids, and not a condition of it.
  private static func forbids(_ change: SentenceChange, behind word: Int, _ finder: EffectFinder) -> Bool {
    guard let meaning = change.after.meaning else { return false }
    let place = Int(finder.text.after.run.words[word].start)
    if meaning.limits.contains(where: { $0.range.contains(place) }) { return false }
    let rule = meaning.rules.last { $0.range.lowerBound <= place } ?? meaning.rules.first
    return rule.map { StatedModality($0.modality, $0.strength).isNegative } ?? false
  }
}
