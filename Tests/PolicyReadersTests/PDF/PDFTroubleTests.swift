import Foundation
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

@Suite("PDF files that can't be read")
struct PDFTroubleTests {
  private static let page = PDFFile { $0.text("Staff must not post.", left: 72, top: 100) }.bytes

  @Test("A scan is told from an empty file, and what to do about it is said")
  func withoutText() {
    var scan = PDFFile.Page()
    scan.picture()
    #expect(
      trouble(of: PDFFile([scan]))
        == "has no text on its one page: a scan needs OCR first (for example with ocrmypdf), or give its text")
    #expect(
      trouble(of: PDFFile([scan, scan, scan]))?.hasPrefix("has no text on its 3 pages: a scan needs OCR") == true)
    #expect(
      trouble(of: PDFFile([PDFFile.Page(), PDFFile.Page()]))?.hasPrefix("shows no text and no pictures on its 2 pages")
        == true)
  }

  @Test("Scanned pages among others are named; blank pages are no news")
  func someScans() throws {
    var text = PDFFile.Page()
    text.text("Staff must not post.", left: 72, top: 100)
    var scan = PDFFile.Page()
    scan.picture()
    let pages = [text, PDFFile.Page(), scan, scan, scan, text, scan]
    let document = try Reader.read(PDFFile(pages).bytes, path: "policy.pdf")
    #expect(
      document.diagnostics.map(\.message) == ["no text on pages 3–5 and 7: a scan needs OCR before it can be read"])
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(try Reader.read(PDFFile([text, PDFFile.Page()]).bytes, path: "policy.pdf").diagnostics.isEmpty)
  }

  @Test("A file that needs a password is said to need one")
  func encrypted() throws {
    let file = try Repository.bytes("Tests/Inputs/PDF/needs-password.pdf")
    #expect(trouble(file) == "is encrypted and needs a password; save a copy without one and give that")
  }

  @Test("A file that opens without a password but forbids copies is read, and says so")
  func restricted() throws {
    let document = try Reader.read(Repository.bytes("Tests/Inputs/PDF/forbids-copies.pdf"), path: "policy.pdf")
    #expect(document.texts.contains("Staff must not post."))
    #expect(document.diagnostics.map(\.severity) == [.note])
    #expect(document.diagnostics[0].message.contains("is encrypted"))
  }

  @Test("A broken file is told, and one that is broken in part is read with a warning")
  func broken() throws {
    #expect(
      trouble(Array("%PDF-1.7\nnothing of the kind".utf8))?.hasPrefix("is broken: no page of it can be read") == true)
    #expect(trouble(Array("%PDF-1.4\n".utf8) + [UInt8](repeating: 0, count: 5000))?.hasPrefix("is broken") == true)
    // A font that is nowhere told.
    let damaged = Array(String(decoding: Self.page, as: UTF8.self).replacing("ET", with: "/F9 7 Tf ET").utf8)
    let document = try Reader.read(damaged, path: "policy.pdf")
    #expect(document.texts == ["Staff must not post."])
    #expect(document.diagnostics.map(\.message) == ["parts of the PDF are damaged; check that no text is missing"])
  }

  @Test("Where poppler is missing the package is named")
  func missing() {
    let message = refusal(through: Poppler(searchPath: "/nowhere"))
    #expect(
      message
        == "is a PDF (.pdf), which needs another program to be read: install the package poppler-utils, or give its text"
    )
  }

  @Test("A program that hangs is ended, and one that dies is told")
  func failing() throws {
    #expect(try refusal(through: fake("sleep 100", seconds: 1))?.contains("took more than 1 seconds") == true)
    #expect(try refusal(through: fake("kill -SEGV $$"))?.contains("broke down over it (signal 11)") == true)
    #expect(try refusal(through: fake("exit 99"))?.hasPrefix("is broken") == true)
    #expect(
      try refusal(through: fake("while :; do echo yes; done", output: 100_000))?.contains("made more than") == true)
    #expect(try refusal(through: fake("echo nothing known"))?.contains("has no pages") == true)
  }

  /// Poppler with a script in the place of its programs.
  private func fake(_ script: String, seconds: Int = 20, output: Int = 1 << 20) throws -> Poppler {
    let folder = FileManager.default.temporaryDirectory.appending(path: "policydiff-poppler-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appending(path: "pdftohtml")
    try "#!/bin/sh\n\(script)\n".write(to: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return Poppler(
      searchPath: folder.path, limits: ChildProcess.Limits(seconds: seconds, memory: 1 << 30, output: output))
  }

  private func refusal(through poppler: Poppler) -> String? {
    do {
      _ = try PDFReader.read(Self.page, path: "policy.pdf", through: poppler)
      return nil
    } catch {
      return error.message
    }
  }
}
