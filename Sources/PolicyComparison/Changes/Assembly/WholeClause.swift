internal import PolicyMeaning
internal import PolicyOutline

/// A clause that came or went as a whole: told from what the policy compiled to, without looking at its words again.
struct WholeClause {
  private let part: VersionPart
  private let policy: Policy
  private let isAdded: Bool
  private let wording: Wording
  private let provisions: ArraySlice<Provision>

  init(_ part: VersionPart, of policy: Policy, isAdded: Bool) {
    self.part = part
    self.policy = policy
    self.isAdded = isAdded
    wording = policy.tree.wording(of: part)
    if case .clause(let clause) = part {
      provisions = TouchedTopics.provisions(of: clause, in: policy)
    } else {
      provisions = []
    }
  }

  var topics: [Int] { Set(provisions.map(\.topic)).sorted() }

  /// None where it has no words.
  func edits(isInserted: Bool) -> [Edit] {
    wording.range.isEmpty ? [] : [Edit(isInserted ? .insert(wording) : .delete(wording))]
  }

  /// - Parameter text: its sentences, where they may stand in another clause of the other version.
  func effect(_ context: ChangeContext, _ text: ChangedText?) -> Effect {
    guard !context.isFormal, !wording.range.isEmpty, case .clause(let clause) = part else {
      return .editorial(context.isField ? .documentControl : .heading)
    }
    if let text, let other = otherPlace(of: text, context) {
      return .editorial(isAdded ? .sentenceMoved(from: other, to: wording) : .sentenceMoved(from: wording, to: other))
    }
    if provisions.contains(where: { $0.exceptions.first?.lowerBound == $0.range.lowerBound }) {
      return isAdded ? .exceptionAdded(wording) : .exceptionRemoved(wording)
    }
    let reading = policy.readings[clause]
    if reading.modality != .statement {
      let force = StatedForce(modality: reading.modality, strength: reading.strength, wording: wording)
      let cause = isAdded ? Cause.ruleAdded(force) : .ruleRemoved(force)
      let isBurden = StatedModality(reading.modality, reading.strength).burden > 1 || bringsConsequences
      return isBurden == isAdded ? .stronger(cause) : .weaker(cause)
    }
    switch reading.kind {
    case .purpose, .background, .title, .contents, .signature: return .editorial(.statement)
    default: break
    }
    guard !provisions.isEmpty else { return .editorial(.statement) }
    return isAdded ? .wider(.wordsAdded(wording)) : .narrower(.wordsRemoved(wording))
  }

  /// Where all sentences of the clause stand in the other version, if they do.
  private func otherPlace(of text: ChangedText, _ context: ChangeContext) -> Wording? {
    let side = isAdded ? text.after : text.before
    let places = side.sentences.map { sentence in
      isAdded
        ? context.movedSentences.origin(of: side.wording(sentence))
        : context.movedSentences.destination(of: side.wording(sentence))
    }
    return places.allSatisfy { $0 != nil } ? places.first ?? nil : nil
  }

  /// Whether a permission is one to deal with somebody: it names a measure.
  private var bringsConsequences: Bool {
    provisions.contains { $0.values.contains { if case .measure = $0.value { true } else { false } } }
  }
}
