/// What holds when one document is checked, and where each setting came from.
package struct CheckConfiguration: Sendable {
  package enum Origin: Hashable, Sendable {
    /// The program's own.
    case standard
    /// A configuration file, as messages name it.
    case file(String)
    case commandLine
  }

  package struct Setting<Value: Sendable>: Sendable {
    package let value: Value
    package let origin: Origin
  }

  /// A profile's name or file.
  package private(set) var profile: Setting<String>
  package private(set) var failureLevel = Setting(value: FailureLevel.error, origin: .standard)
  package private(set) var quotes = Setting(value: QuoteStyle.keep, origin: .standard)
  /// By the name of the rule, in the order of the catalogue.
  package private(set) var levels: [(rule: String, level: Setting<RuleLevel>)] = []
  /// Groups of words for the same thing, beside those of the vocabulary.
  package private(set) var terms: [Setting<[String]>] = []
  /// Rules that don't count for this document; all of them where an entry names none.
  package private(set) var ignored: [Setting<[String]>] = []

  /// - Parameter profile: the one that is used where nothing names another.
  package init(profile: String) {
    self.profile = Setting(value: profile, origin: .standard)
  }

  /// Lets a file overrule what was said so far. Files farther away come first.
  ///
  /// - Parameter path: the document's, relative to the file's folder.
  package mutating func apply(_ file: ConfigurationFile, to path: String) {
    let origin = Origin.file(file.name)
    if let value = file.profile { profile = Setting(value: value, origin: origin) }
    if let value = file.failureLevel { failureLevel = Setting(value: value, origin: origin) }
    if let value = file.quotes { quotes = Setting(value: value, origin: origin) }
    terms += file.terms.map { Setting(value: $0, origin: origin) }
    for (rule, level) in file.levels {
      levels.removeAll { $0.rule == rule }
      levels.append((rule, Setting(value: level, origin: origin)))
    }
    for entry in file.ignored where entry.paths.contains(where: { $0.matches(path) }) {
      ignored.append(Setting(value: entry.rules, origin: origin))
    }
  }

  /// Lets the command line overrule all files.
  package mutating func apply(profile name: String?, failureLevel level: FailureLevel?) {
    if let name { profile = Setting(value: name, origin: .commandLine) }
    if let level { failureLevel = Setting(value: level, origin: .commandLine) }
  }

  /// The findings on the document that count, at the levels at which they do. O(n) in the findings.
  package func applied(to findings: some Sequence<Finding>) -> [Finding] {
    let ignored = Set(self.ignored.flatMap(\.value))
    if self.ignored.contains(where: \.value.isEmpty) { return [] }
    let levels = Dictionary(self.levels.map { ($0.rule, $0.level.value) }, uniquingKeysWith: { _, last in last })
    return findings.compactMap { finding in
      guard !ignored.contains(finding.rule) else { return nil }
      switch levels[finding.rule] {
      case .off: return nil
      case nil: return finding
      case .level(let level):
        var finding = finding
        finding.level = level
        return finding
      }
    }
  }
}
