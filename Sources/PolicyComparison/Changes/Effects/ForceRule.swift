internal import PolicyMeaning

/// "should not" → "must not", "is not permitted" → "is permitted": from the compiled forces of the sentence, where a word that
/// carries force was changed.
enum ForceRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    guard finder.context.kind != .merged, finder.context.kind != .split, let old = change.before.meaning,
      let new = change.after.meaning, touchesForce(change, finder.text)
    else { return }
    let (lost, gained) = differing(old.rules, new.rules)
    for index in 0..<max(lost.count, gained.count) {
      let from = index < lost.count ? lost[index] : nil
      let to = index < gained.count ? gained[index] : nil
      guard let effect = effect(from, to, change, finder) else { continue }
      finder.add(effect)
    }
    guard !lost.isEmpty || !gained.isEmpty else { return explainSynonyms(&finder, change) }
    for hunk in change.hunks where isForce(hunk, finder.text) { finder.explain(hunk) }
  }

  /// "shall" → "must": another word for the same force accounts for the words.
  private static func explainSynonyms(_ finder: inout EffectFinder, _ change: SentenceChange) {
    for hunk in change.hunks {
      for word in hunk.before where carriesForce(finder.text.kind(word, finder.text.before)) {
        finder.explain(before: word..<word + 1)
      }
      for word in hunk.after where carriesForce(finder.text.kind(word, finder.text.after)) {
        finder.explain(after: word..<word + 1)
      }
    }
  }

  private static func carriesForce(_ kind: WordKind) -> Bool { kind == .modal || kind == .negation }

  private static func isForce(_ hunk: Hunk, _ text: ChangedText) -> Bool {
    hunk.before.contains { carriesForce(text.kind($0, text.before)) }
      || hunk.after.contains { carriesForce(text.kind($0, text.after)) }
  }

  /// Whether the changed words hold other words of force than those that they replace.
  private static func touchesForce(_ change: SentenceChange, _ text: ChangedText) -> Bool {
    var counts: [String: Int] = [:]
    for hunk in change.hunks {
      let lost = hunk.before.filter { carriesForce(text.kind($0, text.before)) }.map { text.spelling($0, text.before) }
      let gained = hunk.after.filter { carriesForce(text.kind($0, text.after)) }.map { text.spelling($0, text.after) }
      // One in the place of another, even where that stands in the place of a third.
      if !lost.isEmpty, !gained.isEmpty, lost != gained { return true }
      for word in lost { counts[word, default: 0] -= 1 }
      for word in gained { counts[word, default: 0] += 1 }
    }
    return counts.values.contains { $0 != 0 }
  }

  private typealias Rule = SentenceMeaning.Rule

  /// The rules of either sentence that the other lacks, in order.
  private static func differing(_ old: [Rule], _ new: [Rule]) -> (lost: [Rule], gained: [Rule]) {
    var numbers: [StatedModality: Int32] = [:]
    func number(_ rule: Rule) -> Int32 {
      let key = StatedModality(rule.modality, rule.strength)
      let next = Int32(numbers.count)
      numbers[key] = numbers[key] ?? next
      return numbers[key] ?? next
    }
    let (first, second) = (old.map(number), new.map(number))
    let matches = ShortestEditScript.matches(first, first.indices, second, second.indices) ?? []
    let (kept, found) = (Set(matches.map(\.before)), Set(matches.map(\.after)))
    let lost = old.indices.filter { !kept.contains($0) }
    let gained = new.indices.filter { !found.contains($0) }
    // Rules that changed places: "should … and will …" → "will … and should …" is another force for either.
    if old.count == new.count, zip(lost, gained).contains(where: { first[$0] == second[$1] }) {
      let changed = old.indices.filter { first[$0] != second[$0] }
      return (changed.map { old[$0] }, changed.map { new[$0] })
    }
    return (lost.map { old[$0] }, gained.map { new[$0] })
  }

  private static func effect(_ from: Rule?, _ to: Rule?, _ change: SentenceChange, _ finder: EffectFinder) -> Effect? {
    let (text, before, after) = (finder.text, change.before, change.after)
    func stated(_ rule: Rule, _ side: ChangedText.Side, _ sentence: ChangedText.Sentence) -> StatedForce {
      let words = side.words(in: rule.range, of: sentence)
      let wording = rule.range.isEmpty || words.isEmpty ? side.wording(sentence) : side.run.wording(words)
      return StatedForce(modality: rule.modality, strength: rule.strength, wording: wording)
    }
    switch (from, to) {
    case (let from?, let to?):
      let (old, new) = (StatedModality(from.modality, from.strength), StatedModality(to.modality, to.strength))
      guard old != new else { return nil }
      let cause = Cause.force(from: stated(from, text.before, before), to: stated(to, text.after, after))
      if old.burden != new.burden { return new.burden > old.burden ? .stronger(cause) : .weaker(cause) }
      return new.isNegative ? .stronger(cause) : .weaker(cause)
    case (let from?, nil):
      let old = StatedModality(from.modality, from.strength)
      guard old.modality != .statement else { return nil }
      let cause = Cause.ruleRemoved(stated(from, text.before, before))
      return old.burden > 1 ? .weaker(cause) : .stronger(cause)
    case (nil, let to?):
      let new = StatedModality(to.modality, to.strength)
      guard new.modality != .statement else { return nil }
      let cause = Cause.ruleAdded(stated(to, text.after, after))
      return new.burden > 1 ? .stronger(cause) : .weaker(cause)
    case (nil, nil): return nil
    }
  }
}
