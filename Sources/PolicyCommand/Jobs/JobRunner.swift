internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

/// Does the work of one request: compiles the files, renders the result, and writes it when nothing went wrong.
struct JobRunner {
  let program: Program
  let settings: Settings

  func run(_ job: Job) throws(Troubles) -> ExitStatus {
    switch job {
    case .compare(let files): try compare(files)
    case .changes(let before, let after): try changes(from: before, to: after)
    case .answerGit(let before, let after, let name): answerGit(before, after, name)
    case .either(let first, let second): try either(first, second)
    case .parse(let files): try parse(files)
    case .explain(let files): try explain(files)
    case .check(let files): try check(files)
    case .rules(let names): try explainRules(names)
    case .site(let folder, let output): try site(from: folder, to: output)
    case .serve(let folder, let output): try serve(folder, at: output)
    case .checkProfiles(let names): try checkProfiles(names)
    case .listProfiles: try listProfiles()
    case .trainProfile(let examples, let output): try trainProfile(examples: examples, output: output)
    case .listFormats: try listFormats()
    }
  }

  private func compare(_ files: [String]) throws(Troubles) -> ExitStatus {
    try withPolicies(files) { (policies, rendering, pipeline, timings) throws(Trouble) in
      try compare(policies, rendering, pipeline, &timings)
    }
  }

  func compare(
    _ policies: [Policy], _ rendering: Rendering, _ pipeline: Pipeline, _ timings: inout Timings
  ) throws(Trouble) -> (bytes: [UInt8], status: ExitStatus) {
    let comparison = pipeline.compare(policies, aligning: rendering.showsAlignments, timings: &timings)
    let bytes = try timings.measure(.rendering) { () throws(Trouble) in try rendering.comparison(comparison) }
    return (bytes, Self.status(of: comparison, topics: rendering.options.topics))
  }

  private func parse(_ files: [String]) throws(Troubles) -> ExitStatus {
    try withPolicies(files) { (policies, rendering, _, timings) throws(Trouble) in
      (try timings.measure(.rendering) { () throws(Trouble) in try rendering.policies(policies) }, .same)
    }
  }

  /// Whether the policies differ on one of the topics that were asked for. A topic that some are silent on is one on which
  /// they differ.
  private static func status(of comparison: Comparison, topics: [Int]?) -> ExitStatus {
    let asked = topics.map(Set.init)
    let differs = comparison.topics.contains { topic in
      (asked?.contains(topic.topic) ?? true) && (topic.agreement == .differs || topic.agreement == .partlySilent)
    }
    return differs ? .different : .same
  }

  /// Compiles the files, hands them on, and writes what comes back.
  func withPolicies(
    _ files: [String],
    _ work: ([Policy], Rendering, Pipeline, inout Timings) throws(Trouble) -> (bytes: [UInt8], status: ExitStatus)
  ) throws(Troubles) -> ExitStatus {
    try withPolicies(from: files.map { .path($0) }, work)
  }

  /// - Parameter areVersions: whether they are versions of one policy.
  func withPolicies(
    from sources: [DocumentSource], areVersions: Bool = false,
    _ work: ([Policy], Rendering, Pipeline, inout Timings) throws(Trouble) -> (bytes: [UInt8], status: ExitStatus)
  ) throws(Troubles) -> ExitStatus {
    var timings = Timings()
    let profile = try orTroubles(try profile(&timings))
    let rendering = try rendering(with: profile)
    if case .path(let path) = settings.destination { try refuseOverwriting(sources.compactMap(\.path), at: path) }
    let pipeline = pipeline(with: profile)
    let policies =
      areVersions
      ? try pipeline.versions(from: sources, timings: &timings)
      : try pipeline.policies(from: sources, timings: &timings)
    if !settings.isQuiet { warn(of: policies) }
    let result = try orTroubles(try work(policies, rendering, pipeline, &timings))
    try deliver(result.bytes)
    if program.endsProcess { Kept.untilTheEnd((policies, rendering, pipeline)) }
    if settings.showsTimings { timings.report.forEach(program.messages) }
    return result.status
  }

  func profile(_ timings: inout Timings) throws(Trouble) -> Profile {
    try timings.measure(.profile) { () throws(Trouble) in try ProfileLoading.profile(settings.profile) }
  }

  func pipeline(with profile: Profile) -> Pipeline {
    let (jobs, processors) = (settings.jobs, program.environment.processors)
    return Pipeline(
      profile: profile, sourceFormat: settings.sourceFormat, trackedChanges: settings.trackedChanges,
      threads: { jobs ?? processors() })
  }

  private func rendering(with profile: Profile) throws(Troubles) -> Rendering {
    let topics = try TopicSelection.indices(of: settings.topics, in: profile)
    let isOnScreen = settings.destination == .standardOutput
    let isColoured =
      switch settings.colour {
      case .always: true
      case .never: false
      case .auto: isOnScreen && program.environment.wantsColour
      }
    return Rendering(
      format: format, profile: profile,
      options: RenderingOptions(
        topics: topics, onlyDifferences: settings.onlyDifferences, changes: settings.changes,
        changeDetail: settings.changeDetail),
      width: program.environment.width, isColoured: isColoured)
  }

  var format: OutputFormat {
    if let format = settings.format { return format }
    guard case .path(let path) = settings.destination else { return .text }
    return OutputFormat(extensionOf: path) ?? .text
  }

  private func refuseOverwriting(_ files: [String], at path: String) throws(Troubles) {
    guard files.contains(where: { AtomicFile.isSameFile($0, path) }) else { return }
    throw Troubles(Trouble(path, "is one of the files to read; give -o another name"))
  }

  func warn(of policies: [Policy]) {
    for policy in policies {
      for diagnostic in policy.document.diagnostics where diagnostic.severity == .warning {
        program.messages(Message.line(diagnostic, in: policy.document))
      }
    }
  }

  private func deliver(_ bytes: [UInt8]) throws(Troubles) {
    switch settings.destination {
    case .standardOutput: try program.write(bytes)
    case .path(let path):
      try orTroubles(try AtomicFile.write(bytes, to: path))
    }
  }
}
