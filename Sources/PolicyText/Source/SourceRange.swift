/// A place in a file as people count it: 1-based lines, ended by line feeds alone, and 1-based columns in UTF-8 bytes.
///
/// `endColumn` is the column after the last byte, so that an empty range has `endColumn == column`.
package struct SourceRange: Hashable, Sendable {
  package var line: Int
  package var column: Int
  package var endLine: Int
  package var endColumn: Int
  /// The 1-based page, in formats that have pages. Lines are counted on their page then.
  package var page: Int?
  /// The page of `endLine`, in formats that have pages.
  package var endPage: Int?

  package init(line: Int, column: Int, endLine: Int, endColumn: Int, page: Int? = nil, endPage: Int? = nil) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.page = page
    self.endPage = endPage
  }
}
