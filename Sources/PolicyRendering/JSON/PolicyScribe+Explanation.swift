internal import PolicyMeaning
internal import PolicyText

extension PolicyScribe {
  func write(_ explanation: TopicExplanation, to json: inout JSONWriter) {
    json.beginObject()
    json.key("position")
    json.beginObject()
    writeMembers(of: policy.positions[explanation.topic], to: &json)
    json.endObject()
    json.key("considered")
    json.beginArray()
    for consideration in explanation.considered { write(consideration, to: &json) }
    json.endArray()
    json.key("nearest")
    json.beginArray()
    for miss in explanation.nearest { write(miss, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ consideration: Consideration, to json: inout JSONWriter) {
    let phrasing = Phrasing(profile: profile)
    let (outcome, reason): (String, String?) =
      switch consideration.outcome {
      case .decides: ("decides", nil)
      case .agrees: ("agrees", nil)
      case .outweighed(_, let yielding): ("outweighed", yielding.rawValue)
      case .rejected(let rejection): ("rejected", rejection.name)
      }
    json.beginObject()
    json.key("outcome")
    json.value(outcome)
    json.key("reason")
    json.value(reason)
    json.key("explanation")
    switch consideration.outcome {
    case .decides, .agrees: json.null()
    case .outweighed(_, let yielding): json.value(Phrasing.reason(yielding))
    case .rejected(let rejection): json.value(phrasing.reason(rejection))
    }
    let provision = consideration.outcome.provision.map { policy.provisions[$0] }
    json.key("stance")
    json.value(provision?.stance.rawValue)
    json.key("strength")
    json.value(provision?.strength?.rawValue)
    json.key("modality")
    json.value(consideration.modality.rawValue)
    json.key("force")
    json.value(consideration.force)
    json.key("direction")
    json.value(consideration.direction.name)
    writeCue(consideration.rule, to: &json)
    json.key("confidence")
    json.value(fraction: consideration.confidence)
    json.key("weakerRules")
    json.beginArray()
    for rule in consideration.weakerRules { json.value(rule) }
    json.endArray()
    write(consideration.passages, to: &json)
    json.endObject()
  }

  private func write(_ miss: NearMiss, to json: inout JSONWriter) {
    json.beginObject()
    json.key("reason")
    json.value(miss.obstacle.name)
    json.key("explanation")
    json.value(Phrasing(profile: profile).reason(miss.obstacle))
    json.key("lacks")
    json.beginArray()
    if case .lacks(let groups) = miss.obstacle {
      for group in groups {
        json.beginArray()
        for concept in group { json.value(concept) }
        json.endArray()
      }
    }
    json.endArray()
    writeCue(miss.rule, to: &json)
    json.key("nearness")
    json.value(fraction: miss.nearness)
    write(miss.passages, to: &json)
    json.endObject()
  }

  private func writeCue(_ rule: String, to json: inout JSONWriter) {
    json.key("rule")
    json.value(rule)
  }

  private func write(_ passages: [Passage], to json: inout JSONWriter) {
    json.key("passages")
    json.beginArray()
    for passage in passages {
      json.beginObject()
      json.key("place")
      json.value(passage.place.rawValue)
      json.key("clause")
      json.value(clauseIDs[passage.clause])
      writeSource(of: passage.range, to: &json)
      json.key("quote")
      json.value(Excerpt.text(passage.range, of: passage, in: policy.tree))
      json.key("words")
      json.beginArray()
      for words in passage.words { write(words, of: passage, to: &json) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ words: DecidingWords, of passage: Passage, to json: inout JSONWriter) {
    let (role, name): (String, String?) =
      switch words.role {
      case .topic(let concept): ("topic", concept)
      case .modality(let rule): ("modality", rule)
      case .party(let id): ("party", id)
      case .value(let value): ("value", value.typeName)
      case .likeness: ("likeness", nil)
      case .limit: ("limit", nil)
      case .excluded(let concept): ("other-matter", concept)
      }
    json.beginObject()
    json.key("decides")
    json.value(role)
    json.key("as")
    json.value(name)
    json.key("text")
    json.value(Excerpt.text(words.range, of: passage, in: policy.tree))
    writeSource(of: words.range, to: &json)
    json.endObject()
  }
}

extension Rejection {
  /// As JSON has it.
  fileprivate var name: String {
    switch self {
    case .noRule: "no-rule"
    case .form: "form"
    case .anotherPolicy: "another-policy"
    case .condition: "condition"
    case .question: "question"
    case .bindsOthers: "binds-others"
    case .noForce: "no-force"
    case .meansNothing: "stance-means-nothing"
    case .unlikely: "unlikely"
    }
  }
}

extension Direction {
  fileprivate var name: String {
    switch self {
    case .along: "along"
    case .reversed: "reversed"
    case .fixed: "fixed"
    }
  }
}

extension NearMiss.Obstacle {
  fileprivate var name: String {
    switch self {
    case .lacks: "lacks"
    case .excluded: "other-matter"
    case .section: "section"
    case .lead: "lead-in"
    }
  }
}
