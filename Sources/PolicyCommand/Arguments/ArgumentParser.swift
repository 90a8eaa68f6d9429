package import PolicyText

/// Reads the arguments of a call by the option table.
package struct ArgumentParser {
  private var command: Command?
  private var operands: [String] = []
  private var settings = Settings()
  private var given: [Option] = []
  private var asksForHelp = false
  private var asksForVersion = false

  /// - Parameter arguments: without the program's own name.
  /// - Throws: `Trouble` whose subject is the option or operand that is wrong.
  package static func parse(_ arguments: [String]) throws(Trouble) -> Request {
    var parser = ArgumentParser()
    try parser.scan(arguments)
    return try parser.request()
  }

  private mutating func scan(_ arguments: [String]) throws(Trouble) {
    var rest = arguments[...]
    var readsOptions = true
    while let argument = rest.popFirst() {
      if readsOptions, argument == "--" {
        readsOptions = false
      } else if readsOptions, argument.hasPrefix("--") {
        try scanLong(argument, &rest)
      } else if readsOptions, argument.hasPrefix("-"), argument != "-" {
        try scanShort(argument, &rest)
      } else if readsOptions, command == nil, operands.isEmpty, let command = Command(rawValue: argument) {
        self.command = command
      } else {
        operands.append(argument)
      }
    }
  }

  /// `--name`, `--name=value` or `--name value`.
  private mutating func scanLong(_ argument: String, _ rest: inout ArraySlice<String>) throws(Trouble) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = Option.table.first(where: { $0.names.contains(parts[0]) }) else {
      let known = Option.table.flatMap(\.names)
      let meant = Suggestion.nearest(to: parts[0], in: known)
      throw Trouble(
        parts[0], "no such option; \(meant.map { "did you mean \($0)?" } ?? "policydiff --help lists them")")
    }
    try apply(option, as: parts[0], attached: parts.count > 1 ? parts[1] : nil, &rest)
  }

  /// `-o value`, `-ovalue`, and several letters that take no value after one dash.
  private mutating func scanShort(_ argument: String, _ rest: inout ArraySlice<String>) throws(Trouble) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = Option.table.first(where: { $0.letter == letter }) else {
        throw Trouble("-\(letter)", "no such option; policydiff --help lists them")
      }
      if case .value = option.effect {
        let attached = letters.isEmpty ? nil : String(letters)
        letters = ""
        try apply(option, as: "-\(letter)", attached: attached, &rest)
      } else {
        try apply(option, as: "-\(letter)", attached: nil, &rest)
      }
    }
  }

  private mutating func apply(
    _ option: Option, as written: String, attached: String?, _ rest: inout ArraySlice<String>
  ) throws(Trouble) {
    given.append(option)
    switch option.effect {
    case .flag, .help, .version:
      guard attached == nil else { throw Trouble(written, "takes no value; write it without \"=\"") }
      switch option.effect {
      case .flag(let set): set(&settings)
      case .help: asksForHelp = true
      default: asksForVersion = true
      }
    case .value(let placeholder, let set):
      guard let value = attached ?? rest.popFirst() else {
        throw Trouble(written, "needs a value: \(option.name) \(placeholder)")
      }
      do { try set(value, &settings) } catch { throw Trouble(written, error.reason) }
    }
  }

  private func request() throws(Trouble) -> Request {
    if asksForHelp { return .help(command.map { $0 == .help ? .program : .command($0) } ?? .program) }
    if asksForVersion { return .version }
    let command = self.command ?? .compare
    if command == .help { return .help(try helpSubject()) }
    if let stray = given.first(where: { !$0.commands.contains(command) }) {
      let owners = stray.commands.map(\.rawValue).joined(separator: ", ")
      throw Trouble(stray.name, "is an option of \(owners), not of \(command.rawValue)")
    }
    if command == .formats { return .job(try formatsJob(), settings) }
    if command == .rules { return .job(.rules(operands), settings) }
    guard !operands.isEmpty else { throw Trouble(command.rawValue, missingOperand(command)) }
    if let empty = operands.first(where: \.isEmpty) { throw Trouble("\"\(empty)\"", "the name of a file is empty") }
    guard operands.count(where: { $0 == "-" }) < 2 else {
      throw Trouble("-", "standard input can be read only once; give the other documents as files")
    }
    return switch command {
    case .parse: .job(.parse(files: operands), settings)
    case .explain: .job(.explain(files: operands), settings)
    case .check: .job(.check(files: operands), settings)
    case .changes: .job(try Self.changesJob(operands, settings), settings)
    case .site: .job(try siteJob(), settings)
    case .serve: .job(try serveJob(), settings)
    case .profile: .job(try profileJob(), settings)
    default:
      self.command == nil && operands.count == 2
        ? .job(.either(first: operands[0], second: operands[1]), settings) : .job(.compare(files: operands), settings)
    }
  }

  private func siteJob() throws(Trouble) -> Job {
    guard operands.count == 1 else {
      throw Trouble(operands[1], "site takes one folder; put all the policies into it")
    }
    guard case .path(let output) = settings.destination else {
      throw Trouble("site", "say where to write with -o FOLDER")
    }
    return .site(folder: operands[0], output: output)
  }

  private func serveJob() throws(Trouble) -> Job {
    guard operands.count == 1 else {
      throw Trouble(operands[1], "serve takes one folder; put all the policies into it")
    }
    if case .path(let output) = settings.destination { return .serve(folder: operands[0], output: output) }
    return .serve(folder: operands[0], output: nil)
  }

  private func profileJob() throws(Trouble) -> Job {
    let rest = Array(operands.dropFirst())
    switch operands[0] {
    case "check":
      guard !rest.isEmpty else {
        throw Trouble("profile check", "name the profiles to check, as in policydiff profile check my-policies.json")
      }
      return .checkProfiles(rest)
    case "list":
      if let stray = rest.first { throw Trouble(stray, "profile list takes no operand") }
      return .listProfiles
    case "train":
      guard rest.count == 1, case .path(let output) = settings.destination else {
        throw Trouble(
          "profile train",
          "name one file of examples, and where to write, as in policydiff profile train my.json -o my.weights")
      }
      return .trainProfile(examples: rest[0], output: output)
    default:
      throw Trouble(
        operands[0],
        "profile can check, list or train\(Suggestion.phrase(for: operands[0], in: ["check", "list", "train"]))")
    }
  }

  private func formatsJob() throws(Trouble) -> Job {
    if let stray = operands.first { throw Trouble(stray, "formats takes no operand") }
    return .listFormats
  }

  private func helpSubject() throws(Trouble) -> Request.Help {
    guard let word = operands.first else { return .program }
    if word == "topics" { return .topics(settings) }
    guard let command = Command(rawValue: word) else {
      let known = Command.allCases.map(\.rawValue) + ["topics"]
      throw Trouble(word, "no such command\(Suggestion.phrase(for: word, in: known))")
    }
    return command == .help ? .program : .command(command)
  }

  private func missingOperand(_ command: Command) -> String {
    switch command {
    case .site: "name the folder that holds the policies, as in policydiff site Documents -o Output"
    case .serve: "name the folder that holds the policies, as in policydiff serve Documents"
    case .profile: "say what to do: policydiff profile check FILE, or policydiff profile list"
    case .parse: "name the files to read, as in policydiff parse policy.txt"
    case .check: "name the files to check, as in policydiff check policy.txt"
    case .explain: "name the files to explain, as in policydiff explain policy.txt --topic ID"
    default: "name the files to compare, as in policydiff one.txt two.txt (policydiff --help says more)"
    }
  }
}
