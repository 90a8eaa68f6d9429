#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the program takes from the process around it, as a value, so that tests can give another.
package struct Environment: Sendable {
  /// The variables that are heeded, where they are set.
  package var variables: [String: String]
  package var isOutputTerminal: Bool
  package var isErrorTerminal: Bool
  /// The columns of the terminal on standard output, where it tells.
  package var terminalWidth: Int?
  /// How many processors there are. Asked for only where threads are worth their start, as the answer takes the system as
  /// long as the program a page.
  package var processors: @Sendable () -> Int

  package init(
    variables: [String: String] = [:], isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
    terminalWidth: Int? = nil, processors: @escaping @Sendable () -> Int = { 1 }
  ) {
    self.variables = variables
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.terminalWidth = terminalWidth
    self.processors = processors
  }

  /// The columns to write text for: what COLUMNS says, else what the terminal says, else 80.
  package var width: Int {
    if let columns = variables["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    if let terminalWidth, terminalWidth > 0, isOutputTerminal { return terminalWidth }
    return 80
  }

  /// Whether text on standard output may be coloured without being asked for (no-color.org: set and not empty).
  package var wantsColour: Bool {
    isOutputTerminal && (variables["NO_COLOR"] ?? "").isEmpty && !["", "dumb"].contains(variables["TERM"] ?? "")
  }

  /// The one of this process.
  package static func current() -> Environment {
    var variables: [String: String] = [:]
    for name in ["COLUMNS", "NO_COLOR", "TERM", "SOURCE_DATE_EPOCH"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    var window = winsize()
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let tells = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    return Environment(
      variables: variables, isOutputTerminal: isTerminal, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      terminalWidth: tells ? Int(window.ws_col) : nil,
      processors: { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) })
  }
}
