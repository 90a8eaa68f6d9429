import PolicyCommand
import PolicyMeaning
import PolicyText
import Testing

@Suite("The command line")
struct ArgumentParserTests {
  private func job(_ arguments: String...) throws -> (Job, Settings) {
    guard case .job(let job, let settings) = try ArgumentParser.parse(arguments) else { throw NotAJob() }
    return (job, settings)
  }

  private struct NotAJob: Error {}

  private func trouble(_ arguments: String...) -> Trouble? {
    do throws(Trouble) {
      _ = try ArgumentParser.parse(arguments)
      return nil
    } catch {
      return error
    }
  }

  @Test("files without a command are compared; of two it is seen whether they are versions")
  func defaultCommand() throws {
    guard case .either("a.txt", "b.txt") = try job("a.txt", "b.txt").0 else { throw NotAJob() }
    guard case .compare(["a.txt", "b.txt"]) = try job("compare", "a.txt", "b.txt").0 else { throw NotAJob() }
    guard case .compare(let files) = try job("a.txt", "b.txt", "c.txt").0 else { throw NotAJob() }
    #expect(files == ["a.txt", "b.txt", "c.txt"])
  }

  @Test("a value may follow after an equals sign, as the next argument, or right behind a letter")
  func valueForms() throws {
    for arguments in [["--output=x", "a"], ["--output", "x", "a"], ["-o", "x", "a"], ["-ox", "a"], ["a", "-qox"]] {
      guard case .job(_, let settings) = try ArgumentParser.parse(arguments) else { throw NotAJob() }
      #expect(settings.destination == .path("x"), "\(arguments)")
    }
  }

  @Test("what follows two dashes is a file, whatever it looks like")
  func endOfOptions() throws {
    guard case .compare(let files) = try job("-q", "--", "--format", "parse", "-").0 else { throw NotAJob() }
    #expect(files == ["--format", "parse", "-"])
  }

  @Test("a command's name is a file's once a file stands before it")
  func commandNameAsFile() throws {
    guard case .compare(let files) = try job("a", "parse", "b").0 else { throw NotAJob() }
    #expect(files == ["a", "parse", "b"])
  }

  @Test("topics repeat and split at commas")
  func topics() throws {
    #expect(try job("--topic", "a.b, c.d", "x", "--topic=e").1.topics == ["a.b", "c.d", "e"])
  }

  @Test("a hyphen as output is standard output")
  func hyphenAsOutput() throws {
    #expect(try job("-o-", "a").1.destination == .standardOutput)
  }

  @Test("every option in the table can be given to each of its commands, and is refused by the others")
  func tableIsWhatIsParsed() throws {
    let examples = [
      "--format": "json", "--output": "x", "--profile": "p", "--topic": "t", "--from": "text", "--today": "2026-11-21",
      "--fail-on": "error", "--color": "never", "--jobs": "3", "--track-changes": "original", "--templates": "t",
      "--port": "0", "--only": "substantive", "--config": "c", "--baseline": "b", "--reason": "r",
      "--until": "2027-01-31",
    ]
    for option in Option.table {
      for command in Command.allCases where command != .help {
        for name in option.names {
          var arguments = [command.rawValue, name]
          if case .value = option.effect { arguments.append(try #require(examples[option.name])) }
          switch command {
          case .site: arguments += ["-o", "out", "in"]
          case .profile: arguments += ["check", "in"]
          case .changes where option.name == "--git-driver":
            arguments += ["name", "old", "0", "100644", "new", "1", "100644"]
          case .changes: arguments += ["before", "after"]
          default: arguments.append("in")
          }
          let refusal: Trouble? = {
            do throws(Trouble) {
              _ = try ArgumentParser.parse(arguments)
              return nil
            } catch {
              return error
            }
          }()
          #expect((refusal == nil) == option.commands.contains(command), "\(arguments)")
        }
      }
    }
  }

  @Test(
    "what is wrong is said with what to do",
    arguments: [
      (["--formt", "x"], Trouble("--formt", "no such option; did you mean --format?")),
      (["--frobnicate"], Trouble("--frobnicate", "no such option; policydiff --help lists them")),
      (["-x"], Trouble("-x", "no such option; policydiff --help lists them")),
      (
        ["--format", "pdf", "a"], Trouble("--format", "\"pdf\" is not one of text, markdown, html, json, sarif, github")
      ),
      (["--format"], Trouble("--format", "needs a value: --format text|markdown|html|json|sarif|github")),
      (["--quiet=yes", "a"], Trouble("--quiet", "takes no value; write it without \"=\"")),
      (["--jobs", "0", "a"], Trouble("--jobs", "\"0\" is not a number from 1 to 1024")),
      (["--today", "2026-02-30", "a"], Trouble("--today", "\"2026-02-30\" is not a date of the form YYYY-MM-DD")),
      (["--check", "a"], Trouble("--check", "is an option of site, not of compare")),
      (["-", "-"], Trouble("-", "standard input can be read only once; give the other documents as files")),
      (["check"], Trouble("check", "name the files to check, as in policydiff check policy.txt")),
      (
        ["changes", "a"],
        Trouble(
          "changes", "takes two files, the earlier version first; policydiff changes last-year.txt this-year.txt")
      ),
      (["site", "a"], Trouble("site", "say where to write with -o FOLDER")),
      (["site", "a", "b", "-o", "c"], Trouble("b", "site takes one folder; put all the policies into it")),
      (["help", "comprae"], Trouble("comprae", "no such command; did you mean compare?")),
      ([""], Trouble("\"\"", "the name of a file is empty")),
    ])
  func troubles(arguments: [String], expected: Trouble) {
    #expect(throws: expected) { try ArgumentParser.parse(arguments) }
  }

  @Test("a call without files says how to call")
  func nothingToDo() throws {
    for arguments in [[], ["parse"], ["site"], ["-q"]] {
      #expect(throws: Trouble.self) { try ArgumentParser.parse(arguments) }
    }
    #expect(try #require(trouble()).message.contains("policydiff one.txt two.txt"))
  }
}
