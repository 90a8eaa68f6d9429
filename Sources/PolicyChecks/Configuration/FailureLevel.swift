/// From which level on a finding makes `check` exit with 1.
package enum FailureLevel: String, CaseIterable, Sendable {
  case error, warning, note, never

  /// Whether a finding of a level fails.
  package func fails(_ level: Finding.Level) -> Bool {
    switch self {
    case .error: level >= .error
    case .warning: level >= .warning
    case .note: level >= .note
    case .never: false
    }
  }
}
