internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Tells what a careful reviewer would point out in each policy.
  func check(_ files: [String]) throws(Troubles) -> ExitStatus {
    let paths = Pipeline.files(at: files)
    let configurations = try orTroubles(try configurations(of: paths))
    if settings.printsConfiguration {
      let guide = ConfigurationGuide(width: program.environment.width)
      try program.write(guide.text(of: zip(paths, configurations).map { ($0, $1) }))
      return .same
    }
    let runner = JobRunner(program: program, settings: try orTroubles(try settings(under: configurations)))
    return try runner.check(paths, configurations)
  }

  private func check(_ paths: [String], _ configurations: [CheckConfiguration]) throws(Troubles) -> ExitStatus {
    let today = settings.today ?? program.environment.sourceDate
    if today == nil, !settings.isQuiet {
      program.messages(
        Message.warning(Trouble("check", "dates are not judged; say as of which day with --today YYYY-MM-DD")))
    }
    let baseline = try orTroubles(try baselineFile())
    if settings.isDryRun, !settings.fixes {
      throw Troubles(Trouble("--dry-run", "shows what --fix would do; add --fix"))
    }
    return try withPolicies(paths) { (policies, rendering, pipeline, timings) throws(Trouble) in
      let checkers = try Checkers(configurations, profile: pipeline.profile, today: today)
      var policies = policies
      if settings.fixes {
        let mending = Mending(pipeline: pipeline, checkers: checkers, configurations: configurations)
        let outcomes = try mending.outcomes(of: policies)
        if settings.isDryRun {
          let isOnScreen = settings.destination == .standardOutput && program.environment.isOutputTerminal
          let differences = Mending.differences(policies, outcomes, isOnScreen: isOnScreen)
          return (differences, differences.isEmpty ? .same : .different)
        }
        for line in try Mending.write(outcomes) where !settings.isQuiet { program.messages(Message.line(line)) }
        policies = outcomes.map(\.policy)
      }
      let found = timings.measure(.checking) {
        zip(configurations, pipeline.check(policies, with: checkers.checker(of:))).map { $0.applied(to: $1) }
      }
      if settings.writesBaseline, let baseline {
        let line = try baseline.write(Array(zip(paths, found)).map { ($0, $1) }, settings, today: today)
        return (Array("\(VisibleText.line(line))\n".utf8), .same)
      }
      let findings = timings.measure(.checking) {
        policies.indices.flatMap { place in
          let entries = baseline?.entries(on: paths[place]) ?? []
          return Suppressions(entries: entries, today: today, isAmongOthers: policies.count > 1)
            .applied(to: found[place], on: policies[place], at: place, notes: configurations[place].applied)
        }
      }
      let bytes = try timings.measure(.rendering) { () throws(Trouble) in
        try rendering.findings(findings, on: policies)
      }
      let fails = findings.contains { configurations[$0.policy].failureLevel.value.fails($0.level) }
      return (bytes, fails ? .different : .same)
    }
  }

  private func baselineFile() throws(Trouble) -> BaselineFile? {
    guard let path = settings.baseline else {
      guard settings.writesBaseline else { return nil }
      throw Trouble("--write-baseline", "needs the name of the file to write: --baseline FILE")
    }
    return try BaselineFile(path, mayBeMissing: settings.writesBaseline)
  }

  /// What holds for each document; what in the files does nothing is warned of.
  private func configurations(of paths: [String]) throws(Trouble) -> [CheckConfiguration] {
    var search = ConfigurationSearch(settings.configuration)
    var configurations: [CheckConfiguration] = []
    for path in paths { configurations.append(try search.configuration(of: path, settings)) }
    if !settings.isQuiet { for warning in search.warnings { program.messages(Message.warning(warning)) } }
    return configurations
  }

  /// The settings with the profile that configuration files name. Documents are compiled by one profile at a time.
  private func settings(under configurations: [CheckConfiguration]) throws(Trouble) -> Settings {
    guard let first = configurations.first?.profile else { return settings }
    if let other = configurations.first(where: { $0.profile.value != first.value })?.profile {
      throw Trouble(
        "check",
        "the documents are of two profiles, \(first.value) and \(other.value); check those of each apart, or choose one "
          + "with --profile")
    }
    var settings = settings
    settings.namedProfile = first.value
    return settings
  }
}
