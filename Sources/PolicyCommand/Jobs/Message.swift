package import PolicyText

/// One line on standard error.
package enum Message {
  /// "policydiff: subject: message".
  package static func line(_ trouble: Trouble) -> String {
    visible("policydiff: \(trouble.subject): \(trouble.message)")
  }

  /// "policydiff: path:line: warning: message".
  package static func line(_ diagnostic: Diagnostic, in document: SourceDocument) -> String {
    let place = diagnostic.source.map { ":\(document.lines.range(of: $0).line)" } ?? ""
    return visible("policydiff: \(document.path)\(place): \(diagnostic.severity.rawValue): \(diagnostic.message)")
  }

  /// The text with control characters and those that turn the writing direction shown as U+FFFD: names of files and
  /// words of documents come from others and must not move the cursor of a terminal.
  static func visible(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    guard !isPlain else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isHarmful =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      shown.append(isHarmful ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}
