internal import PolicyJSON
internal import PolicyText

extension Cue {
  /// Reads a cue: a pattern, or an object with the pattern under "when".
  ///
  /// - Parameter concepts: for each concept of the profile, its number.
  init(_ cursor: JSONCursor, concepts: [String: Int]) throws(Trouble) {
    if case .string = cursor.value {
      try self.init(cursor, pattern: cursor, concepts: concepts)
    } else {
      try self.init(cursor, pattern: try cursor.required("when"), concepts: concepts)
    }
  }

  private init(_ cursor: JSONCursor, pattern: JSONCursor, concepts: [String: Int]) throws(Trouble) {
    let text = try pattern.string()
    let (required, excluded) = Cue.terms(of: text)
    for term in required.joined().map(\.id) + excluded where !term.hasPrefix("$") && concepts[term] == nil {
      throw pattern.failure("names \"\(term)\", which is not among the profile's concepts")
    }
    guard !required.isEmpty else { throw pattern.failure("has no concept to look for") }
    self.pattern = text
    func number(_ id: String) -> Int? { concepts[id] ?? Lexicon.builtIn.firstIndex(of: id) }
    let parts = required.map { terms in
      Part(concepts: terms.compactMap { number($0.id) }, isAnywhere: terms.contains { $0.isAnywhere })
    }
    let isKnown = zip(parts, required).allSatisfy { $0.concepts.count == $1.count }
    self.parts = isKnown ? parts : []
    exclusions = excluded.compactMap(number)
    guard case .object = cursor.value else {
      lead = nil
      kinds = []
      polarity = .along
      stance = nil
      isTold = false
      confidence = 0.9
      return
    }
    lead = try cursor.member("lead")?.string()
    if let lead, concepts[lead] == nil {
      throw cursor.failure("names the lead \"\(lead)\", which is not among the profile's concepts")
    }
    var kinds: ClauseKindSet = []
    for kind in try cursor.member("kinds")?.elements() ?? [] {
      kinds.formUnion(ClauseKindSet(try kind.choice(of: ClauseKind.self)))
    }
    self.kinds = kinds
    polarity = try cursor.member("polarity")?.choice(of: Polarity.self) ?? .along
    stance = try cursor.member("stance")?.choice(of: Stance.self)
    isTold = try cursor.member("told")?.bool() ?? false
    confidence = try cursor.member("confidence")?.number() ?? 0.9
  }

  /// The terms of a pattern as it is written.
  static func terms(of pattern: String) -> (required: [[Term]], excluded: [String]) {
    var required: [[Term]] = []
    var excluded: [String] = []
    var isExcluding = false
    for word in pattern.split(separator: " ") where word != "+" {
      if word == "-" {
        isExcluding = true
        continue
      }
      let terms = word.split(separator: "/").map { part in
        Term(id: String(part.drop { $0 == "^" }), isAnywhere: part.hasPrefix("^"))
      }
      if isExcluding { excluded.append(contentsOf: terms.map(\.id)) } else { required.append(terms) }
      isExcluding = false
    }
    return (required, excluded)
  }
}
