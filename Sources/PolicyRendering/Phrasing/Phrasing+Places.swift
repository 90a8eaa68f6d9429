package import PolicyText

extension Phrasing {
  /// Where to look in a file: "line 39", or "page 3, line 12" where it has pages.
  package static func place(_ source: SourceRange) -> String {
    source.page.map { "page \($0), line \(source.line)" } ?? "line \(source.line)"
  }

  /// Words that stood behind a colon, as a sentence of their own.
  static func opening(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// A sentence as words behind a colon. Figures and names stay as they are.
  static func continued(_ sentence: String) -> String { sentence.prefix(1).lowercased() + sentence.dropFirst() }
}
