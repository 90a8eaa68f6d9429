import PolicyText
import Testing

@Suite("Lines and columns")
struct LineTableTests {
  @Test("count from one, by line feeds alone, in bytes")
  func countFromOne() {
    let table = LineTable(Array("a\u{e9}b\r\nc".utf8))
    #expect(table.range(of: 3..<4) == SourceRange(line: 1, column: 4, endLine: 1, endColumn: 5))
    #expect(table.range(of: 6..<7) == SourceRange(line: 2, column: 1, endLine: 2, endColumn: 2))
  }
}
