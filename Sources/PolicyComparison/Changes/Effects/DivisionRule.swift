internal import PolicyMeaning

/// Clauses that were joined or divided: words are repeated or left out to make whole sentences, so only what one side has no
/// word for anywhere counts.
enum DivisionRule {
  static func apply(to finder: inout EffectFinder) {
    let text = finder.text
    let (old, new) = (forces(text.before), forces(text.after))
    if let from = old.first(where: { rule in !new.contains { $0.stated == rule.stated } }),
      let to = new.first(where: { rule in !old.contains { $0.stated == rule.stated } })
    {
      let cause = Cause.force(from: from.force, to: to.force)
      finder.add(to.stated.burden > from.stated.burden ? .stronger(cause) : .weaker(cause))
    }
    tellSentences(text.before, text.after, isAdded: false, &finder)
    tellSentences(text.after, text.before, isAdded: true, &finder)
    tellValues(&finder)
    FigureRule.apply(to: &finder, text.hunks)
    if let words = firstForeign(text.after, to: text.before, finder, { finder.isExplained(after: $0) }) {
      finder.add(.wider(.wordsAdded(text.after.run.wording(words))))
    }
    if let words = firstForeign(text.before, to: text.after, finder, { finder.isExplained(before: $0) }) {
      finder.add(.narrower(.wordsRemoved(text.before.run.wording(words))))
    }
    if finder.effects.isEmpty { finder.add(.editorial(.arrangement)) }
  }

  /// The share of a sentence's words of content that the other side must lack for the sentence to have come or gone.
  private static let foreign = 0.6
  /// Shorter sentences are what is left of one that was cut, in words of content.
  private static let shortest = 4

  /// Rules that one side has nothing of.
  private static func tellSentences(
    _ side: ChangedText.Side, _ other: ChangedText.Side, isAdded: Bool, _ finder: inout EffectFinder
  ) {
    let text = finder.text
    let known = Set(other.run.words.map { text.lexicon.stem(of: $0) })
    for sentence in side.sentences {
      guard let meaning = sentence.meaning, meaning.rules.contains(where: { $0.modality != .statement }) else {
        continue
      }
      let content = sentence.words.filter { text.kind($0, side).isContent }
      let strange = content.count { side.isChanged[$0] && !known.contains(text.lexicon.stem(of: side.run.words[$0])) }
      guard content.count >= shortest, Double(strange) >= foreign * Double(content.count) else { continue }
      let wording = side.wording(sentence)
      let place =
        isAdded
        ? finder.context.movedSentences.origin(of: wording) : finder.context.movedSentences.destination(of: wording)
      guard place == nil else { continue }
      finder.add(SentenceRule.effect(of: meaning, wording, sentence, side, isAdded: isAdded, finder))
      if isAdded { finder.explain(after: sentence.words) } else { finder.explain(before: sentence.words) }
    }
  }

  private static func forces(_ side: ChangedText.Side) -> [(stated: StatedModality, force: StatedForce)] {
    side.sentences.flatMap { sentence in
      (sentence.meaning?.rules ?? []).filter { $0.modality != .statement }.map { rule in
        let words = side.words(in: rule.range, of: sentence)
        let wording = words.isEmpty ? side.wording(sentence) : side.run.wording(words)
        return (
          StatedModality(rule.modality, rule.strength),
          StatedForce(modality: rule.modality, strength: rule.strength, wording: wording)
        )
      }
    }
  }

  private static func tellValues(_ finder: inout EffectFinder) {
    let text = finder.text
    let (old, new) = (roles(text.before), roles(text.after))
    let lost = old.filter { role in !new.contains { $0.value == role.value } }
    let gained = new.filter { role in !old.contains { $0.value == role.value } }
    for index in 0..<max(lost.count, gained.count) {
      finder.add(
        .recipientChanged(from: index < lost.count ? lost[index] : nil, to: index < gained.count ? gained[index] : nil))
    }
  }

  private static func roles(_ side: ChangedText.Side) -> [Term] {
    side.sentences.flatMap { sentence in
      (sentence.meaning?.values ?? []).compactMap { value in
        guard case .role = value.value else { return nil }
        let words = side.words(in: value.range, of: sentence)
        return words.isEmpty ? nil : Term(side.run.wording(words), value: value.value)
      }
    }
  }

  /// The first run of changed words that holds two words of content at least that the other side has nowhere.
  private static func firstForeign(
    _ side: ChangedText.Side, to other: ChangedText.Side, _ finder: EffectFinder, _ isExplained: (Int) -> Bool
  ) -> Range<Int>? {
    let text = finder.text
    let known = Set(other.run.words.map { text.lexicon.stem(of: $0) })
    let candidates = side.run.words.indices.filter { word in
      side.isChanged[word] && !isExplained(word) && text.kind(word, side).isContent
        && !known.contains(text.lexicon.stem(of: side.run.words[word]))
    }
    // Among many new words equivalents don't matter.
    let changed = other.run.words.indices.filter { other.isChanged[$0] && text.kind($0, other).isContent }
    let spellings = candidates.count * changed.count <= 2_000 ? changed.map { text.spelling($0, other) } : []
    let foreign = candidates.filter { word in
      let spelling = text.spelling(word, side)
      return !spellings.contains { finder.context.tolerated.areEquivalent(spelling, $0) }
    }
    guard foreign.count > 1 || foreign.contains(where: { text.kind($0, side) == .number }), let first = foreign.first
    else {
      return nil
    }
    var end = first
    while end < side.run.words.count, side.isChanged[end], side.run.part(of: end) == side.run.part(of: first) {
      end += 1
    }
    return first..<end
  }
}
