import Foundation
import PolicyTestSupport
import Testing

@Suite("Files of every format")
struct FormatsTests {
  private static let input = "Tests/Inputs/Office/holy-trinity"

  @Test("Word and OpenDocument files are compared like texts, also in one folder")
  func mixed() throws {
    let same = try Binary.shell("policydiff \(Self.input).docx \(Self.input).odt")
    #expect(same.status == 0, "\(same.messages)")
    let scratch = try Scratch()
    for name in ["\(Self.input).docx", "Documents/hope-tree.txt"] {
      let file = Repository.file(name)
      try scratch.file(file.lastPathComponent, bytes: Repository.bytes(name))
    }
    let folder = scratch.folder.path
    let site = try Binary.shell("policydiff site '\(folder)' -o '\(folder)/output' && ls '\(folder)/output'")
    #expect(site.status == 0, "\(site.messages)")
    #expect(site.output.contains("index.html"))
  }

  @Test("Where no program reads a format, the packages are named")
  func nothingInstalled() throws {
    let scratch = try Scratch()
    let old = try scratch.file("old.doc", bytes: Self.oldWord)
    let rich = try scratch.file("rich.rtf", "{\\rtf1 Staff must read this.}")
    let formats = try Binary.shell("PATH=/nowhere \(Binary.path) formats")
    #expect(formats.status == 0)
    #expect(formats.output.contains("no; install libreoffice-writer-nogui or antiword"))
    #expect(formats.output.contains("Word (.docx)         yes"))
    for (file, program) in [(old, "antiword"), (rich, "unrtf")] {
      let run = try Binary.shell("PATH=/nowhere \(Binary.path) parse '\(file)'")
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains("install the package libreoffice-writer-nogui or \(program)"))
    }
  }

  @Test("What a lesser program made of an old file is read, and what it loses is said")
  func lesserProgram() throws {
    let scratch = try Scratch()
    let old = try scratch.file("old.doc", bytes: Self.oldWord)
    try program("antiword", "/bin/cat >/dev/null; echo '1. Staff must read this.'", in: scratch)
    let run = try Binary.shell("PATH='\(scratch.folder.path)' \(Binary.path) parse '\(old)'")
    #expect(run.status == 0)
    #expect(run.output.contains("Staff must read this."))
    #expect(run.messages.contains("was read through antiword"))
  }

  @Test("A program that dies over a file, or makes nothing of it, is trouble in one line")
  func dyingProgram() throws {
    let scratch = try Scratch()
    let old = try scratch.file("old.doc", bytes: Self.oldWord)
    for (script, message) in [("kill -SEGV $$", "broke down"), ("exit 1", "can't read it")] {
      try program("soffice", script, in: scratch)
      let run = try Binary.shell("PATH='\(scratch.folder.path)' \(Binary.path) parse '\(old)'")
      #expect(run.status == 2)
      #expect(run.messages.contains("LibreOffice \(message)"))
      #expect(run.messages.split(separator: "\n").count == 1)
    }
  }

  @Test("A document with tracked changes is read as it was, where that is asked for")
  func trackedChanges() throws {
    let run = try Binary.shell("policydiff parse --track-changes original \(Self.input).docx | head -1")
    #expect(run.status == 0)
    let wrong = try Binary.shell("policydiff parse --track-changes both \(Self.input).docx")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("final, original"))
  }

  /// As much of an old Word file as tells what it is.
  private static let oldWord: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "WordDocument".utf16.flatMap { [UInt8($0 & 0xFF), 0] }

  private func program(_ name: String, _ script: String, in scratch: Scratch) throws {
    let path = try scratch.file(name, "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
