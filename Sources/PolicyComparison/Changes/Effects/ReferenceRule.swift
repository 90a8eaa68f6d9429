/// References to other clauses: "paragraph 4.3" → "paragraph 5.3".
enum ReferenceRule {
  static func apply(to finder: inout EffectFinder, _ change: SentenceChange) {
    let text = finder.text
    for hunk in change.hunks {
      let old = hunk.before.filter { isReference($0, text.before, text) }
      let new = hunk.after.filter { isReference($0, text.after, text) }
      for index in 0..<max(old.count, new.count) {
        let from = index < old.count ? old[index] : nil
        let to = index < new.count ? new[index] : nil
        let reference = reference(from, to, finder)
        finder.add(.referenceUpdated(reference))
        if let from { finder.explain(before: from..<from + 1) }
        if let to { finder.explain(after: to..<to + 1) }
      }
    }
  }

  private static func reference(_ from: Int?, _ to: Int?, _ finder: EffectFinder) -> Reference {
    let text = finder.text
    let old = from.map { text.before.run.wording(noun(before: $0, text.before, text)..<$0 + 1) }
    let new = to.map { text.after.run.wording(noun(before: $0, text.after, text)..<$0 + 1) }
    if let from, let to, let old, let new,
      finder.context.targets.isSame(text.spelling(from, text.before), text.spelling(to, text.after))
    {
      return .followsTarget(from: old, to: new)
    }
    return .otherTarget(from: old, to: new)
  }

  /// Whether a word is a number behind "section", "paragraph" and the like, perhaps with other numbers between.
  private static func isReference(_ word: Int, _ side: ChangedText.Side, _ text: ChangedText) -> Bool {
    text.kind(word, side) == .number && text.kind(noun(before: word, side, text), side) == .referenceNoun
  }

  /// The word that a reference begins with, or the number itself.
  private static func noun(before word: Int, _ side: ChangedText.Side, _ text: ChangedText) -> Int {
    var index = word
    while index > 0, word - index < 6 {
      index -= 1
      switch text.kind(index, side) {
      case .referenceNoun: return index
      case .number, .and, .or, .punctuation: continue
      default:
        return text.spelling(index, side) == "to" ? index == word - 1 ? noun(before: index, side, text) : word : word
      }
    }
    return word
  }
}
