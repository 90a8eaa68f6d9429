import Foundation
import PolicyTestSupport
import Testing

@Suite("README")
struct ReadmeTests {
  private static let file = Repository.file("README.md")

  @Test("every command in it prints what it shows")
  func commands() throws {
    let shown = ShownCommands(markdown: try String(contentsOf: Self.file, encoding: .utf8))
    #expect(shown.commands.count { $0.line.contains("policydiff") } >= 5)
    // A folder with what the commands name, so that what they write goes with it.
    let scratch = try Scratch()
    for name in ["Documents", "Templates"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path(name), withDestinationPath: Repository.file(name).path)
    }
    for (name, version) in [("last-year.txt", "before"), ("this-year.txt", "after")] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path(name),
        withDestinationPath: Repository.file("Tests/Gold/versions/ashby-social-media/\(version).txt").path)
    }
    var outputs: [String] = []
    for command in shown.commands {
      let result = try Binary.shell(command.line, in: scratch.folder)
      #expect(!result.wasKilled, "\(command.line)")
      outputs.append(command.excerpt(of: result.output + result.messages))
    }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(shown.replacing(outputs: outputs).utf8).write(to: Self.file)
      return
    }
    for (command, output) in zip(shown.commands, outputs) {
      #expect(command.output == output, "\(command.line): make readme brings README up to date")
    }
  }

  @Test("its picture is of what the program prints")
  func picture() throws {
    let command = "policydiff --topic contact Documents"
    let result = try Binary.shell(command.replacing("policydiff", with: "policydiff --color always"))
    #expect(result.status == 1)
    let svg = TerminalPicture(command: command, output: result.output, limit: 40).svg
    let file = Repository.file(".github/comparison.svg")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(svg.utf8).write(to: file)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(recorded == svg, "make readme draws the picture anew")
  }

  @Test("the files that it links to exist")
  func links() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let targets = text.matches(of: /\]\((?<target>[^)#\s]+)/).map { String($0.target) }.filter { !$0.contains("://") }
    #expect(!targets.isEmpty)
    for target in targets { #expect(FileManager.default.fileExists(atPath: Repository.file(target).path), "\(target)") }
  }

  @Test("blocks are found with their commands, outputs and limits")
  func extraction() {
    let shown = ShownCommands(
      markdown: "x\n```sh\n$ not this\n```\n```console lines=1\n$ one\na\n…\n$ two\n```\n```console\n$ three\nb\n```\n")
    #expect(shown.commands.map(\.line) == ["one", "two", "three"])
    #expect(shown.commands.map(\.output) == ["a\n…", "", "b"])
    #expect(shown.commands[0].excerpt(of: "a\nz\n") == "a\n…")
    #expect(
      shown.replacing(outputs: ["A", "B", ""])
        == "x\n```sh\n$ not this\n```\n```console lines=1\n$ one\nA\n$ two\nB\n```\n```console\n$ three\n```\n")
  }
}
