/// A failure that ends the work on one file or option: one line for the user that says what happened, to what, and what
/// to do about it.
package struct Trouble: Error, Hashable, Sendable {
  /// The file, folder or option concerned.
  package let subject: String
  /// What happened, and what to do, as one line without a full stop at its end.
  package let message: String

  package init(_ subject: String, _ message: String) {
    self.subject = subject
    self.message = message
  }
}
