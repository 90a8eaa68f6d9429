internal import PolicyMeaning
internal import PolicyOutline

/// What a clause that came or went did.
enum WholeClauseRule {
  static func effect(_ text: ChangedText, _ context: ChangeContext, _ before: Policy, _ after: Policy) -> Effect {
    let isAdded = text.before.run.words.isEmpty
    let (side, policy) = isAdded ? (text.after, after) : (text.before, before)
    guard !context.isFormal, !side.run.words.isEmpty, let part = side.run.parts.first, case .clause(let clause) = part
    else {
      return .editorial(context.isField ? .documentControl : .heading)
    }
    let wording = policy.tree.wording(of: part)
    if let other = otherPlace(of: side, isAdded: isAdded, context) {
      return .editorial(isAdded ? .sentenceMoved(from: other, to: wording) : .sentenceMoved(from: wording, to: other))
    }
    if let meaning = side.sentences.first(where: { $0.meaning != nil })?.meaning,
      meaning.limits.first.map({ $0.kind == .exception && $0.range.lowerBound == meaning.range.lowerBound }) ?? false
    {
      return isAdded ? .exceptionAdded(wording) : .exceptionRemoved(wording)
    }
    let reading = policy.readings[clause]
    if reading.modality != .statement {
      let force = StatedForce(modality: reading.modality, strength: reading.strength, wording: wording)
      let cause = isAdded ? Cause.ruleAdded(force) : .ruleRemoved(force)
      let isBurden = StatedModality(reading.modality, reading.strength).burden > 1 || bringsConsequences(side)
      return isBurden == isAdded ? .stronger(cause) : .weaker(cause)
    }
    let says = side.sentences.contains { !($0.meaning?.values.isEmpty ?? true) }
    switch reading.kind {
    case .purpose, .background, .title, .contents, .signature: return .editorial(.statement)
    default: break
    }
    guard says else { return .editorial(.statement) }
    return isAdded ? .wider(.wordsAdded(wording)) : .narrower(.wordsRemoved(wording))
  }

  /// Where all sentences of the clause stand in the other version, if they do.
  private static func otherPlace(of side: ChangedText.Side, isAdded: Bool, _ context: ChangeContext) -> Wording? {
    let places = side.sentences.map { sentence in
      isAdded
        ? context.movedSentences.origin(of: side.wording(sentence))
        : context.movedSentences.destination(of: side.wording(sentence))
    }
    return places.allSatisfy { $0 != nil } ? places.first ?? nil : nil
  }

  /// Whether a permission is one to deal with somebody: it names a measure.
  private static func bringsConsequences(_ side: ChangedText.Side) -> Bool {
    side.sentences.contains { sentence in
      (sentence.meaning?.values ?? []).contains { if case .measure = $0.value { true } else { false } }
    }
  }
}
