internal import PolicyChecks

/// What a program that shows findings tells of a rule when it is asked.
enum RuleHelp {
  /// Why it matters, a text with the fault, and how to let it stay, as plain text.
  static func text(of rule: Rule) -> String {
    var text = rule.reason
    if let example = rule.bad.first { text += "\n\nFound in:\n\n\(example.text)" }
    for advice in RuleAdvice.all(on: rule) { text += "\n\n\(advice.purpose)\n\n\(advice.words)" }
    return text
  }
}
