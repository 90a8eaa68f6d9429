internal import PolicyChecks

/// What a program that shows findings tells of a rule when it is asked.
enum RuleHelp {
  /// Why it matters, and a text with the fault, as plain text.
  static func text(of rule: Rule) -> String {
    var text = rule.reason
    if let example = rule.bad.first { text += "\n\nFound in:\n\n\(example.text)" }
    return text
  }
}
