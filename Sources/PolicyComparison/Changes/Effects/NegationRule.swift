/// A "not" that came or went where the compiled forces don't tell it: "does not apply" → "applies".
enum NegationRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let text = finder.text
    let lost = change.hunks.flatMap {
      $0.before.filter { text.kind($0, text.before) == .negation && !finder.isExplained(before: $0) }
    }
    let gained = change.hunks.flatMap {
      $0.after.filter { text.kind($0, text.after) == .negation && !finder.isExplained(after: $0) }
    }
    guard lost.count != gained.count else { return }
    if let word = lost.first, gained.isEmpty {
      finder.add(.weaker(.wordsRemoved(text.before.run.wording(word..<word + 1))))
      finder.explain(before: word..<word + 1)
    } else if let word = gained.first, lost.isEmpty {
      finder.add(.stronger(.wordsAdded(text.after.run.wording(word..<word + 1))))
      finder.explain(after: word..<word + 1)
    }
  }
}
