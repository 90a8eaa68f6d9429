internal import PolicyRendering
package import PolicyText

/// One line on standard error. Names of files and words of documents come from others: none can move a terminal's cursor.
package enum Message {
  /// "policydiff: subject: message".
  package static func line(_ trouble: Trouble) -> String {
    VisibleText.line("policydiff: \(trouble.subject): \(trouble.message)")
  }

  /// "policydiff: subject: warning: message".
  package static func warning(_ trouble: Trouble) -> String {
    VisibleText.line("policydiff: \(trouble.subject): warning: \(trouble.message)")
  }

  /// "policydiff: path:line: warning: message".
  package static func line(_ diagnostic: Diagnostic, in document: SourceDocument) -> String {
    let place = diagnostic.source.map { range in
      let place = document.place(ofSource: range)
      return place.page.map { ": page \($0), line \(place.line)" } ?? ":\(place.line)"
    }
    return VisibleText.line(
      "policydiff: \(document.path)\(place ?? ""): \(diagnostic.severity.rawValue): \(diagnostic.message)")
  }
}
