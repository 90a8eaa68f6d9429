import Foundation
import PolicyReaders
import PolicyText
import Testing

@Suite("Opening files")
struct InputFileTests {
  private func inTemporaryFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "policydiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func trouble(_ path: String) -> Trouble? {
    do {
      _ = try InputFile.read(path)
      return nil
    } catch {
      return error
    }
  }

  @Test("a file is read whole")
  func whole() throws {
    try inTemporaryFolder { folder in
      for count in [1, 100, 65_536, 300_000] {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let file = folder.appending(path: "file")
        try Data(bytes).write(to: file)
        #expect(try InputFile.read(file.path()) == bytes)
      }
    }
  }

  @Test("what can't be read is told in plain words, with what to do")
  func troubles() throws {
    try inTemporaryFolder { folder in
      let empty = folder.appending(path: "empty.txt").path()
      try Data().write(to: URL(filePath: empty))
      #expect(trouble(empty)?.message.contains("is empty") == true)
      #expect(trouble(folder.path())?.message.contains("is a directory") == true)
      #expect(trouble(folder.appending(path: "none.txt").path())?.message.contains("no such file") == true)
      #expect(trouble(empty + "/x")?.message.contains("no such file") == true)
      #expect(trouble("")?.message.contains("is not a file name") == true)
      #expect(trouble("a\u{0}b")?.message.contains("is not a file name") == true)
      #expect(trouble("/dev/zero")?.message.contains("is a device") == true)
      #expect(trouble(folder.path() + String(repeating: "x", count: 5000))?.message.contains("too long") == true)
      let loop = folder.appending(path: "loop")
      try FileManager.default.createSymbolicLink(at: loop, withDestinationURL: loop)
      #expect(trouble(loop.path())?.message.contains("leads back to itself") == true)
      #expect(trouble(loop.path())?.subject == loop.path())
    }
  }

  @Test("a file that may not be read is told so")
  func permission() throws {
    try inTemporaryFolder { folder in
      let file = folder.appending(path: "secret").path()
      try Data([0x61]).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
      // The superuser may read anything; then reading must work.
      if getuid() == 0 {
        #expect(try InputFile.read(file) == [0x61])
      } else {
        #expect(trouble(file)?.message.contains("may not be read") == true)
      }
    }
  }

  @Test("64 MiB are read and one byte more is not")
  func limit() throws {
    try inTemporaryFolder { folder in
      let file = folder.appending(path: "large")
      #expect(FileManager.default.createFile(atPath: file.path(), contents: nil))
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: UInt64(InputFile.largest))
      #expect(try InputFile.read(file.path()).count == InputFile.largest)
      try handle.truncate(atOffset: UInt64(InputFile.largest) + 1)
      #expect(trouble(file.path())?.message.contains("larger than 64 MiB") == true)
      try handle.close()
    }
  }

  @Test("a pipe is read to its end")
  func pipe() throws {
    let pipe = Pipe()
    let bytes = [UInt8](repeating: 0x61, count: 200_000)
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(bytes))
      try? writer.close()
    }
    #expect(try InputFile.read("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)") == bytes)
  }
}
