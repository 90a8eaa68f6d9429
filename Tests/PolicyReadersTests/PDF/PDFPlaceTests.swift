import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

@Suite("Places in PDF files")
struct PDFPlaceTests {
  @Test("Every place has its page, and its line as counted on that page")
  func pages() throws {
    let file = PDFFile(
      ["First rule.", "Second rule.", "", "Fourth rule."].map { text in
        var page = PDFFile.Page()
        page.text("All staff:", left: 72, top: 100)
        if !text.isEmpty { page.text(text, left: 72, top: 130) }
        return page
      })
    let document = try Reader.read(file.bytes, path: "policy.pdf")
    let places = document.blocks.filter { document.text($0.text).hasSuffix("rule.") }.map {
      document.source(of: $0.text)
    }
    #expect(places.map(\.page) == [1, 2, 4])
    #expect(places.map(\.line) == [2, 2, 2])
    #expect(places.map(\.column) == [1, 1, 1])
    #expect(places.map(\.endColumn) == [12, 13, 13])
  }

  @Test("A paragraph that goes on behind a page's end tells both pages")
  func acrossPages() throws {
    var first = PDFFile.Page()
    first.lines(
      ["Staff must tell the headteacher of all that they have seen,", "and must not speak of it to any other"],
      left: 72,
      top: 700)
    first.text("1", left: 295, top: 812)
    var second = PDFFile.Page()
    second.text("person.", left: 72, top: 90)
    second.text("2", left: 295, top: 812)
    let document = try Reader.read(PDFFile([first, second]).bytes, path: "policy.pdf")
    let block = try #require(document.blocks.first { document.text($0.text).contains("person.") })
    let place = document.source(of: block.text)
    #expect(place == SourceRange(line: 1, column: 1, endLine: 1, endColumn: 8, page: 1, endPage: 2))
  }

  @Test("A table of pages tells the page of any line, also with pages that have none")
  func pageTable() {
    let pages = PageTable(firstLines: [0, 3, 3, 5])
    #expect((0..<7).map { pages.place(ofLine: $0).page } == [1, 1, 1, 3, 3, 4, 4])
    #expect((0..<7).map { pages.place(ofLine: $0).line } == [1, 2, 3, 1, 2, 1, 2])
  }

  @Test("Characters that only print has are read as those that are typed")
  func characters() {
    var text = PrintedText()
    text.append(
      Array("<b>e\u{FB03}cient</b> o\u{FB00}er \u{F0B7} a\u{200B}b&amp;&lt;&#160;c\u{2003}d&bogus;".utf8)[...])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "efficient offer • ab&<\u{A0}c d&bogus;")
    #expect(!text.isBold)
    var bold = PrintedText()
    bold.append(Array("<i><b>Scope</i></b> ".utf8)[...])
    #expect(bold.isBold)
  }
}
