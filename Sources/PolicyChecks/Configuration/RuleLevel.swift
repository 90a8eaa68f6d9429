/// What a configuration makes of a rule's findings.
package enum RuleLevel: Hashable, Sendable {
  case level(Finding.Level)
  /// They are not shown.
  case off

  /// The words that a configuration file uses.
  package static let names = Finding.Level.allCases.map(\.rawValue) + ["off"]

  package init?(name: String) {
    if name == "off" {
      self = .off
    } else if let level = Finding.Level(rawValue: name) {
      self = .level(level)
    } else {
      return nil
    }
  }

  package var name: String {
    switch self {
    case .level(let level): level.rawValue
    case .off: "off"
    }
  }
}
