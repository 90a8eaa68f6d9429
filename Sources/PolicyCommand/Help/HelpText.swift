package import PolicyMeaning

/// The help, made from the command and option tables. Lines are at most 80 columns.
package enum HelpText {
  package static func program() -> String {
    var lines = [
      "policydiff: compile policy documents and show where they differ",
      "",
      "usage: policydiff FILE FILE…",
    ]
    for command in Command.allCases { lines.append("       policydiff \(command.rawValue) \(command.operands)") }
    lines += ["", "commands:"]
    lines += columns(Command.allCases.map { ($0.rawValue, $0.summary) })
    lines += ["", "options:"]
    lines += columns(Option.table.map { ($0.synopsis, $0.help) })
    lines.append("")
    lines += closing
    return lines.joined(separator: "\n") + "\n"
  }

  package static func command(_ command: Command) -> String {
    var lines = ["policydiff \(command.rawValue): \(command.summary)", ""]
    lines.append("usage: policydiff \(command.rawValue) [option…] \(command.operands)")
    lines += ["", "options:"]
    lines += columns(Option.table.filter { $0.commands.contains(command) }.map { ($0.synopsis, $0.help) })
    lines.append("")
    lines += command == .profile ? closingOfProfile : closing
    return lines.joined(separator: "\n") + "\n"
  }

  /// The topics of a profile, which `--topic` takes.
  package static func topics(of profile: Profile) -> String {
    var lines = [profile.title]
    // A profile that extends another may have dropped all topics of a group.
    for (index, group) in profile.groups.enumerated() where profile.topics.contains(where: { $0.group == index }) {
      lines += ["", "\(group.title) (\(group.id)):"]
      lines += columns(profile.topics.filter { $0.group == index }.map { ($0.id, $0.question) })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let closing = wrap(
    "A FILE may be a folder, which stands for the files in it, or \"-\" for standard input. What follows \"--\" is a file, "
      + "whatever it looks like. Exit status: 0 where nothing differs, 1 where something does, 2 for trouble.",
    indent: 0)

  private static let closingOfProfile = wrap(
    "A name with a slash or one that ends in .json is a file's. A file can extend another or one of those that list names. "
      + "Exit status: 0 where all are good, whatever the warnings, 2 for trouble.",
    indent: 0)

  /// Rows of a term and its explanation: terms in one column where they are short, else the explanation below.
  private static func columns(_ rows: [(term: String, text: String)]) -> [String] {
    let margin = 28
    return rows.flatMap { row -> [String] in
      let term = "  \(row.term)"
      var explanation = wrap(row.text, indent: margin)
      guard term.count + 2 <= margin else { return [term] + explanation }
      let first = explanation.isEmpty ? "" : String(explanation.removeFirst().dropFirst(term.count))
      return [term + first] + explanation
    }
  }

  private static func wrap(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > 80 {
        lines.append(margin + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [margin + line]
  }
}
