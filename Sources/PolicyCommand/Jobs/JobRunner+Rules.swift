internal import PolicyChecks
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Lists the rules of `check`, or explains those that are named.
  func explainRules(_ names: [String]) throws(Troubles) -> ExitStatus {
    var rules: [Rule] = []
    var troubles: [Trouble] = []
    for name in names {
      if let rule = RuleCatalogue.rule(named: name) {
        rules.append(rule)
      } else {
        let meant = Suggestion.nearest(to: name, in: RuleCatalogue.all.map(\.name))
        troubles.append(
          Trouble(name, "no such rule; \(meant.map { "did you mean \($0)?" } ?? "policydiff rules lists them")"))
      }
    }
    guard troubles.isEmpty else { throw Troubles(troubles) }
    let guide = RuleGuide(width: program.environment.width)
    try program.write(names.isEmpty ? guide.list(RuleCatalogue.all) : guide.explanation(of: rules))
    return .same
  }
}
