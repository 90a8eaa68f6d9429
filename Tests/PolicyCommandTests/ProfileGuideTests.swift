import Foundation
import PolicyCommand
import PolicyTestSupport
import Testing

/// The guide to profiles, run as its readers run it.
@Suite("The guide to profiles")
struct ProfileGuideTests {
  private static let file = Repository.file("Templates/Profiles/README.md")

  /// The files that the guide shows, in order, under the names that it gives them.
  private func folder(_ text: String) throws -> Scratch {
    let scratch = try Scratch()
    let blocks = text.matches(of: /```(?:text|json)\n(?<body>(?s:.*?))```/).map { String($0.body) }
    #expect(blocks.count == 4)
    for (name, block) in zip(["homework.txt", "homework.json", "trust.json", "examples.json"], blocks) {
      #expect(text.contains("`\(name)`"))
      try scratch.file(name, block)
    }
    return scratch
  }

  @Test("its commands print what it shows, with the files that it shows")
  func commands() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let scratch = try folder(text)
    let shown = ShownCommands(markdown: text)
    #expect(shown.commands.count >= 4)
    var outputs: [String] = []
    for command in shown.commands {
      let result = try Binary.shell(command.line, in: scratch.folder)
      #expect(result.status == 0, "\(command.line): \(result.messages)")
      outputs.append(command.excerpt(of: result.output + result.messages))
    }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(shown.replacing(outputs: outputs).utf8).write(to: Self.file)
      return
    }
    for (command, output) in zip(shown.commands, outputs) { #expect(command.output == output, "\(command.line)") }
  }

  @Test("its profile answers its three questions on its policy")
  func answers() throws {
    let scratch = try folder(try String(contentsOf: Self.file, encoding: .utf8))
    let run = Run("parse", "--profile", scratch.path("homework.json"), scratch.path("homework.txt"))
    #expect(run.status == .same, "\(run.messages)")
    for answer in [
      "Teachers must not set homework in the holidays", "Pupils should turn for help to the form tutor", "2 years",
    ] {
      #expect(run.text.contains(answer), "\(answer)")
    }
    let trust = Run("parse", "--profile", scratch.path("trust.json"), scratch.path("homework.txt"))
    #expect(trust.status == .same, "\(trust.messages)")
    #expect(trust.text.contains("Homework may take longer than the time set only on conditions"))
    #expect(!trust.text.contains("To be reviewed"))
  }

  @Test("the files that it links to exist")
  func links() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let targets = text.matches(of: /\]\((?<target>[^)#\s]+)/).map { String($0.target) }.filter { !$0.contains("://") }
    #expect(!targets.isEmpty)
    let folder = Self.file.deletingLastPathComponent()
    for target in targets {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: target).path), "\(target)")
    }
  }
}
