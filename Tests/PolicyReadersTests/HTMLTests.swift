import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading HTML")
struct HTMLTests {
  @Test("a page with everything reads as recorded")
  func everything() throws {
    let text = try String(decoding: Repository.bytes("Tests/Inputs/Readers/everything.html"), as: UTF8.self)
    #expect(try Golden.difference(dump(read(text)), from: "Readers/everything.html.txt") == nil)
  }
}
