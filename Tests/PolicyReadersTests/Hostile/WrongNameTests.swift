import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Files with the wrong extension")
struct WrongNameTests {
  @Test(
    "What a file is, its content tells and not its name",
    arguments: [
      ("Tests/Inputs/Office/holy-trinity.docx", DocumentFormat.docx), ("Tests/Inputs/Office/holy-trinity.odt", .odt),
      ("Tests/Inputs/PDF/plain-notes.libreoffice.pdf", .pdf), ("Tests/Inputs/Office/everything.rtf", .rtf),
      ("Tests/Inputs/Office/everything.doc", .doc), ("Tests/Inputs/Readers/everything.html", .html),
      ("Tests/Inputs/Readers/everything.md", .markdown),
    ])
  func content(path: String, format: DocumentFormat) throws {
    let bytes = try Repository.bytes(path)
    for name in ["policy.txt", "policy.pdf", "policy.docx", "policy.odt", "policy.rtf", "policy.doc", "policy"] {
      do {
        #expect(try Reader.read(bytes, path: name).format == format, "\(name)")
      } catch {
        // Only where the program that reads it is not there.
        #expect(error.message.contains("install the package"), "\(name): \(error.message)")
      }
      if format == .doc || format == .rtf { break }
    }
  }

  @Test("A text under the name of another format is read as the text that it is")
  func text() throws {
    for name in ["policy.pdf", "policy.docx", "policy.odt", "policy.doc", "policy.rtf"] {
      #expect(try read("All staff must report.", path: name).format == .text, "\(name)")
    }
  }
}
