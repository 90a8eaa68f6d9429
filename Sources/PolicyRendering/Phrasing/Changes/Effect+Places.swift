internal import PolicyComparison

extension Effect {
  /// The words that it rests on in either version.
  var places: (from: Wording?, to: Wording?) {
    switch self {
    case .stronger(let cause), .weaker(let cause), .wider(let cause), .narrower(let cause): cause.places
    case .valueChanged(let from, let to), .recipientChanged(let from, let to), .dateChanged(let from, let to),
      .referenceUpdated(.instrument(let from, let to)):
      (from?.wording, to?.wording)
    case .exceptionAdded(let words): (nil, words)
    case .exceptionRemoved(let words): (words, nil)
    case .referenceUpdated(.followsTarget(let from, let to)), .editorial(.sentenceMoved(let from, let to)): (from, to)
    case .referenceUpdated(.otherTarget(let from, let to)): (from, to)
    case .editorial: (nil, nil)
    }
  }
}

extension Cause {
  var places: (from: Wording?, to: Wording?) {
    switch self {
    case .force(let from, let to): (from.wording, to.wording)
    case .ruleAdded(let force): (nil, force.wording)
    case .ruleRemoved(let force): (force.wording, nil)
    case .conjunction(let from, let to), .wordsReplaced(let from, let to): (from, to)
    case .extent(let from, let to): (from, to)
    case .conditionAdded(let words), .wordsAdded(let words): (nil, words)
    case .conditionRemoved(let words), .wordsRemoved(let words): (words, nil)
    }
  }
}
