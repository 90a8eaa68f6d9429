internal import PolicyJSON
internal import PolicyText

extension Cue {
  /// Reads a cue: a pattern, or an object with the pattern under "when".
  init(_ cursor: JSONCursor, knownConcepts: Set<String>) throws(Trouble) {
    if case .string = cursor.value {
      try self.init(cursor, pattern: cursor, knownConcepts: knownConcepts)
    } else {
      try self.init(cursor, pattern: try cursor.required("when"), knownConcepts: knownConcepts)
    }
  }

  private init(_ cursor: JSONCursor, pattern: JSONCursor, knownConcepts: Set<String>) throws(Trouble) {
    let text = try pattern.string()
    var required: [[Term]] = []
    var excluded: [String] = []
    var isExcluding = false
    for word in text.split(separator: " ") {
      if word == "+" { continue }
      if word == "-" {
        isExcluding = true
        continue
      }
      let terms = word.split(separator: "/").map { part in
        Term(id: String(part.drop { $0 == "^" }), isAnywhere: part.hasPrefix("^"))
      }
      for term in terms where !term.id.hasPrefix("$") && !knownConcepts.contains(term.id) {
        throw pattern.failure("names \"\(term.id)\", which is not among the profile's concepts")
      }
      if isExcluding { excluded.append(contentsOf: terms.map(\.id)) } else { required.append(terms) }
      isExcluding = false
    }
    guard !required.isEmpty else { throw pattern.failure("has no concept to look for") }
    self.pattern = text
    self.required = required
    self.excluded = excluded
    guard case .object = cursor.value else {
      lead = nil
      kinds = []
      polarity = .along
      stance = nil
      confidence = 0.9
      return
    }
    lead = try cursor.member("lead")?.string()
    if let lead, !knownConcepts.contains(lead) {
      throw cursor.failure("names the lead \"\(lead)\", which is not among the profile's concepts")
    }
    var kinds: ClauseKindSet = []
    for kind in try cursor.member("kinds")?.elements() ?? [] {
      kinds.formUnion(ClauseKindSet(try kind.choice(of: ClauseKind.self)))
    }
    self.kinds = kinds
    polarity = try cursor.member("polarity")?.choice(of: Polarity.self) ?? .along
    stance = try cursor.member("stance")?.choice(of: Stance.self)
    confidence = try cursor.member("confidence")?.number() ?? 0.9
  }
}

extension JSONCursor {
  /// One of an enumeration's raw values.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of: Choice.Type
  ) throws(Trouble) -> Choice where Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw failure("is \"\(text)\"; it must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }
}
