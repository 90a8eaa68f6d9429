internal import PolicyJSON
package import PolicyText

/// What one configuration file says; what it doesn't is nil or empty.
package struct ConfigurationFile: Sendable {
  /// The name by which it is found beside documents and above them.
  package static let fileName = ".policydiff.json"

  /// Rules that don't count for some documents.
  struct Ignored: Sendable {
    /// All where empty.
    let rules: [String]
    let paths: [PathPattern]
  }

  /// As messages name it.
  package let name: String
  /// A profile's name, or its file's path as written, relative to this file.
  package internal(set) var profile: String?
  let failureLevel: FailureLevel?
  let quotes: QuoteStyle?
  let levels: [(rule: String, level: RuleLevel)]
  let terms: [[String]]
  let ignored: [Ignored]
  /// What in it does nothing, as a misspelt key.
  package let warnings: [Trouble]

  private static let keys = ["profile", "fail-on", "levels", "terms", "ignore", "quotes"]

  /// - Parameter locate: the path by which a file that stands relative to this one is opened.
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json: [UInt8], name: String, locating locate: (String) -> String) throws(Trouble) {
    let root = try JSONCursor(json, file: name)
    self.name = name
    var warnings = try Self.unknown(in: root, known: Self.keys)
    let written = try root.member("profile")?.string()
    let isFile = written.map { $0.utf8.contains(0x2F) || $0.hasSuffix(".json") } ?? false
    profile = isFile ? written.map(locate) : written
    failureLevel = try root.member("fail-on").map { (place) throws(Trouble) in try place.choice() }
    quotes = try root.member("quotes").map { (place) throws(Trouble) in try place.choice() }
    levels = try Self.levels(root.member("levels"), &warnings)
    terms = try Self.terms(root.member("terms"))
    ignored = try Self.ignored(root.member("ignore"), &warnings)
    self.warnings = warnings
  }

  private static func levels(
    _ place: JSONCursor?, _ warnings: inout [Trouble]
  ) throws(Trouble) -> [(rule: String, level: RuleLevel)] {
    var levels: [(rule: String, level: RuleLevel)] = []
    for (rule, place) in try place?.members() ?? [] {
      guard let level = RuleLevel(name: try place.string()) else {
        throw place.failure("must be one of \(RuleLevel.names.joined(separator: ", "))")
      }
      if RuleCatalogue.rule(named: rule) == nil {
        warnings.append(noRule(rule, place))
      } else {
        levels.append((rule, level))
      }
    }
    return levels
  }

  private static func terms(_ place: JSONCursor?) throws(Trouble) -> [[String]] {
    var groups: [[String]] = []
    for place in try place?.elements() ?? [] {
      var group: [String] = []
      for place in try place.elements() {
        let term = try place.string()
        let isWord = !term.isEmpty && term.utf8.allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
        guard isWord else { throw place.failure("must be one word, in the singular") }
        group.append(term.lowercased())
      }
      guard group.count > 1 else { throw place.failure("must list at least two words for the same thing") }
      groups.append(group)
    }
    return groups
  }

  private static func ignored(_ place: JSONCursor?, _ warnings: inout [Trouble]) throws(Trouble) -> [Ignored] {
    var ignored: [Ignored] = []
    for place in try place?.elements() ?? [] {
      warnings += try unknown(in: place, known: ["rules", "paths"])
      let paths = try place.required("paths").strings().map(PathPattern.init)
      var rules: [String] = []
      let named = try place.member("rules")?.elements()
      for place in named ?? [] {
        let rule = try place.string()
        if RuleCatalogue.rule(named: rule) == nil { warnings.append(noRule(rule, place)) } else { rules.append(rule) }
      }
      // An entry all of whose rules are misspelt must not come to mean all rules.
      if named == nil || !rules.isEmpty { ignored.append(Ignored(rules: rules, paths: paths)) }
    }
    return ignored
  }

  private static func unknown(in place: JSONCursor, known: [String]) throws(Trouble) -> [Trouble] {
    var warnings: [Trouble] = []
    for (key, member) in try place.members() where !known.contains(key) {
      warnings.append(member.failure("is no setting\(Suggestion.phrase(for: key, in: known))"))
    }
    return warnings
  }

  private static func noRule(_ name: String, _ place: JSONCursor) -> Trouble {
    place.failure("names no rule\(Suggestion.phrase(for: name, in: RuleCatalogue.all.map(\.name)))")
  }
}

extension JSONCursor {
  /// A text that must be one of an enumeration's.
  fileprivate func choice<Choice: CaseIterable & RawRepresentable<String>>() throws(Trouble) -> Choice {
    guard let choice = Choice(rawValue: try string()) else {
      throw failure("must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }
}
