import PolicyCommand
import Testing

@Suite("Help")
struct HelpTextTests {
  @Test("names every command and every option, within 80 columns")
  func complete() {
    let help = HelpText.program()
    for command in Command.allCases { #expect(help.contains("policydiff \(command.rawValue) ")) }
    for option in Option.table { #expect(help.contains(option.synopsis)) }
    for line in help.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("of a command names its options and no others", arguments: Command.allCases)
  func command(_ command: Command) {
    let lines = HelpText.command(command).split(separator: "\n").map { $0.drop { $0 == " " } }
    for option in Option.table {
      let isNamed = lines.contains { $0.hasPrefix(option.synopsis) }
      #expect(isNamed == option.commands.contains(command), "\(option.name)")
    }
  }

  @Test("comes on standard output with status 0, however it is asked for")
  func asked() {
    for arguments in [["--help"], ["-h"], ["help"], ["parse", "a", "--help"]] {
      let run = Run(arguments: arguments)
      #expect(run.status == .same)
      #expect(run.text.contains("usage: policydiff"))
      #expect(run.messages.isEmpty)
    }
  }

  @Test("lists the topics of the profile")
  func topics() {
    let run = Run("help", "topics")
    #expect(run.status == .same, "\(run.messages)")
    #expect(run.text.hasSuffix("\n"))
  }

  @Test("the version is one line")
  func version() {
    #expect(Run("--version").text == "policydiff \(Version.number)\n")
  }
}
