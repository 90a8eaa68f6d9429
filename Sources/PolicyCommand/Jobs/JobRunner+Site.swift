internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicySite
internal import PolicyText

extension JobRunner {
  /// Writes the pages that a folder of policies makes, or says whether they are there already.
  func site(from folder: String, to output: String) throws(Troubles) -> ExitStatus {
    let source = try SiteSource(folder, settings: settings, environment: program.environment)
    if settings.checksOnly { return try check(source, output) }
    let outcome = try source.write(to: output, progress: progressLine(of: source.count))
    tellWarnings(of: source)
    let report =
      switch outcome {
      case .written(let changed, let all) where changed == all:
        "\(output): \(all) files written; open index.html in a browser"
      case .written(let changed, let all):
        "\(output): \(all) files, of which \(changed) written anew; open index.html in a browser"
      case .unchanged(let all): "\(output): \(all) files, all current; open index.html in a browser"
      }
    if !settings.isQuiet { try program.write(Array("\(VisibleText.line(report))\n".utf8)) }
    return .same
  }

  private func check(_ source: SiteSource, _ output: String) throws(Troubles) -> ExitStatus {
    guard let stale = try source.firstStale(in: output) else { return .same }
    program.messages(
      Message.line(Trouble(output, "\(stale) is not what the documents make now; run site without --check")))
    return .different
  }

  func tellWarnings(of source: SiteSource) {
    if !settings.isQuiet { source.warnings.forEach(program.messages) }
  }

  private func progressLine(of count: Int) -> @Sendable (Int) -> Void {
    guard program.environment.isErrorTerminal, !settings.isQuiet else { return { _ in } }
    return { done in ProgressLine.show(done, of: count, "policies read") }
  }
}
