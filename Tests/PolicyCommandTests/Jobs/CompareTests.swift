import Foundation
import PolicyCommand
import Testing

@Suite("Comparing and parsing")
struct CompareTests {
  @Test("the same file twice has no differences")
  func sameTwice() {
    let run = Run("compare", Run.policies[2], Run.policies[2])
    #expect(run.status == .same)
    #expect(!run.output.isEmpty)
    #expect(run.messages.isEmpty, "\(run.messages)")
  }

  @Test("two policies that differ exit with 1")
  func different() {
    #expect(Run(Run.policies[0], Run.policies[2]).status == .different)
  }

  @Test("one file alone has nothing to differ from")
  func oneAlone() {
    let run = Run("compare", Run.policies[1])
    #expect(run.status == .same)
    #expect(!run.output.isEmpty)
  }

  @Test("without a command means compare")
  func defaultIsCompare() {
    #expect(Run(Run.policies[0], Run.policies[1]).output == Run("compare", Run.policies[0], Run.policies[1]).output)
  }

  @Test("a folder stands for its files in the order of their names, without hidden ones and the site's configuration")
  func folder() throws {
    let scratch = try Scratch()
    for name in ["b.txt", "a.txt", "c.md"] {
      try scratch.file(name, "# Policy \(name)\n\n1. Staff must read \(name).\n")
    }
    for name in [".hidden", "site.json"] { try scratch.file(name, "{}") }
    _ = try scratch.makeFolder("nested")
    let asFolder = Run("parse", "--format", "json", scratch.folder.path)
    let paths = ["a.txt", "b.txt", "c.md"].map(scratch.path)
    #expect(asFolder.messages.isEmpty)
    #expect(asFolder.output == Run(arguments: ["parse", "--format", "json"] + paths).output)
  }

  @Test(
    "every format comes from both commands, and the same bytes come twice",
    arguments: OutputFormat.allCases.filter { !$0.isOfFindings })
  func formats(format: OutputFormat) {
    for command in ["compare", "parse"] {
      // A page of HTML shows one policy.
      let files = command == "parse" && format == .html ? Array(Run.policies.prefix(1)) : Run.policies
      let arguments = [command, "--format", format.rawValue] + files
      let run = Run(arguments: arguments)
      #expect(run.status != .trouble, "\(run.messages)")
      #expect(run.output.last == 0x0A)
      #expect(run.output == Run(arguments: arguments).output)
    }
  }

  @Test("the number of threads changes nothing but the time")
  func threads() throws {
    let scratch = try Scratch()
    for name in 1...9 {
      // Large enough together for threads to be worth starting.
      let clauses = (1...900).map { "\($0). Staff must not do \(name * $0) things.\n" }.joined()
      try scratch.file("\(name).txt", "POLICY \(name)\n\n" + clauses)
    }
    let alone = Run("parse", "--format", "json", "--jobs", "1", scratch.folder.path)
    let together = Run("parse", "--format", "json", "--jobs", "8", scratch.folder.path)
    #expect(alone.output == together.output)
    #expect(alone.output.count > 1 << 18)
  }

  @Test("nor within one large file")
  func threadsOfOneFile() throws {
    let scratch = try Scratch()
    let sources = try Run.policies.map { try String(contentsOfFile: $0, encoding: .utf8) }
    let text = (0..<9).flatMap { _ in sources }.joined(separator: "\n\n")
    #expect(text.utf8.count > 1 << 19)
    try scratch.file("large.txt", text)
    let alone = Run("parse", "--format", "json", "--jobs", "1", scratch.path("large.txt"))
    let together = Run("parse", "--format", "json", "--jobs", "8", scratch.path("large.txt"))
    #expect(alone.status == .same)
    #expect(alone.output == together.output)
  }

  @Test("the name after -o chooses the format, and --format overrules it")
  func formatOfName() throws {
    let scratch = try Scratch()
    #expect(Run("parse", Run.policies[0], "-o", scratch.path("a.json")).status == .same)
    #expect(Run("parse", Run.policies[0], "-o", scratch.path("b.json"), "--format", "text").status == .same)
    #expect(try scratch.contents("a.json") == Run("parse", Run.policies[0], "--format", "json").output)
    #expect(try scratch.contents("b.json") == Run("parse", Run.policies[0]).output)
    #expect(try scratch.names == ["a.json", "b.json"])
  }

  @Test("no colour comes unless a terminal or the user wants it")
  func colour() {
    func isColoured(_ environment: Environment, _ option: String = "--color=auto") -> Bool {
      Run(arguments: ["compare", option] + Run.policies, environment: environment).output.contains(0x1B)
    }
    let terminal = Environment(variables: ["TERM": "xterm-256color"], isOutputTerminal: true, terminalWidth: 100)
    var piped = terminal
    piped.isOutputTerminal = false
    var refusing = terminal
    refusing.variables["NO_COLOR"] = "1"
    var dumb = terminal
    dumb.variables["TERM"] = "dumb"
    #expect(isColoured(terminal))
    #expect(!isColoured(piped))
    #expect(!isColoured(refusing))
    #expect(!isColoured(dumb))
    #expect(isColoured(dumb, "--color=always"))
    #expect(!isColoured(terminal, "--colour=never"))
  }

  @Test("timings name every stage, on standard error")
  func timings() {
    let run = Run("--timings", "--quiet", Run.policies[0], Run.policies[1])
    #expect(run.messages.count == Timings.Stage.allCases.count)
    for (line, stage) in zip(run.messages, Timings.Stage.allCases) { #expect(line.hasPrefix(stage.rawValue)) }
    #expect(run.output == Run(Run.policies[0], Run.policies[1]).output)
  }
}
