import Foundation
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

/// The policies printed to PDF: by LibreOffice, from a Word file with headings, running heads and bullets that are written;
/// by Chromium, from a web page with bullets that are drawn. Each has to compile as its text does.
@Suite("A policy printed to PDF")
struct PDFTwinTests {
  @Test(
    "It reads as its text does, clause by clause and answer by answer",
    arguments: [
      "aycliffe-drive.libreoffice", "bath-and-wells-mat.libreoffice", "holy-trinity.libreoffice",
      "hope-tree.libreoffice", "montessori-place.libreoffice", "aycliffe-drive.chromium", "montessori-place.chromium",
    ])
  func twin(name: String) throws {
    let file = try Repository.bytes("Tests/Inputs/PDF/\(name).pdf")
    let text = "Documents/\(name.prefix { $0 != "." }).txt"
    try expectTwins(
      Outline.infer(Reader.read(file, path: "\(name).pdf")),
      Outline.infer(Reader.read(Repository.bytes(text), path: text)))
  }

  @Test(
    "The text as it stands, printed by LibreOffice, reads as before",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice"), "LibreOffice is not installed"),
    .timeLimit(.minutes(5)))
  func printedText() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "policydiff-pdf-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/soffice")
    process.arguments =
      [
        "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
        "--infilter=Text (encoded):UTF8", "--convert-to", "pdf", "--outdir", folder.path,
      ] + Repository.policies.map { Repository.file($0).path }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    for path in Repository.policies {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      let file = try [UInt8](Data(contentsOf: folder.appending(path: "\(name).pdf")))
      try expectTwins(
        Outline.infer(Reader.read(file, path: "\(name).pdf")),
        Outline.infer(Reader.read(Repository.bytes(path), path: path)))
    }
  }

  /// How much has to be the same.
  private static let least = 0.97

  private func expectTwins(_ tree: ClauseTree, _ other: ClauseTree) throws {
    let (clauses, others) = (clauses(of: tree), clauses(of: other))
    let changes = clauses.difference(from: others)
    let same = others.count - changes.removals.count
    #expect(
      Double(same) >= Self.least * Double(max(clauses.count, others.count)),
      "\(tree.document.path)\n\(changes.map { "\($0)" }.joined(separator: "\n"))")
    let compiler = try PolicyCompiler(profile: .embedded(named: Profile.standardName))
    let (answers, expected) = (compiler.compile(tree).positions, compiler.compile(other).positions)
    let agreed = zip(answers, expected).count { $0.stance == $1.stance && $0.strength == $1.strength }
    #expect(Double(agreed) >= Self.least * Double(expected.count), "\(tree.document.path): answers")
  }

  /// Depth, label, heading and words of each clause. Bullets are the same whatever their glyph.
  private func clauses(of tree: ClauseTree) -> [String] {
    tree.clauses.indices.map { index in
      let clause = tree.clauses[index]
      let label = clause.label?.style == .bullet ? "•" : tree.label(of: index) ?? ""
      let words = "\(tree.heading(of: index) ?? "") | \(tree.body(of: index))"
      return "\(clause.depth) \(label) \(words.split { $0.isWhitespace }.joined(separator: " "))"
    }
  }
}
