internal import PolicyChecks

/// What can be done about the findings of a rule besides mending them by hand.
struct RuleAdvice {
  /// What for, up to a colon.
  let purpose: String
  /// What to write.
  let words: String

  static func all(on rule: Rule) -> [RuleAdvice] {
    var advice: [RuleAdvice] = []
    if rule.isMended {
      advice.append(
        RuleAdvice(
          purpose: "To mend it where that is certain; --dry-run shows how:",
          words: "policydiff check --fix --dry-run FILE"))
    }
    if case .suppressions = rule.check {
    } else {
      advice += [
        RuleAdvice(
          purpose: "To let it stay in a paragraph of Markdown or a web page, before it:",
          words: "<!-- policydiff-ignore \(rule.name) until 2027-12-31: the reason -->"),
        RuleAdvice(
          purpose: "To let all stay that is found now, in any format:",
          words: "policydiff check FILE --baseline known.json --write-baseline --reason TEXT"),
      ]
    }
    advice.append(
      RuleAdvice(
        purpose: "To look for it nowhere, in .policydiff.json:", words: "{\"levels\": {\"\(rule.name)\": \"off\"}}"))
    return advice
  }
}
