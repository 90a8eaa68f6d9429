internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension PolicyScribe {
  func writePositions(where isShown: (Int) -> Bool, to json: inout JSONWriter) {
    json.key("positions")
    json.beginArray()
    for position in policy.positions where isShown(position.topic) {
      json.beginObject()
      writeMembers(of: position, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  /// The members of a position, without the brackets around them.
  func writeMembers(of position: Position, to json: inout JSONWriter) {
    json.key("topic")
    json.value(profile.topics[position.topic].id)
    write(position.stance, position.strength, to: &json)
    write(position.values, to: &json)
    json.key("exceptions")
    json.beginArray()
    for exception in position.exceptions {
      json.beginObject()
      json.key("text")
      json.value(policy.tree.quote(of: exception.clause, within: exception.range))
      writeSource(of: exception.range, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("provisions")
    json.beginArray()
    for index in position.provisions { write(policy.provisions[index], to: &json) }
    json.endArray()
    json.key("conflicts")
    json.beginArray()
    for conflict in position.conflicts { write(conflict, of: position, to: &json) }
    json.endArray()
  }

  /// A pair of places in the position's own list of provisions.
  private func write(_ conflict: Position.Conflict, of position: Position, to json: inout JSONWriter) {
    json.beginArray()
    for provision in [conflict.first, conflict.second] {
      if let place = position.provisions.firstIndex(of: provision) { json.value(place) }
    }
    json.endArray()
  }

  private func write(_ provision: Provision, to json: inout JSONWriter) {
    json.beginObject()
    json.key("clause")
    json.value(clauseIDs[provision.clause])
    write(provision.stance, provision.strength, to: &json)
    json.key("parties")
    json.beginArray()
    for party in provision.parties { json.value(party) }
    json.endArray()
    write(provision.values, to: &json)
    writeSource(of: provision.range, to: &json)
    json.key("quote")
    json.value(policy.tree.quote(of: provision.clause, within: provision.range))
    json.key("quoted")
    json.value(provision.isQuoted)
    json.key("choice")
    if let choice = provision.choice {
      json.beginObject()
      write(choice.stance, choice.strength, to: &json)
      json.endObject()
    } else {
      json.null()
    }
    json.key("blanks")
    json.beginArray()
    for blank in provision.blanks {
      json.beginObject()
      json.key("text")
      json.value(policy.tree.quote(of: provision.clause, within: blank))
      writeSource(of: blank, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("definitions")
    json.beginArray()
    for definition in provision.definitions {
      json.beginObject()
      json.key("text")
      let words = policy.tree.quote(of: definition.clause, within: definition.range)
      json.value(words.isEmpty ? policy.document.text(definition.range) : words)
      writeSource(of: definition.range, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("rule")
    json.value(provision.rule)
    json.key("confidence")
    json.value(fraction: provision.confidence)
    json.endObject()
  }

  private func write(_ stance: Stance, _ strength: Strength?, to json: inout JSONWriter) {
    json.key("stance")
    json.value(stance.rawValue)
    json.key("strength")
    json.value(strength?.rawValue)
  }

  private func write(_ values: [LocatedValue], to json: inout JSONWriter) {
    json.key("values")
    json.beginArray()
    for value in values {
      json.beginObject()
      write(value.value, to: &json)
      writeSource(of: value.range, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ value: Value, to json: inout JSONWriter) {
    func write(_ type: String, _ key: StaticString, _ text: String) {
      json.key("type")
      json.value(type)
      json.key(key)
      json.value(text)
    }
    func write(_ key: StaticString, _ number: Int) {
      json.key(key)
      json.value(number)
    }
    switch value {
    case .age(let comparison, let years):
      write("age", "comparison", comparison.rawValue)
      write("years", years)
    case .date(let date): write("date", "iso", date.iso)
    case .interval(let months), .period(let months):
      json.key("type")
      json.value("interval")
      write("months", months)
    case .role(let id): write("role", "id", id)
    case .measure(let id): write("measure", "id", id)
    case .party(let id): write("party", "id", id)
    case .platform(let name): write("platform", "name", name)
    case .instrument(let name, let year):
      write("instrument", "name", name)
      if let year { write("year", year) }
    case .policy(let name): write("policy", "name", name)
    }
  }
}

extension PartialDate {
  /// ISO 8601 with as many parts as are known: "2024-03".
  var iso: String {
    func padded(_ number: Int, _ digits: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    guard let month else { return padded(year, 4) }
    guard let day else { return "\(padded(year, 4))-\(padded(month, 2))" }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
