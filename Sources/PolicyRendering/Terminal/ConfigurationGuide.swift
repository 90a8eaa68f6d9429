package import PolicyChecks

/// What is configured for documents and where, explained for a terminal.
package struct ConfigurationGuide: Sendable {
  private let width: Int

  /// - Parameter width: of a line, in columns.
  package init(width: Int) {
    self.width = width
  }

  package func text(of documents: [(path: String, configuration: CheckConfiguration)]) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: false)
    for (path, configuration) in documents {
      text.blank()
      text.paragraph(.init(path))
      write("profile", configuration.profile.value, configuration.profile.origin, &text)
      write("fail-on", configuration.failureLevel.value.rawValue, configuration.failureLevel.origin, &text)
      write("quotes", configuration.quotes.value.rawValue, configuration.quotes.origin, &text)
      for (rule, level) in configuration.levels { write("level of \(rule)", level.value.name, level.origin, &text) }
      for terms in configuration.terms { write("same term", terms.value.joined(separator: ", "), terms.origin, &text) }
      for ignored in configuration.ignored {
        write(
          "ignored", ignored.value.isEmpty ? "all rules" : ignored.value.joined(separator: ", "), ignored.origin, &text)
      }
    }
    return text.bytes
  }

  private func write(
    _ name: String, _ value: String, _ origin: CheckConfiguration.Origin, _ text: inout TerminalText
  ) {
    let place =
      switch origin {
      case .standard: "the program's own"
      case .file(let name): "from \(name)"
      case .commandLine: "from the command line"
      }
    text.paragraph(.init("\(name): \(value) (\(place))"), indent: 2, hanging: 6)
  }
}
