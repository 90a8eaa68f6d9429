import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

/// Files whose parts refer to each other, or unpack, as those of no program do.
@Suite("PDF files with a hostile structure")
struct PDFStructureTests {
  private static let page = PDFFile { $0.text("Staff must report.", left: 72, top: 100) }.bytes

  @Test(
    "Trees that hold themselves, and brackets without end, are read or refused in time", .timeLimit(.minutes(5)),
    arguments: [
      ("/Kids [6 0 R]", "/Kids [2 0 R 6 0 R 2 0 R]"), ("/Kids [6 0 R]", "/Kids [2 0 R]"),
      ("/Pages 2 0 R", "/Pages 1 0 R"), ("/Parent 2 0 R", "/Parent 6 0 R"),
      ("/Type /Catalog", "/Type /Catalog /Outlines << /First 1 0 R /Last 1 0 R >> /Title (x) /Next 1 0 R"),
      ("/Type /Catalog", "/Type /Catalog /X " + String(repeating: "[", count: 100_000)),
      ("/Type /Catalog", "/Type /Catalog /X " + String(repeating: "<<", count: 100_000)),
      ("BT ", String(repeating: "q ", count: 100_000) + "BT "), ("/MediaBox [0 0 595", "/MediaBox [0 0 1e30"),
      ("/Count 1", "/Count 2147483647"), ("/Count 1", "/Count -1"), ("/Length ", "/Length 5 0 R /X "),
    ])
  func structure(part: String, change: String) throws {
    let text = String(decoding: Self.page, as: UTF8.self)
    #expect(text.contains(part))
    let clock = ContinuousClock()
    let time = clock.measure {
      let document = try? Reader.read(Array(text.replacing(part, with: change).utf8), path: "policy.pdf")
      #expect(document?.flaw == nil)
    }
    #expect(time < .seconds(30))
  }

  @Test("A page that prints without end is refused when it has printed too much", .timeLimit(.minutes(5)))
  func endlessPage() {
    let line = String(repeating: "BT /F1 11 Tf 72 700 Td (Staff must report.) Tj ET ", count: 100_000)
    let text = String(decoding: Self.page, as: UTF8.self).replacing("BT ", with: "\(line)BT ")
    let poppler = Poppler(limits: ChildProcess.Limits(seconds: 60, memory: 1 << 30, output: 1 << 20))
    #expect(throws: Trouble.self) { try PDFReader.read(Array(text.utf8), path: "policy.pdf", through: poppler) }
  }
}
