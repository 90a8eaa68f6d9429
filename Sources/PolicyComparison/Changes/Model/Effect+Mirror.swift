/// What the same change does when it is read from the later version back to the earlier one.
extension Effect {
  var mirrored: Effect {
    switch self {
    case .stronger(let cause): .weaker(cause.mirrored)
    case .weaker(let cause): .stronger(cause.mirrored)
    case .wider(let cause): .narrower(cause.mirrored)
    case .narrower(let cause): .wider(cause.mirrored)
    case .valueChanged(let from, let to): .valueChanged(from: to, to: from)
    case .exceptionAdded(let words): .exceptionRemoved(words)
    case .exceptionRemoved(let words): .exceptionAdded(words)
    case .recipientChanged(let from, let to): .recipientChanged(from: to, to: from)
    case .referenceUpdated(let reference): .referenceUpdated(reference.mirrored)
    case .dateChanged(let from, let to): .dateChanged(from: to, to: from)
    case .editorial(.sentenceMoved(let from, let to)): .editorial(.sentenceMoved(from: to, to: from))
    case .editorial: self
    }
  }
}

extension Cause {
  fileprivate var mirrored: Cause {
    switch self {
    case .force(let from, let to): .force(from: to, to: from)
    case .ruleAdded(let force): .ruleRemoved(force)
    case .ruleRemoved(let force): .ruleAdded(force)
    case .conjunction(let from, let to): .conjunction(from: to, to: from)
    case .conditionAdded(let words): .conditionRemoved(words)
    case .conditionRemoved(let words): .conditionAdded(words)
    case .extent(let from, let to): .extent(from: to, to: from)
    case .wordsAdded(let words): .wordsRemoved(words)
    case .wordsRemoved(let words): .wordsAdded(words)
    case .wordsReplaced(let from, let to): .wordsReplaced(from: to, to: from)
    }
  }
}

extension Reference {
  fileprivate var mirrored: Reference {
    switch self {
    case .followsTarget(let from, let to): .followsTarget(from: to, to: from)
    case .otherTarget(let from, let to): .otherTarget(from: to, to: from)
    case .instrument(let from, let to): .instrument(from: to, to: from)
    }
  }
}

extension Change.Kind {
  /// What a change of this kind is when it is read back.
  var mirrored: Change.Kind {
    switch self {
    case .added: .deleted
    case .deleted: .added
    case .split: .merged
    case .merged: .split
    case .unchanged, .edited, .moved, .movedAndEdited, .renumbered: self
    }
  }
}
