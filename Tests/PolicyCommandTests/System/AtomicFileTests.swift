import Foundation
import PolicyCommand
import PolicyText
import Testing

@Suite("Writing a file")
struct AtomicFileTests {
  @Test("replaces what was there and leaves nothing else")
  func replaces() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.txt", "old and longer than the new")
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(try scratch.contents("report.txt") == Array("new".utf8))
    #expect(try scratch.names == ["report.txt"])
  }

  @Test("keeps a link a link, and the file's permissions")
  func keepsLinkAndMode() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.txt", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: path)
    try AtomicFile.write(Array("new".utf8), to: scratch.path("link"))
    #expect(try scratch.contents("report.txt") == Array("new".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("link")) == path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test("goes straight to a device, whose failure is told")
  func device() throws {
    try AtomicFile.write(Array("x".utf8), to: "/dev/null")
    #if os(Linux)
      do throws(Trouble) {
        try AtomicFile.write(Array("x".utf8), to: "/dev/full")
        Issue.record("a full device took the bytes")
      } catch {
        #expect(error.subject == "/dev/full")
        #expect(error.message.contains("no space"))
      }
    #endif
  }
}
