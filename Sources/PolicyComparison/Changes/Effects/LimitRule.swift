internal import PolicyMeaning

/// "unless …", "only", "without written permission" that came or went inside a sentence.
enum LimitRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let text = finder.text
    let gained = changed(change.after, text.after)
    let lost = changed(change.before, text.before)
    var (added, removed) = (gained, lost)
    // "except" → "other than" is the same limit in other words.
    for limit in gained {
      guard let index = removed.firstIndex(where: { $0.kind == limit.kind }),
        added.contains(where: { $0.range == limit.range })
      else { continue }
      removed.remove(at: index)
      added.removeAll { $0.range == limit.range }
    }
    let force = main(change)
    for limit in added {
      let words = text.after.words(in: limit.range, of: change.after)
      guard !words.isEmpty else { continue }
      finder.add(effect(limit.kind, text.after.run.wording(words), force: force, isAdded: true))
      finder.explain(after: words)
    }
    for limit in removed {
      let words = text.before.words(in: limit.range, of: change.before)
      guard !words.isEmpty else { continue }
      finder.add(effect(limit.kind, text.before.run.wording(words), force: force, isAdded: false))
      finder.explain(before: words)
    }
  }

  /// The limits whose first word the other side lacks.
  private static func changed(_ sentence: ChangedText.Sentence, _ side: ChangedText.Side) -> [SentenceMeaning.Limit] {
    (sentence.meaning?.limits ?? []).filter { limit in
      let words = side.words(in: limit.range, of: sentence)
      return words.first.map { side.isChanged[$0] } ?? false
    }
  }

  private static func main(_ change: SentenceChange) -> StatedModality {
    let rules = (change.after.meaning?.rules ?? []) + (change.before.meaning?.rules ?? [])
    let rule = rules.first { $0.modality != .statement }
    return StatedModality(rule?.modality ?? .statement, rule?.strength)
  }

  private static func effect(
    _ kind: SentenceMeaning.LimitKind, _ words: Wording, force: StatedModality, isAdded: Bool
  ) -> Effect {
    let releases: Bool =
      switch kind {
      case .exception: true
      // A prohibition that holds "without permission" allows with it; a duty that is to be done "without delay" is stricter.
      case .prerequisite, .proviso: force.isNegative
      case .only: false
      }
    switch (releases, isAdded) {
    case (true, true): return .exceptionAdded(words)
    case (true, false): return .exceptionRemoved(words)
    case (false, true): return .stronger(.conditionAdded(words))
    case (false, false): return .weaker(.conditionRemoved(words))
    }
  }
}
