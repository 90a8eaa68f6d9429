internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyText

extension JobRunner {
  /// Tells what a careful reviewer would point out in each policy.
  func check(_ files: [String]) throws(Troubles) -> ExitStatus {
    let today = settings.today ?? program.environment.sourceDate
    if today == nil, !settings.isQuiet {
      program.messages(
        Message.warning(Trouble("check", "dates are not judged; say as of which day with --today YYYY-MM-DD")))
    }
    let law = try orTroubles(try TemplateFolder(settings.templates)).law
    return try withPolicies(files) { (policies, rendering, pipeline, timings) throws(Trouble) in
      let checker = try CheckLoading.checker(
        for: pipeline.profile, law: law, today: today, opening: InputFile.read)
      let findings = timings.measure(.checking) { pipeline.check(policies, with: checker) }
      let bytes = try timings.measure(.rendering) { () throws(Trouble) in
        try rendering.findings(findings, on: policies)
      }
      return (bytes, status(of: findings))
    }
  }

  /// Whether a finding reaches the level on which the caller wants to fail.
  private func status(of findings: [Finding]) -> ExitStatus {
    guard let least = settings.failureLevel.least else { return .same }
    return findings.contains { $0.level >= least } ? .different : .same
  }
}

extension FailureLevel {
  /// The least grave level that fails; nil for none.
  fileprivate var least: Finding.Level? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .never: nil
    }
  }
}
