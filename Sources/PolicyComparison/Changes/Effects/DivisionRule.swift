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
    tellValues(&finder)
    if let words = firstForeign(text.after, to: text.before, finder, { finder.isExplained(after: $0) }) {
      finder.add(.wider(.wordsAdded(text.after.run.wording(words))))
    }
    if let words = firstForeign(text.before, to: text.after, finder, { finder.isExplained(before: $0) }) {
      finder.add(.narrower(.wordsRemoved(text.before.run.wording(words))))
    }
    if finder.effects.isEmpty { finder.add(.editorial(.arrangement)) }
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
