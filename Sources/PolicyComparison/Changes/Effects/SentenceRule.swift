internal import PolicyMeaning

/// Whole sentences that came, went or stand in another clause now.
enum SentenceRule {
  static func apply(to finder: inout EffectFinder) {
    let text = finder.text
    for index in text.added { tell(text.after.sentences[index], text.after, isAdded: true, &finder) }
    for index in text.removed { tell(text.before.sentences[index], text.before, isAdded: false, &finder) }
  }

  private static func tell(
    _ sentence: ChangedText.Sentence, _ side: ChangedText.Side, isAdded: Bool, _ finder: inout EffectFinder
  ) {
    // What was joined or divided is judged word by word.
    let isChanged = sentence.words.contains { side.isChanged[$0] }
    guard isChanged, !sentence.words.isEmpty else { return }
    if isAdded { finder.explain(after: sentence.words) } else { finder.explain(before: sentence.words) }
    let wording = side.wording(sentence)
    if isAdded, let origin = finder.context.movedSentences.origin(of: wording) {
      return finder.add(.editorial(.sentenceMoved(from: origin, to: wording)))
    }
    if !isAdded, let destination = finder.context.movedSentences.destination(of: wording) {
      return finder.add(.editorial(.sentenceMoved(from: wording, to: destination)))
    }
    if finder.context.kind == .merged || finder.context.kind == .split { return }
    guard let meaning = sentence.meaning, !finder.context.isFormal else { return finder.add(.editorial(.heading)) }
    finder.add(effect(of: meaning, wording, sentence, side, isAdded: isAdded, finder))
  }

  /// What it does that a whole sentence came or went.
  static func effect(
    of meaning: SentenceMeaning, _ wording: Wording, _ sentence: ChangedText.Sentence, _ side: ChangedText.Side,
    isAdded: Bool, _ finder: EffectFinder
  ) -> Effect {
    if isException(meaning, sentence, side, finder) {
      return isAdded ? .exceptionAdded(wording) : .exceptionRemoved(wording)
    }
    let rule = meaning.rules.first { $0.modality != .statement }
    if let rule {
      let force = StatedForce(modality: rule.modality, strength: rule.strength, wording: wording)
      let cause = isAdded ? Cause.ruleAdded(force) : .ruleRemoved(force)
      let isBurden = StatedModality(rule.modality, rule.strength).burden > 1
      return isBurden == isAdded ? .stronger(cause) : .weaker(cause)
    }
    let isBackground: Bool =
      switch finder.context.clauseKind {
      case .purpose?, .background?, .title?, .contents?, .references?, .signature?: true
      default: false
      }
    if isBackground || meaning.values.isEmpty { return .editorial(.statement) }
    return isAdded ? .wider(.wordsAdded(wording)) : .narrower(.wordsRemoved(wording))
  }

  /// "This does not apply to …", "An exception is …".
  private static func isException(
    _ meaning: SentenceMeaning, _ sentence: ChangedText.Sentence, _ side: ChangedText.Side, _ finder: EffectFinder
  ) -> Bool {
    let opening = sentence.words.prefix(12)
    let spellings = opening.map { finder.text.spelling($0, side) }
    let denies = opening.contains { finder.text.kind($0, side) == .negation }
    if denies, spellings.contains(where: { ["apply", "applies", "include", "extend", "cover"].contains($0) }) {
      return true
    }
    if spellings.contains("exempt") || spellings.contains("exception") || spellings.contains("exceptions") {
      return true
    }
    return meaning.limits.first.map { $0.kind == .exception && $0.range.lowerBound == meaning.range.lowerBound }
      ?? false
  }
}
