package import PolicyChecks

/// The rules of findings, explained for a terminal.
package struct RuleGuide: Sendable {
  private let width: Int

  /// - Parameter width: of a line, in columns.
  package init(width: Int) {
    self.width = width
  }

  /// One entry a rule: its name, its level and what it finds.
  package func list(_ rules: [Rule]) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: false)
    for rule in rules {
      text.paragraph(.init(title(of: rule)))
      text.paragraph(.init(rule.summary), indent: 4)
    }
    return text.bytes
  }

  /// All that there is to know of rules: what each finds, why it matters, texts with and without the fault, and how to
  /// mend it or let it stay.
  package func explanation(of rules: [Rule]) -> [UInt8] {
    var text = TerminalText(width: width, isColoured: false)
    for rule in rules {
      text.blank()
      text.paragraph(.init(title(of: rule)))
      text.blank()
      text.paragraph(.init(rule.summary))
      text.paragraph(.init(rule.reason))
      show(rule.bad, under: "Found in:", &text)
      show(rule.good, under: "Not found in:", &text)
      for advice in RuleAdvice.all(on: rule) {
        text.blank()
        text.paragraph(.init(advice.purpose))
        text.paragraph(.init(advice.words), indent: 4, hanging: 6)
      }
    }
    return text.bytes
  }

  private func title(of rule: Rule) -> String {
    "\(rule.name) (\(rule.level.rawValue)\(rule.isMended ? "; mended by --fix" : ""))"
  }

  private func show(_ examples: [RuleExample], under heading: String, _ text: inout TerminalText) {
    for example in examples {
      text.blank()
      text.paragraph(.init(heading))
      text.blank()
      for line in example.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.isEmpty { text.blank() } else { text.paragraph(.init(String(line)), indent: 4, hanging: 6) }
      }
    }
  }
}
