/// Something that a reader or the outline noticed about a document and that did not stop it.
package struct Diagnostic: Sendable {
  package enum Severity: String, Sendable {
    case warning
    case note
  }

  package let severity: Severity
  /// One sentence for the user, without the path and line.
  package let message: String
  /// Where in the source (not the content), if anywhere.
  package let source: ByteRange?

  package init(_ severity: Severity, _ message: String, at source: ByteRange? = nil) {
    self.severity = severity
    self.message = message
    self.source = source
  }
}
