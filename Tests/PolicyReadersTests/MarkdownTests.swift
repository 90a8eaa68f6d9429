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

  @Test("hard-wrapped lines are joined, but a line that begins with a label stays a line")
  func labelledLines() throws {
    let document = try read("Staff must not:\n(a) post; or\n(b) share\nanything\n2.1 Nor write", as: .markdown)
    #expect(
      document.blocks.map { document.text($0.text) }
        == ["Staff must not:", "(a) post; or", "(b) share anything", "2.1 Nor write"])
    #expect(document.blocks.map(\.role) == [.line, .line, .line, .line])
    #expect(document.blocks.map(\.followsGap) == [true, false, false, false])
  }

  @Test("numbers are shown as a renderer counts them, and lead back to what was written")
  func numbers() throws {
    let document = try read("7. a\n7. b\n7. c\n", as: .markdown)
    #expect(document.blocks.map { document.text($0.text) } == ["7. a", "8. b", "9. c"])
    #expect(document.source(of: document.blocks[2].text) == SourceRange(line: 3, column: 1, endLine: 3, endColumn: 5))
  }

  @Test("lines end as cmark ends them, while positions count line feeds")
  func carriageReturns() throws {
    let document = try read("# A\r\rtext\r\n\r\n> quoted\rmore", as: .markdown)
    #expect(document.blocks.map { document.text($0.text) } == ["A", "text", "quoted more"])
    #expect(document.source(of: document.blocks[2].text) == SourceRange(line: 3, column: 3, endLine: 3, endColumn: 14))
  }

  @Test("the words behind a lone image are furniture, those of an image in a sentence are text")
  func images() throws {
    let document = try read("![The logo](a.png)\n\nSee ![the map](b.png) here", as: .markdown)
    #expect(document.blocks.map(\.role) == [.furniture(rule: "image"), .paragraph])
    #expect(document.text(document.blocks[1].text) == "See the map here")
  }

  @Test("a template's blank in angle brackets is text, an element of HTML is not")
  func placeholders() throws {
    let document = try read(
      "Ask <ROLE>, <name of head> or <SCHOOL-NAME>.<br>See <b>us</b>, <mark>now</mark> <span lang=\"en\">here</span>.",
      as: .markdown)
    let text = document.blocks.map { document.text($0.text) }.joined(separator: "\n")
    #expect(text == "Ask <ROLE>, <name of head> or <SCHOOL-NAME>.\nSee us, now here.")
  }
}
