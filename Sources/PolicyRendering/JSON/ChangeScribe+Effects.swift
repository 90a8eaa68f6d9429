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
    let (from, to) = effect.places
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
