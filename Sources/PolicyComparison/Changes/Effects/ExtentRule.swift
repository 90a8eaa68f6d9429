/// "some" → "all", "normally" that came, "immediately" that went.
enum ExtentRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let text = finder.text
    for hunk in change.hunks {
      let old = marked(hunk.before, text.before, finder) { finder.isExplained(before: $0) }
      let new = marked(hunk.after, text.after, finder) { finder.isExplained(after: $0) }
      // As much room as before, in other words.
      if let old, let new, old.direction == new.direction {
        finder.explain(before: old.word..<old.word + 1)
        finder.explain(after: new.word..<new.word + 1)
        continue
      }
      let from = old.map { text.before.run.wording($0.word..<$0.word + 1) }
      let to = new.map { text.after.run.wording($0.word..<$0.word + 1) }
      if let new {
        finder.add(new.direction.effect(isAdded: true, .extent(from: from, to: to)))
      } else if let old {
        finder.add(old.direction.effect(isAdded: false, .extent(from: from, to: to)))
      }
      if let old { finder.explain(before: old.word..<old.word + 1) }
      if let new { finder.explain(after: new.word..<new.word + 1) }
    }
  }

  private enum Direction {
    case wide, narrow, loose, urgent

    func effect(isAdded: Bool, _ cause: Cause) -> Effect {
      switch (self, isAdded) {
      case (.wide, true), (.narrow, false): .wider(cause)
      case (.wide, false), (.narrow, true): .narrower(cause)
      case (.loose, true), (.urgent, false): .weaker(cause)
      case (.loose, false), (.urgent, true): .stronger(cause)
      }
    }
  }

  private static func marked(
    _ words: Range<Int>, _ side: ChangedText.Side, _ finder: EffectFinder, _ isExplained: (Int) -> Bool
  ) -> (word: Int, direction: Direction)? {
    for word in words where !isExplained(word) {
      switch finder.text.kind(word, side) {
      case .whole: return (word, .wide)
      case .partial: return (word, .narrow)
      case .hedge: return (word, .loose)
      case .urgency: return (word, .urgent)
      default: continue
      }
    }
    return nil
  }
}
