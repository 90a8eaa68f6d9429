import Foundation
import PolicyTestSupport
import Testing

/// A policy printed to PDF has to compile to the tree of what was printed. What is allowed to differ, and why: two lines of
/// a text that stand right below each other, the first of them full, are one paragraph to any eye.
@Suite("A policy printed to PDF", .serialized)
struct PDFTwinTests {
  /// How much has to be the same.
  private static let least = 0.97

  @Test(
    "It reads as its text does, with running heads and bullets that are written or drawn",
    arguments: [
      "aycliffe-drive.libreoffice", "bath-and-wells-mat.libreoffice", "holy-trinity.libreoffice",
      "hope-tree.libreoffice", "montessori-place.libreoffice", "aycliffe-drive.chromium", "montessori-place.chromium",
    ])
  func committed(name: String) throws {
    let text = "Documents/\(name.prefix { $0 != "." }).txt"
    try expect(
      Repository.file("Tests/Inputs/PDF/\(name).pdf"), toBe: Twin(Repository.bytes(text), path: text))
  }

  @Test(
    "A text that LibreOffice printed as it stands reads as before", .timeLimit(.minutes(5)),
    .enabled(if: Conversion.isInstalled("soffice"), "LibreOffice is not installed"))
  func printedText() async throws {
    let scratch = try TwinFolder()
    try await Conversion.libreOffice(Repository.policies.map(Repository.file), to: "pdf", in: scratch.url)
    for path in Repository.policies {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      try expect(scratch.file("\(name).pdf"), toBe: Twin(Repository.bytes(path), path: path))
    }
  }

  @Test(
    "A Word file that LibreOffice printed reads as the Word file does", .timeLimit(.minutes(5)),
    .enabled(
      if: Conversion.isInstalled("pandoc") && Conversion.isInstalled("soffice"),
      "pandoc or LibreOffice is not installed"))
  func printedWord() async throws {
    let scratch = try TwinFolder()
    var originals: [URL] = []
    for path in Repository.policies {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      let markdown = scratch.file("\(name).markdown")
      try StructuredText.markdown(of: Repository.tree(path)).write(to: markdown, atomically: true, encoding: .utf8)
      try await Conversion.pandoc(
        markdown, from: "markdown+fancy_lists+startnum-smart-auto_identifiers", to: scratch.file("\(name).docx"),
        as: "docx")
      originals.append(scratch.file("\(name).docx"))
    }
    try await Conversion.libreOffice(originals, to: "pdf", in: scratch.url)
    for original in originals {
      try expect(
        original.deletingPathExtension().appendingPathExtension("pdf"),
        toBe: Twin([UInt8](Data(contentsOf: original)), path: original.path))
    }
  }

  private func expect(_ file: URL, toBe other: Twin, _ place: SourceLocation = #_sourceLocation) throws {
    let twin = try Twin([UInt8](Data(contentsOf: file)), path: file.lastPathComponent)
    let name = file.lastPathComponent
    #expect(
      other.likeness(to: twin) >= Self.least, "\(name)\n\(other.differences(from: twin))", sourceLocation: place)
    #expect(other.agreement(with: twin) >= Self.least, "\(name): positions", sourceLocation: place)
  }
}
