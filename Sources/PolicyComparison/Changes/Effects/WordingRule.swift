internal import PolicyMeaning

/// What is left when the other rules have explained what they can: words that came, words that went, words that were
/// replaced. Rewording is quiet; what adds or takes away without a counterpart is not.
enum WordingRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let text = finder.text
    var lost = change.hunks.flatMap { content($0.before, text.before, text) { finder.isExplained(before: $0) } }
    var gained = change.hunks.flatMap { content($0.after, text.after, text) { finder.isExplained(after: $0) } }
    let (old, new) = (lost, gained)
    cancel(&lost, &gained, finder)
    guard !lost.isEmpty || !gained.isEmpty else {
      let isExplained = change.hunks.allSatisfy(finder.isExplained)
      return isExplained ? () : finder.add(.editorial(minorReason(old, new, change, text)))
    }
    guard !finder.context.isFormal else {
      return finder.add(.editorial(finder.context.isField ? .documentControl : .heading))
    }
    if lost.isEmpty || gained.count > 3 * lost.count + 2 {
      tellAdded(gained, &finder, change)
    } else if gained.isEmpty || lost.count > 3 * gained.count + 2 {
      tellRemoved(lost, &finder, change)
    } else if lost.count == 1, gained.count == 1, isNoun(lost[0], text.before, text),
      isNoun(gained[0], text.after, text),
      !isBackground(change, finder)
    {
      finder.add(
        .valueChanged(
          from: Term(text.before.run.wording(lost[0]..<lost[0] + 1)),
          to: Term(text.after.run.wording(gained[0]..<gained[0] + 1))))
    } else {
      finder.add(.editorial(.reworded))
    }
  }

  private static func content(
    _ range: Range<Int>, _ side: ChangedText.Side, _ text: ChangedText, _ isExplained: (Int) -> Bool
  ) -> [Int] {
    range.filter { text.kind($0, side).isContent && !isExplained($0) }
  }

  /// Takes out what stands on both sides in another place, form or word.
  private static func cancel(_ lost: inout [Int], _ gained: inout [Int], _ finder: EffectFinder) {
    let text = finder.text
    var places: [Int32: [Int]] = [:]
    for word in gained.reversed() {
      places[text.lexicon.stem(of: text.after.run.words[word]), default: []].append(word)
    }
    var found: Set<Int> = []
    lost.removeAll { word in
      guard let place = places[text.lexicon.stem(of: text.before.run.words[word])]?.popLast() else { return false }
      found.insert(place)
      return true
    }
    gained.removeAll(where: found.contains)
    // Of a sentence that is all new words, none stands for another.
    guard lost.count * gained.count <= mostComparisons else { return }
    lost.removeAll { word in
      let spelling = text.spelling(word, text.before)
      let place = gained.firstIndex { finder.context.tolerated.areEquivalent(spelling, text.spelling($0, text.after)) }
      guard let place else { return false }
      gained.remove(at: place)
      return true
    }
  }

  private static let mostComparisons = 2_000

  /// Where every word of content has its counterpart.
  private static func minorReason(
    _ lost: [Int], _ gained: [Int], _ change: SentenceChange, _ text: ChangedText
  ) -> EditorialReason {
    let (old, new) = (lost.map { text.spelling($0, text.before) }, gained.map { text.spelling($0, text.after) })
    guard change.hunks.allSatisfy({ isBare($0.before, text.before, text) && isBare($0.after, text.after, text) }) else {
      return .reworded
    }
    if old.isEmpty, new.isEmpty { return .punctuation }
    if old == new { return .capitals }
    return old.count == new.count && zip(old, new).allSatisfy(EquivalentWords.areSpellings) ? .spelling : .reworded
  }

  /// Whether words are nothing but punctuation and words of content.
  private static func isBare(_ words: Range<Int>, _ side: ChangedText.Side, _ text: ChangedText) -> Bool {
    words.allSatisfy { text.kind($0, side) == .punctuation || text.kind($0, side).isContent }
  }

  // MARK: Words without counterpart

  private static func tellAdded(_ words: [Int], _ finder: inout EffectFinder, _ change: SentenceChange) {
    guard let hunk = change.hunks.first(where: { hunk in words.contains { hunk.after.contains($0) } }) else { return }
    guard !isBackground(change, finder) else { return finder.add(.editorial(.reworded)) }
    let wording = finder.text.after.run.wording(hunk.after)
    finder.add(effect(hunk.after, finder.text.after, wording, change.after, finder, isAdded: true))
  }

  private static func tellRemoved(_ words: [Int], _ finder: inout EffectFinder, _ change: SentenceChange) {
    guard let hunk = change.hunks.first(where: { hunk in words.contains { hunk.before.contains($0) } }) else { return }
    guard !isBackground(change, finder) else { return finder.add(.editorial(.reworded)) }
    let wording = finder.text.before.run.wording(hunk.before)
    finder.add(effect(hunk.before, finder.text.before, wording, change.before, finder, isAdded: false))
  }

  private static func effect(
    _ words: Range<Int>, _ side: ChangedText.Side, _ wording: Wording, _ sentence: ChangedText.Sentence,
    _ finder: EffectFinder,
    isAdded: Bool
  ) -> Effect {
    let text = finder.text
    let first = words.first { text.kind($0, side) != .punctuation } ?? words.lowerBound
    let force = sentence.meaning?.rules.first { $0.modality != .statement }
      .map { StatedModality($0.modality, $0.strength) }
    // "… in writing", "… before the end of term": how and when a thing is to be done.
    let isCircumstance =
      text.kind(first, side) == .preposition && !["of", "to"].contains(text.spelling(first, side)) && force != nil
    guard isCircumstance, let force else {
      return isAdded ? .wider(.wordsAdded(wording)) : .narrower(.wordsRemoved(wording))
    }
    switch (force.isNegative, isAdded) {
    case (true, true): return .narrower(.conditionAdded(wording))
    case (true, false): return .wider(.conditionRemoved(wording))
    case (false, true): return .stronger(.conditionAdded(wording))
    case (false, false): return .weaker(.conditionRemoved(wording))
    }
  }

  /// Whether the sentence tells why the policy is there and asks nothing of anybody.
  private static func isBackground(_ change: SentenceChange, _ finder: EffectFinder) -> Bool {
    let binds = [change.before, change.after].contains {
      $0.meaning?.rules.contains { $0.modality != .statement } ?? false
    }
    guard !binds else { return false }
    switch finder.context.clauseKind {
    case .purpose?, .background?, .title?, .contents?, .references?, .signature?: return true
    default: return false
    }
  }

  /// Whether a word stands where a noun does: behind an article or a preposition.
  private static func isNoun(_ word: Int, _ side: ChangedText.Side, _ text: ChangedText) -> Bool {
    guard word > 0 else { return false }
    switch text.kind(word - 1, side) {
    case .determiner: return true
    case .preposition: return text.spelling(word - 1, side) != "to"
    default: return false
    }
  }
}
