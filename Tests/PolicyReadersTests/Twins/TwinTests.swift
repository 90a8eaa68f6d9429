import Foundation
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import Testing

/// One policy in every format has to compile to one tree. What is allowed to differ, and why:
/// - brackets round the numbers of lists: web pages and Markdown have none, so that "(i)" becomes "i.";
/// - letters and numerals of lists in Markdown, which counts in decimals alone: "(i)" becomes "1.";
/// - the glyph of bullets: every format has its own;
/// - a title page or contents list that was typed line by line and that a converter made one paragraph of.
@Suite("One policy in every format", .serialized)
struct TwinTests {
  /// How much has to be the same, in every format of every policy.
  private static let least = 0.97

  @Test(
    "A text that LibreOffice saved as a document reads as the text does",
    .enabled(if: Conversion.isInstalled("soffice"), "LibreOffice is not installed"), .timeLimit(.minutes(5)),
    arguments: ["docx", "odt", "html"])
  func lines(format: String) async throws {
    let scratch = try TwinFolder()
    try await Conversion.libreOffice(Repository.policies.map(Repository.file), to: format, in: scratch.url)
    for path in Repository.policies {
      let text = try Twin(Repository.bytes(path), path: path)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      try expect(scratch.file("\(name).\(format)"), toBe: text)
    }
  }

  @Test(
    "A policy that pandoc wrote with headings and numbered lists reads alike in every format",
    .enabled(if: Conversion.isInstalled("pandoc"), "pandoc is not installed"), .timeLimit(.minutes(5)),
    arguments: Repository.policies)
  func structured(path: String) async throws {
    let scratch = try TwinFolder()
    let (markdown, _) = try structuredText(of: path, in: scratch)
    let outputs = [("gfm", "md"), ("html", "html"), ("docx", "docx"), ("odt", "odt")]
    for (format, ending) in outputs {
      try await Conversion.pandoc(markdown, from: Self.dialect, to: scratch.file("policy.\(ending)"), as: format)
    }
    let word = try [UInt8](Data(contentsOf: scratch.file("policy.docx")))
    let first = try Twin(word, path: "policy.docx")
    for ending in ["html", "odt"] { try expect(scratch.file("policy.\(ending)"), toBe: first) }
    try expect(
      scratch.file("policy.md"), toBe: Twin(word, path: "policy.docx", countsInDecimals: true), inDecimals: true)
    // And as the text that it was made from.
    try expect(scratch.file("policy.docx"), toBe: Twin(Repository.bytes(path), path: path))
  }

  @Test(
    "A document that LibreOffice saved anew reads as before", .timeLimit(.minutes(5)),
    .enabled(
      if: Conversion.isInstalled("pandoc") && Conversion.isInstalled("soffice"),
      "pandoc or LibreOffice is not installed"))
  func savedAnew() async throws {
    let scratch = try TwinFolder()
    var originals: [URL] = []
    for path in Repository.policies {
      let (markdown, name) = try structuredText(of: path, in: scratch)
      let original = scratch.file("\(name)-original.docx")
      try await Conversion.pandoc(markdown, from: Self.dialect, to: original, as: "docx")
      originals.append(original)
    }
    // An item of several paragraphs is written by pandoc as items whose bullet is a space. Behind such a one LibreOffice begins
    // the numbers of a list anew in old Word files, and shows them so.
    let formats = [("odt", Self.least), ("html", Self.least), ("rtf", Self.least), ("doc", 0.85)]
    for (format, _) in formats { try await Conversion.libreOffice(originals, to: format, in: scratch.url) }
    for original in originals {
      let first = try Twin([UInt8](Data(contentsOf: original)), path: original.path)
      for (format, least) in formats {
        try expect(original.deletingPathExtension().appendingPathExtension(format), toBe: first, least: least)
      }
    }
  }

  @Test("Files that were converted before read alike", arguments: ["docx", "odt"])
  func committed(format: String) throws {
    let text = try Twin(Repository.bytes("Documents/holy-trinity.txt"), path: "holy-trinity.txt")
    try expect(Repository.file("Tests/Inputs/Office/holy-trinity.\(format)"), toBe: text)
  }

  private static let dialect = "markdown+fancy_lists+startnum-smart-auto_identifiers"

  private func structuredText(of path: String, in scratch: TwinFolder) throws -> (file: URL, name: String) {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let file = scratch.file("\(name).markdown")
    try StructuredText.markdown(of: Repository.tree(path)).write(to: file, atomically: true, encoding: .utf8)
    return (file, name)
  }

  private func expect(
    _ file: URL, toBe other: Twin, least: Double = least, inDecimals: Bool = false,
    _ place: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = try [UInt8](Data(contentsOf: file))
    let twin = try Twin(bytes, path: file.lastPathComponent, countsInDecimals: inDecimals)
    let name = file.lastPathComponent
    let likeness = other.likeness(to: twin)
    #expect(likeness >= least, "\(name)\n\(other.differences(from: twin))", sourceLocation: place)
    let agreement = other.agreement(with: twin)
    #expect(
      agreement >= Self.least, "\(name)\n\(other.disagreements(with: twin))",
      sourceLocation: place)
  }
}

/// A folder of one test's own, which goes when the test ends.
final class TwinFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "policydiff-twins-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appending(path: name) }
}
