internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Tells what a careful reviewer would point out in each policy.
  func check(_ files: [String]) throws(Troubles) -> ExitStatus {
    if settings.isDryRun, !settings.fixes {
      throw Troubles(Trouble("--dry-run", "shows what --fix would do; add --fix"))
    }
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
    let law = try orTroubles(try TemplateFolder(settings.templates)).law
    return try withPolicies(paths) { (policies, rendering, pipeline, timings) throws(Trouble) in
      let vocabulary = try CheckLoading.vocabulary(for: pipeline.profile, law: law, opening: InputFile.read)
      let review = Review(
        paths: paths, configurations: configurations, pipeline: pipeline, vocabulary: vocabulary, today: today)
      let outcomes = settings.fixes ? try review.mended(policies) : []
      if settings.isDryRun { return differences(policies, outcomes) }
      try write(outcomes)
      let policies = settings.fixes ? outcomes.map(\.policy) : policies
      let found = timings.measure(.checking) { review.findings(on: policies) }
      if settings.writesBaseline, let baseline {
        let line = try baseline.write(zip(paths, found).map { ($0, $1) }, settings, today: today)
        return (Array("\(VisibleText.line(line))\n".utf8), .same)
      }
      let findings = timings.measure(.checking) { review.counting(found, on: policies, without: baseline) }
      tellHidden(review.hidden(found, findings))
      let bytes = try timings.measure(.rendering) { () throws(Trouble) in
        try rendering.findings(findings, on: policies)
      }
      return (bytes, review.fails(findings) ? .different : .same)
    }
  }

  /// Says that findings are not shown: nobody should take silence for a clean policy.
  private func tellHidden(_ count: Int) {
    guard count > 0, !settings.isQuiet else { return }
    let findings = count == 1 ? "1 finding is" : "\(count) findings are"
    program.messages(
      Message.line(
        Trouble("check", "\(findings) not shown, as a comment or the baseline lets \(count == 1 ? "it" : "them") stay"))
    )
  }

  private func differences(_ policies: [Policy], _ outcomes: [Fixer.Outcome]) -> (bytes: [UInt8], status: ExitStatus) {
    let isOnScreen = settings.destination == .standardOutput && program.environment.isOutputTerminal
    let differences = MendedFiles.differences(policies, outcomes, isOnScreen: isOnScreen)
    return (differences, differences.isEmpty ? .same : .different)
  }

  /// Writes what was mended, and says of each file what that was.
  private func write(_ outcomes: [Fixer.Outcome]) throws(Trouble) {
    for line in try MendedFiles.write(outcomes) where !settings.isQuiet { program.messages(Message.line(line)) }
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
