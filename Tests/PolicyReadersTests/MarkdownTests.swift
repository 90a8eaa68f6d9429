import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading Markdown")
struct MarkdownTests {
  @Test("a document with everything reads as recorded")
  func everything() throws {
    let text = try String(decoding: Repository.bytes("Tests/Inputs/Readers/everything.md"), as: UTF8.self)
    #expect(try Golden.difference(dump(read(text)), from: "Readers/everything.md.txt") == nil)
  }
}
