import Foundation
import PolicyCommand
import Testing

@Suite("Mending files")
struct FixTests {
  private static let faulty = "CONDUCT POLICY\r\n\r\n1. All  staff must be kind.\r\n\r\n2. They must help.\r\n"
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.file("a.txt", Self.faulty)
  }

  private func fix(_ name: String, _ options: String...) -> Run {
    Run(arguments: ["check", scratch.path(name), "--today", "2026-11-21", "--fix"] + options)
  }

  @Test("a dry run shows the difference and writes nothing; then the file is mended once")
  func dryRun() throws {
    let shown = fix("a.txt", "--dry-run")
    #expect(shown.status == .different && shown.messages.isEmpty)
    #expect(
      shown.text
        == "--- \(scratch.path("a.txt"))\n+++ \(scratch.path("a.txt"))\n@@ -1,5 +1,5 @@\n CONDUCT POLICY\r\n \r\n-1. All  staff must be kind.\r\n+1. All staff must be kind.\r\n \r\n 2. They must help.\r\n"
    )
    #expect(try scratch.contents("a.txt") == Array(Self.faulty.utf8))
    let written = fix("a.txt")
    #expect(written.messages == ["policydiff: \(scratch.path("a.txt")): mended 1 doubled space"])
    #expect(written.text.contains("CONDUCT POLICY"))
    #expect(try scratch.contents("a.txt") == Array(Self.faulty.replacing("  ", with: " ").utf8))
    #expect(fix("a.txt", "--dry-run").status == .same && fix("a.txt", "--dry-run").output.isEmpty)
    #expect(fix("a.txt").messages.isEmpty)
    #expect(try scratch.names == ["a.txt"])
  }

  @Test("a byte order mark stays, and so does a last line without an end")
  func bytes() throws {
    try scratch.file("b.txt", bytes: [0xEF, 0xBB, 0xBF] + Array("POLICY\n\n1. All  staff must help.".utf8))
    #expect(fix("b.txt", "--dry-run").text.contains("\n\\ No newline at end of file\n"))
    #expect(fix("b.txt").status != .trouble)
    #expect(try scratch.contents("b.txt") == [0xEF, 0xBB, 0xBF] + Array("POLICY\n\n1. All staff must help.".utf8))
  }

  @Test("the style of quotation marks comes from the configuration")
  func quotes() throws {
    try scratch.file("c.md", "# Policy\n\nBe \"kind\" and don't run.\n")
    #expect(fix("c.md", "--dry-run").output.isEmpty)
    try scratch.file(".policydiff.json", #"{"quotes": "curly"}"#)
    #expect(fix("c.md", "--dry-run").text.contains("\n+Be “kind” and don’t run.\n"))
  }

  @Test("other formats, encodings and standard input are refused before anything is written")
  func refused() throws {
    try scratch.file("p.html", "<main><h1>Policy</h1><p>All  staff must help.</p></main>")
    try scratch.file("w.txt", bytes: Array("POLICY\n\n1. All  staff caf".utf8) + [0xE9, 0x0A])
    for (name, words) in [
      ("p.html", "is a web page (HTML); --fix mends plain text and Markdown alone"), ("w.txt", "is not in UTF-8"),
    ] {
      let run = Run("check", "-q", scratch.path("a.txt"), scratch.path(name), "--fix")
      #expect(run.status == .trouble && run.messages.count == 1)
      #expect(run.messages[0].contains("\(name): \(words)"))
      #expect(try scratch.contents("a.txt") == Array(Self.faulty.utf8))
    }
    #expect(
      Run("check", "-q", scratch.path("a.txt"), "--dry-run").messages == [
        "policydiff: --dry-run: shows what --fix would do; add --fix"
      ])
  }
}
