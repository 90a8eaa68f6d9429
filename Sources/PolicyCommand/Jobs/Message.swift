package import PolicyComparison
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

  /// What stands over the changes in one of several files.
  package static func heading(_ name: String) -> String { "policydiff \(VisibleText.line(name))\n\n" }

  /// Which of two views was chosen, why, and how to have the other.
  package static func line(_ kinship: Kinship) -> String {
    switch kinship {
    case .versions:
      "policydiff: shown as two versions of one policy, as most of their wording is the same; policydiff compare shows "
        + "them by topic"
    case .sameModel:
      "policydiff: shown by topic, as they name different organisations, though most of their wording is the same; "
        + "policydiff changes shows where it is not"
    case .strangers:
      "policydiff: shown by topic, as two different policies; policydiff changes shows them as versions of one"
    }
  }
}
