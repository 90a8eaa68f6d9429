internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline

/// Writes the parts of a change set as JSON.
struct ChangeScribe {
  let set: ChangeSet
  let profile: Profile
  let before: PolicyScribe
  let after: PolicyScribe
  private let sentences: ChangeSentences

  init(set: ChangeSet, profile: Profile) {
    self.set = set
    self.profile = profile
    before = PolicyScribe(policy: set.before, profile: profile)
    after = PolicyScribe(policy: set.after, profile: profile)
    sentences = ChangeSentences(set, Phrasing(profile: profile))
  }

  func writeChanges(to json: inout JSONWriter) {
    json.key("changes")
    json.beginArray()
    for index in set.changes.indices { write(set.changes[index], sentences.sentence(index), to: &json) }
    json.endArray()
  }

  private func write(_ change: Change, _ sentence: String?, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.value(change.kind.rawValue)
    json.key("substantive")
    json.value(change.isSubstantive)
    json.key("sentence")
    json.value(sentence)
    json.key("effects")
    json.beginArray()
    for name in effectNames(of: change) { json.value(name) }
    json.endArray()
    json.key("topics")
    json.beginArray()
    for topic in change.topics { json.value(profile.topics[topic].id) }
    json.endArray()
    json.key("before")
    write(change.before, of: before, to: &json)
    json.key("after")
    write(change.after, of: after, to: &json)
    json.key("pass")
    json.value(change.evidence?.pass.rawValue)
    json.key("confidence")
    if let evidence = change.evidence { json.value(fraction: evidence.confidence) } else { json.null() }
    json.key("edits")
    json.beginArray()
    for edit in change.edits {
      json.inlineObject { json in
        json.key("op")
        json.value(edit.name)
        json.key("text")
        json.value(set.text(of: edit))
      }
    }
    json.endArray()
    json.key("details")
    json.beginArray()
    for effect in change.effects { write(effect, to: &json) }
    json.endArray()
    json.endObject()
  }

  /// Each name once, in the order of the effects.
  private func effectNames(of change: Change) -> [String] {
    var names: [String] = []
    for effect in change.effects where !names.contains(effect.name) { names.append(effect.name) }
    return names
  }

  func write(_ parts: some Collection<VersionPart>, of version: PolicyScribe, to json: inout JSONWriter) {
    json.beginArray()
    for part in parts {
      json.beginObject()
      json.key("clause")
      switch part {
      case .clause(let clause): json.value(version.clauseIDs[clause])
      // The line of a contents list is no clause.
      case .contentsEntry: json.null()
      }
      json.key("label")
      json.value(version.policy.tree.label(of: part))
      version.writeSource(of: version.policy.tree.range(of: part), to: &json)
      json.endObject()
    }
    json.endArray()
  }

  func writeRenumberings(to json: inout JSONWriter) {
    json.key("renumberings")
    json.beginArray()
    for renumbering in set.renumberings {
      json.beginObject()
      json.key("before")
      write(renumbering.before, of: before, to: &json)
      json.key("after")
      write(renumbering.after, of: after, to: &json)
      json.key("followers")
      json.value(renumbering.followers)
      json.key("sentence")
      json.value(sentences.words.sentence(renumbering))
      json.endObject()
    }
    json.endArray()
  }

  func writeTerminology(to json: inout JSONWriter) {
    json.key("terminology")
    json.beginArray()
    for term in set.terminology {
      json.inlineObject { json in
        json.key("before")
        json.value(term.from)
        json.key("after")
        json.value(term.to)
        json.key("count")
        json.value(term.count)
        json.key("sentence")
        json.value(sentences.words.sentence(term))
      }
    }
    json.endArray()
  }

  func writePositions(where isShown: (Int) -> Bool, to json: inout JSONWriter) {
    json.key("positions")
    json.beginArray()
    for position in set.positions where isShown(position.topic) {
      json.beginObject()
      json.key("topic")
      json.value(profile.topics[position.topic].id)
      json.key("sentence")
      json.value(sentences.position(position).sentence)
      json.key("before")
      json.beginObject()
      before.writeMembers(of: set.before.positions[position.topic], to: &json)
      json.endObject()
      json.key("after")
      json.beginObject()
      after.writeMembers(of: set.after.positions[position.topic], to: &json)
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }
}

extension Edit {
  /// As JSON has it.
  fileprivate var name: String {
    switch operation {
    case .equal: "equal"
    case .delete: "delete"
    case .insert: "insert"
    }
  }
}
