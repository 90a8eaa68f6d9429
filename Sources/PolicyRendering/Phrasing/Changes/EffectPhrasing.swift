internal import PolicyComparison
internal import PolicyMeaning

/// Says what a change does, as the annexes to statutory guidance tell what is new in it: "the age limit rises from under 18
/// to under 19". Each sentence is a clause of at most 25 words, to stand behind a colon.
struct EffectPhrasing {
  let changes: ChangeSet
  let phrasing: Phrasing

  /// How many words of a policy are quoted where they stand alone, and where there are two quotes.
  static let longQuote = 14
  private static let halfQuote = 7
  /// How many effects of one change are told one by one.
  private static let most = 4

  /// What a change does, most important first: nothing that is only editorial, unless there is nothing else.
  func statements(of change: Change) -> [String] {
    let told = change.effects.filter { !isTold($0, by: change.effects) }
    let substantive = told.filter(\.isOfSubstance)
    var seen: Set<String> = []
    let all = (substantive.isEmpty ? told : substantive).map(statement).filter { seen.insert($0).inserted }
    guard all.count > Self.most else { return all }
    return all.prefix(Self.most - 1) + ["and \(all.count - Self.most + 1) changes more"]
  }

  /// Whether the only words of an effect stand in those that another one quotes: a parent in "unless parents agree".
  private func isTold(_ effect: Effect, by others: [Effect]) -> Bool {
    guard case .recipientChanged(let from, let to) = effect, from == nil || to == nil,
      let word = (from ?? to)?.wording
    else { return false }
    let isBefore = to == nil
    return others.contains { other in
      guard other != effect, let quoted = isBefore ? other.places.from : other.places.to else { return false }
      return quoted.part == word.part && quoted.range.contains(word.range.lowerBound)
    }
  }

  func statement(_ effect: Effect) -> String {
    switch effect {
    case .stronger(let cause): statement(cause, .stronger)
    case .weaker(let cause): statement(cause, .weaker)
    case .wider(let cause): statement(cause, .wider)
    case .narrower(let cause): statement(cause, .narrower)
    case .valueChanged(let from, let to): ValuePhrasing(effects: self, from: from, to: to).value
    case .recipientChanged(let from, let to): ValuePhrasing(effects: self, from: from, to: to).recipient
    case .dateChanged(let from, let to): ValuePhrasing(effects: self, from: from, to: to).date
    case .exceptionAdded(let words): "a new exception: \(quote(words, .after))"
    case .exceptionRemoved(let words): "an exception is dropped: \(quote(words, .before))"
    case .referenceUpdated(let reference): statement(reference)
    case .editorial(let reason): statement(reason)
    }
  }

  // MARK: Quotes

  func quote(_ wording: Wording, _ side: VersionSide, most: Int = longQuote) -> String {
    ShortQuote.quoted(side.policy(of: changes).tree.text(of: wording), most: most)
  }

  /// Words of both versions, short enough to stand in one sentence.
  func quotes(_ from: Wording, _ to: Wording) -> (old: String, new: String) {
    (quote(from, .before, most: Self.halfQuote), quote(to, .after, most: Self.halfQuote))
  }

  // MARK: Causes

  private enum Direction: String {
    case stronger = "which makes it stricter"
    case weaker = "which makes it less strict"
    case wider = "so it covers more"
    case narrower = "so it covers less"
  }

  private func statement(_ cause: Cause, _ direction: Direction) -> String {
    switch cause {
    case .force(let from, let to):
      let words = ForcePhrasing(before: from, after: to, isStronger: direction == .stronger).words
      let (old, new) = quotes(from.wording, to.wording)
      return "\(words): \(new) instead of \(old)"
    case .ruleAdded(let force):
      return "\(newRule(force.modality)): \(quote(force.wording, .after))"
    case .ruleRemoved(let force):
      let (noun, article) = ForcePhrasing.name(force.modality)
      return "\(article)\(noun) is dropped: \(quote(force.wording, .before))"
    case .conjunction(let from, let to):
      let (old, new) = quotes(from, to)
      return "\(old) becomes \(new), \(direction.rawValue)"
    case .wordsReplaced(let from, let to):
      let (old, new) = quotes(from, to)
      return "\(old) becomes \(new)"
    case .extent(let from?, let to?):
      let (old, new) = quotes(from, to)
      return "\(old) becomes \(new), \(direction.rawValue)"
    case .extent(nil, let to?): return "\(quote(to, .after)) is added, \(direction.rawValue)"
    case .extent(let from?, nil): return "\(quote(from, .before)) is dropped, \(direction.rawValue)"
    case .extent(nil, nil): return direction.rawValue
    case .conditionAdded(let words) where direction == .stronger: return "a new condition: \(quote(words, .after))"
    case .conditionRemoved(let words) where direction == .weaker:
      return "a condition is dropped: \(quote(words, .before))"
    case .conditionAdded(let words), .wordsAdded(let words):
      return "\(quote(words, .after)) is added, \(direction.rawValue)"
    case .conditionRemoved(let words), .wordsRemoved(let words):
      return "\(quote(words, .before)) is dropped, \(direction.rawValue)"
    }
  }

  private func newRule(_ modality: Modality) -> String {
    let (noun, article) = ForcePhrasing.name(modality)
    return "\(article)new \(noun)"
  }

  // MARK: References and wording

  private func statement(_ reference: Reference) -> String {
    switch reference {
    case .followsTarget(let from, let to):
      let (old, new) = quotes(from, to)
      return "the reference to \(old) follows its target to \(new)"
    case .otherTarget(let from, let to): return statement(from, to, "it refers to")
    case .instrument(let from, let to): return statement(from?.wording, to?.wording, "it names")
    }
  }

  private func statement(_ from: Wording?, _ to: Wording?, _ verb: String) -> String {
    switch (from, to) {
    case (let from?, let to?):
      let (old, new) = quotes(from, to)
      return "\(verb) \(new) instead of \(old)"
    case (nil, let to?): return "\(verb) \(quote(to, .after)), which is new"
    case (let from?, nil): return "\(verb) \(quote(from, .before)) no longer"
    case (nil, nil): return "another reference"
    }
  }

  private func statement(_ reason: EditorialReason) -> String {
    switch reason {
    case .reworded: "other words for the same"
    case .punctuation: "punctuation"
    case .capitals: "capital letters"
    case .spelling: "spelling"
    case .heading: "a heading"
    case .documentControl: "details of the document"
    case .sentenceMoved: "a sentence moved from one clause to another"
    case .terminology: "a term that was replaced throughout"
    case .arrangement: "the same words, divided otherwise"
    case .statement: "a statement that asks nothing of anybody"
    }
  }
}

extension Effect {
  /// Whether it alone would make somebody read the clause again. A heading's effects are never told as such.
  fileprivate var isOfSubstance: Bool {
    switch self {
    case .editorial, .referenceUpdated(.followsTarget): false
    default: true
    }
  }
}
