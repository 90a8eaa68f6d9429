package import PolicyText

/// Something in a profile that its author should know.
package struct ProfileProblem: Hashable, Sendable {
  package enum Severity: Sendable {
    /// The profile can't be used, or part of it never does anything.
    case error
    /// It can be used, but probably not as meant.
    case warning
  }

  package let severity: Severity
  /// The file and the key, what is wrong there, and what to do.
  package let trouble: Trouble
}
