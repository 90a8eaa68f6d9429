internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

extension ChangeScribe {
  /// An effect with the words that it rests on: `from` in the earlier version, `to` in the later.
  func write(_ effect: Effect, to json: inout JSONWriter) {
    json.beginObject()
    json.key("effect")
    json.value(effect.name)
    json.key("cause")
    json.value(cause(of: effect))
    let (from, to) = places(of: effect)
    json.key("from")
    write(from, of: before, to: &json)
    json.key("to")
    write(to, of: after, to: &json)
    json.endObject()
  }

  private func write(_ wording: Wording?, of version: PolicyScribe, to json: inout JSONWriter) {
    guard let wording else { return json.null() }
    json.beginObject()
    json.key("text")
    json.value(version.policy.tree.text(of: wording))
    version.writeSource(of: wording.range, to: &json)
    json.endObject()
  }

  private func cause(of effect: Effect) -> String? {
    switch effect {
    case .stronger(let cause), .weaker(let cause), .wider(let cause), .narrower(let cause): cause.name
    case .referenceUpdated(.followsTarget): "follows-target"
    case .referenceUpdated(.otherTarget): "other-target"
    case .referenceUpdated(.instrument): "instrument"
    case .editorial(let reason): reason.name
    case .valueChanged, .exceptionAdded, .exceptionRemoved, .recipientChanged, .dateChanged: nil
    }
  }

  private func places(of effect: Effect) -> (from: Wording?, to: Wording?) {
    switch effect {
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
  fileprivate var name: String {
    switch self {
    case .force: "force"
    case .ruleAdded: "rule-added"
    case .ruleRemoved: "rule-removed"
    case .conjunction: "conjunction"
    case .conditionAdded: "condition-added"
    case .conditionRemoved: "condition-removed"
    case .extent: "extent"
    case .wordsAdded: "words-added"
    case .wordsRemoved: "words-removed"
    case .wordsReplaced: "words-replaced"
    }
  }

  fileprivate var places: (from: Wording?, to: Wording?) {
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

extension EditorialReason {
  fileprivate var name: String {
    switch self {
    case .reworded: "reworded"
    case .punctuation: "punctuation"
    case .capitals: "capitals"
    case .spelling: "spelling"
    case .heading: "heading"
    case .documentControl: "document-control"
    case .sentenceMoved: "sentence-moved"
    case .terminology: "terminology"
    case .arrangement: "arrangement"
    case .statement: "statement"
    }
  }
}
