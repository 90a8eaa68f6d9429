import Foundation
import PolicyTestSupport
import Testing

@testable import PolicyReaders

@Suite("Running another program")
struct ChildProcessTests {
  @Test("What a program writes and how it exits are told, and its input is a file it can read")
  func outcome() throws {
    let outcome = try shell("cat; echo trouble >&2; exit 3").run(input: Array("text".utf8))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "text")
    #expect(String(decoding: outcome.messages, as: UTF8.self) == "trouble\n")
    #expect(outcome.status == 3)
  }

  @Test("Output of several megabytes arrives whole")
  func longOutput() throws {
    let bytes = [UInt8](repeating: 0x61, count: 5_000_000)
    #expect(try shell("cat").run(input: bytes).output == bytes)
  }

  @Test("A program that hangs is ended when its time is over, also when it has closed its output")
  func hanging() {
    for script in ["sleep 100", "exec >&- 2>&-; sleep 100", "sleep 100 & wait"] {
      var child = shell(script)
      child.limits.seconds = 1
      #expect(throws: ChildProcess.Failure.tookTooLong(seconds: 1)) { try child.run() }
    }
  }

  @Test("What a program leaves running in the background ends with it")
  func background() throws {
    let outcome = try shell("sleep 1000 >/dev/null 2>&1 & echo $!").run()
    let text = String(decoding: outcome.output, as: UTF8.self)
    let id = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    // Nobody may have collected it yet, so that its number can still be known for a moment.
    for _ in 0..<500 where isRunning(id) { usleep(10_000) }
    #expect(!isRunning(id))
  }

  @Test("A program that writes without end is ended")
  func endlessOutput() {
    var child = shell("while :; do echo yes; done")
    child.limits.output = 10_000
    #expect(throws: ChildProcess.Failure.wroteTooMuch(bytes: 10_000)) { try child.run() }
  }

  @Test("A program that complains without end is ended when its time is over")
  func endlessMessages() {
    var child = shell("while :; do echo no >&2; done")
    child.limits.seconds = 1
    #expect(throws: ChildProcess.Failure.self) { try child.run() }
  }

  @Test("A program that dies by a signal is told from one that exits")
  func dying() {
    #expect(throws: ChildProcess.Failure.killed(signal: SIGSEGV)) { try shell("kill -SEGV $$").run() }
  }

  #if os(Linux)
    @Test("A program gets no more memory than its limit")
    func memory() throws {
      var child = shell("head -c 300000000 /dev/zero | tail -c 290000000 | head -c 1; echo; ulimit -v")
      child.limits.memory = 100 << 20
      let outcome = try child.run()
      #expect(String(decoding: outcome.output, as: UTF8.self).hasSuffix("\n102400\n"))
    }
  #endif

  @Test("A program that is not there is told so")
  func missing() {
    #expect(throws: ChildProcess.Failure.notStarted(ENOENT)) {
      try ChildProcess(program: "/nowhere/antiword", arguments: []).run()
    }
    #expect(InstalledProgram.path(of: "no-such-program-anywhere") == nil)
    #expect(InstalledProgram.path(of: "sh", in: "/nowhere:/bin:.") == "/bin/sh")
    #expect(InstalledProgram.path(of: "Sources", in: Repository.root.path) == nil, "a folder is no program")
  }

  @Test("A program sees no variables but a path, a locale and its own")
  func environment() throws {
    var child = ChildProcess(program: "/usr/bin/env", arguments: [])
    child.variables = ["HOME": "/nowhere"]
    let lines = String(decoding: try child.run().output, as: UTF8.self).split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != "=" } }.sorted() == ["HOME", "LC_ALL", "PATH"])
  }

  @Test("A temporary folder goes with its owner, with all that is in it")
  func temporaryFolder() throws {
    var path = ""
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      try folder.write([0x61], to: "a.txt")
      try FileManager.default.createDirectory(atPath: "\(path)/b/c", withIntermediateDirectories: true)
      #expect(FileManager.default.fileExists(atPath: "\(path)/a.txt"))
    }
    #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
  }

  private func shell(_ script: String) -> ChildProcess {
    ChildProcess(program: "/bin/sh", arguments: ["-c", script])
  }

  private func isRunning(_ id: Int32) -> Bool {
    guard kill(id, 0) == 0 else { return false }
    // A process that ended and waits to be collected is running no more.
    let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return state?.contains(") Z ") != true
  }
}
