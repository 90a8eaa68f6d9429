/// On which page each line of a source stands, in formats that have pages.
package struct PageTable: Sendable {
  /// The 0-based line of the source that each page begins with. A page without lines begins where the next does.
  private let firstLines: [Int]

  /// - Parameter firstLines: the 0-based line of the source that each page begins with, in order.
  package init(firstLines: [Int]) {
    self.firstLines = firstLines
  }

  /// The page of a 0-based line of the source, and the line as counted on that page, both from 1. O(log n).
  package func place(ofLine line: Int) -> (page: Int, line: Int) {
    var low = 0
    var high = firstLines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstLines[middle] <= line { low = middle } else { high = middle }
    }
    guard let first = low < firstLines.count ? firstLines[low] : nil, first <= line else { return (1, line + 1) }
    return (low + 1, line - first + 1)
  }

  /// A place in the source with its lines counted on their pages. O(log n).
  package func range(of range: SourceRange) -> SourceRange {
    let start = place(ofLine: range.line - 1)
    let end = place(ofLine: range.endLine - 1)
    return SourceRange(
      line: start.line, column: range.column, endLine: end.line, endColumn: range.endColumn, page: start.page,
      endPage: end.page)
  }
}
