package import PolicyText

extension Phrasing {
  /// Where to look in a file: "line 39", or "page 3, line 12" where it has pages.
  package static func place(_ source: SourceRange) -> String {
    source.page.map { "page \($0), line \(source.line)" } ?? "line \(source.line)"
  }
}
