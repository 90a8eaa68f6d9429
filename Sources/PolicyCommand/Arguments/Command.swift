/// The words that may stand first on the command line. Without one, files are compared.
package enum Command: String, CaseIterable, Sendable {
  case compare, changes, parse, explain, check, rules, site, serve, profile, formats, help

  /// What it does, in one line of the help.
  package var summary: String {
    switch self {
    case .compare: "show where policies differ, topic by topic; the default"
    case .changes: "show what changed between two versions of one policy"
    case .parse: "show the outline of each policy and where it stands on each topic"
    case .explain: "show why a policy stands where it stands: the words that decided, and what was rejected"
    case .check: "show what is out of date, unfinished or contradictory"
    case .rules: "list what check looks for, or explain one of its rules"
    case .site: "write the web pages that compare the policies of a folder"
    case .serve: "show those pages in a browser, and make them anew whenever the folder changes"
    case .profile: "check a profile, list those there are, or teach one by examples"
    case .formats: "say which formats this machine can read, and what to install for the others"
    case .help: "explain a command, or list the topics with \"help topics\""
    }
  }

  package var operands: String {
    switch self {
    case .compare, .parse, .check: "FILE…"
    case .explain: "FILE… --topic ID"
    case .changes: "BEFORE AFTER | --git REV [REV] -- FILE"
    case .site: "FOLDER -o FOLDER"
    case .serve: "FOLDER"
    case .rules: "[NAME…]"
    case .profile: "check NAME|FILE… | list | train EXAMPLES -o FILE"
    case .formats: ""
    case .help: "[COMMAND|topics]"
    }
  }

  /// Those that read policies and so share most options.
  package static let readers: [Command] = [.compare, .changes, .parse, .explain, .check, .site, .serve]
}
