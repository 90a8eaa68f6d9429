internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

extension Option {
  /// All options, in the order of the help.
  package static let table: [Option] = [
    Option(
      "--format", of: [.compare, .changes, .parse, .explain, .check],
      help: "how to write the result; from the name given with -o, else text",
      effect: .choice(OutputFormat.self) { $1.format = $0 }),
    Option(
      "--output", letter: "o", of: Command.readers + [.profile],
      help: "write there instead of standard output (\"-\"); a folder for site",
      effect: .value(placeholder: "FILE") { (text, settings) throws(Refusal) in
        guard !text.isEmpty else { throw Refusal("the name of a file is missing") }
        settings.destination = text == "-" ? .standardOutput : .path(text)
      }),
    Option(
      "--profile", of: Command.readers, help: "what to look for: a profile by name, or a JSON file",
      effect: .value(placeholder: "NAME|FILE") { (text, settings) throws(Refusal) in
        guard !text.isEmpty else { throw Refusal("the name of a profile is missing") }
        settings.namedProfile = text
      }),
    Option(
      "--topic", of: [.compare, .changes, .parse, .explain, .check],
      help: "only these topics or groups of topics, separated by commas; may be repeated",
      effect: .value(placeholder: "ID") { (text, settings) throws(Refusal) in
        let ids = text.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
        guard !ids.isEmpty else { throw Refusal("the id of a topic is missing; policydiff help topics lists them") }
        settings.topics += ids
      }),
    Option(
      "--only-differences", of: [.compare, .changes, .parse], help: "leave out what is the same in all",
      effect: .flag { $0.onlyDifferences = true }),
    Option(
      "--only", of: [.changes], help: "only what matters, or only wording and order",
      effect: .choice(ChangeScope.self) { $1.changes = $0 }),
    Option(
      "--stat", of: [.changes], help: "how many words changed in which section, like git's",
      effect: .flag { $0.changeDetail = .statistics }),
    Option(
      "--word-diff", of: [.changes], help: "every changed clause with its words marked, like git's",
      effect: .flag { $0.changeDetail = .words }),
    Option(
      "--git", of: [.changes],
      help: "compare revisions of a file: --git REV REV -- FILE; one REV with the file as it is",
      effect: .flag { $0.changeOperands = .revisions }),
    Option(
      "--git-driver", of: [.changes], help: "answer git, which gives seven operands; README says how to set it up",
      effect: .flag { $0.changeOperands = .git }),
    Option(
      "--from", of: Command.readers, help: "read every file as this format, whatever it looks like",
      effect: .choice(DocumentFormat.self) { $1.sourceFormat = $0 }),
    Option(
      "--track-changes", of: Command.readers,
      help: "read a document with tracked changes as if they were accepted (final) or rejected (original)",
      effect: .choice(TrackedChanges.self) { $1.trackedChanges = $0 }),
    Option(
      "--today", of: Command.readers, help: "judge what is overdue as of that day",
      effect: .value(placeholder: "YYYY-MM-DD") { (text, settings) throws(Refusal) in
        settings.today = try day(text)
      }),
    Option(
      "--check", of: [.site], help: "write nothing; exit with 1 where the site is not current",
      effect: .flag { $0.checksOnly = true }),
    Option(
      "--templates", of: [.site, .serve, .check],
      help: "a folder whose files replace the pages' shell, style and texts, and the law that policies cite",
      effect: .value(placeholder: "FOLDER") { (text, settings) throws(Refusal) in
        guard !text.isEmpty else { throw Refusal("the name of a folder is missing") }
        settings.templates = text
      }),
    Option(
      "--port", of: [.serve], help: "the port of the preview; 8000, and 0 for any that is free",
      effect: .value(placeholder: "N") { (text, settings) throws(Refusal) in
        guard let port = Int(text), (0...65535).contains(port) else {
          throw Refusal("\"\(text)\" is not a number from 0 to 65535")
        }
        settings.port = port
      }),
    Option(
      "--fail-on", of: [.check], help: "from which level on a finding makes the exit status 1",
      effect: .choice(FailureLevel.self) { $1.failureLevel = $0 }),
    Option(
      "--config", of: [.check], help: "heed this configuration file and no .policydiff.json beside documents or above",
      effect: .value(placeholder: "FILE") { (text, settings) throws(Refusal) in
        guard !text.isEmpty else { throw Refusal("the name of a file is missing") }
        settings.configuration = .file(text)
      }),
    Option(
      "--no-config", of: [.check], help: "heed no configuration file", effect: .flag { $0.configuration = .none }),
    Option(
      "--print-config", of: [.check], help: "say what is configured for each document, and where, and check nothing",
      effect: .flag { $0.printsConfiguration = true }),
    Option(
      "--baseline", of: [.check], help: "leave out the findings that this file names",
      effect: .value(placeholder: "FILE") { (text, settings) throws(Refusal) in
        guard !text.isEmpty else { throw Refusal("the name of a file is missing") }
        settings.baseline = text
      }),
    Option(
      "--write-baseline", of: [.check], help: "write what is found to the baseline, so that it may stay",
      effect: .flag { $0.writesBaseline = true }),
    Option(
      "--reason", of: [.check], help: "why what is written to the baseline may stay",
      effect: .value(placeholder: "TEXT") { (text, settings) throws(Refusal) in
        guard text.contains(where: { !$0.isWhitespace }) else { throw Refusal("the reason is empty") }
        settings.reason = text
      }),
    Option(
      "--until", of: [.check], help: "the last day on which it may; without it, for ever",
      effect: .value(placeholder: "YYYY-MM-DD") { (text, settings) throws(Refusal) in
        settings.until = try day(text)
      }),
    Option(
      "--fix", of: [.check], help: "mend numbers, doubled spaces and quotation marks where that is certain",
      effect: .flag { $0.fixes = true }),
    Option(
      "--dry-run", of: [.check], help: "with --fix: write nothing, and show the difference that it would make",
      effect: .flag { $0.isDryRun = true }),
    Option(
      "--color", "--colour", of: [.compare, .changes, .parse, .explain, .check],
      help: "colour text output; auto heeds NO_COLOR and the terminal",
      effect: .choice(ColourChoice.self) { $1.colour = $0 }),
    Option(
      "--jobs", letter: "j", of: Command.readers, help: "threads to use; as many as processors",
      effect: .value(placeholder: "N") { (text, settings) throws(Refusal) in
        guard let count = Int(text), (1...1024).contains(count) else {
          throw Refusal("\"\(text)\" is not a number from 1 to 1024")
        }
        settings.jobs = count
      }),
    Option(
      "--quiet", letter: "q", of: Command.readers + [.profile], help: "no warnings about what is read, only errors",
      effect: .flag { $0.isQuiet = true }),
    Option(
      "--timings", of: Command.readers, help: "say on standard error how long each stage took",
      effect: .flag { $0.showsTimings = true }),
    Option("--help", letter: "h", help: "explain the program or the command", effect: .help),
    Option("--version", help: "print the version", effect: .version),
  ]

  private static func day(_ text: String) throws(Refusal) -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw Refusal("\"\(text)\" is not a date of the form YYYY-MM-DD")
    }
    return date
  }
}
