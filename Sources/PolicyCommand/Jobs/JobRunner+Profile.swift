internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

extension JobRunner {
  /// Says all that is wrong with profiles, and warns of what is doubtful; one line on standard output for each good one.
  func checkProfiles(_ names: [String]) throws(Troubles) -> ExitStatus {
    var troubles: [Trouble] = []
    for name in names {
      switch verdict(on: name) {
      case .success(let line): try program.write(Array("\(VisibleText.line(line))\n".utf8))
      case .failure(let found): troubles += found.all
      }
    }
    guard troubles.isEmpty else { throw Troubles(troubles) }
    return .same
  }

  /// The profiles that the program carries, by name and title.
  func listProfiles() throws(Troubles) -> ExitStatus {
    for name in Profile.embeddedNames {
      let profile = try orTroubles(try ProfileLoading.profile(name))
      let note = name == Profile.standardName ? " (used where none is named)" : ""
      let line = "\(name): \(profile.title), \(profile.topics.count) topics\(note)"
      try program.write(Array("\(VisibleText.line(line))\n".utf8))
    }
    return .same
  }

  /// Learns from a file of examples how much each word speaks for each topic, and writes what was learned.
  func trainProfile(examples path: String, output: String) throws(Troubles) -> ExitStatus {
    if AtomicFile.isSameFile(path, output) {
      throw Troubles(Trouble(output, "is the file of examples; give -o another name"))
    }
    let examples = try orTroubles(try Example.examples(json: try InputFile.read(path), path: path))
    try orTroubles(try AtomicFile.write(WeightsTrainer.weights(of: examples), to: output))
    return .same
  }

  private func verdict(on name: String) -> Result<String, Troubles> {
    Result { () throws(Troubles) in
      let check = try orTroubles(try ProfileCheck(ProfileSource(name), opening: InputFile.read))
      let warnings = check.problems.filter { $0.severity == .warning }.map(\.trouble)
      if !settings.isQuiet { for warning in warnings { program.messages(Message.warning(warning)) } }
      guard check.isUsable else { throw Troubles(check.problems.filter { $0.severity == .error }.map(\.trouble)) }
      let profile = try orTroubles(try ProfileLoading.profile(name))
      let advice = warnings.isEmpty ? "" : "; warnings: \(warnings.count)"
      return "\(name): good; \(profile.topics.count) topics, \(profile.concepts.count) concepts\(advice)"
    }
  }
}
