internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicySite
internal import PolicyText

extension JobRunner {
  /// Writes the pages that a folder of policies makes, or says whether they are there already.
  func site(from folder: String, to output: String) throws(Troubles) -> ExitStatus {
    guard Folder.exists(folder) else {
      throw Troubles(Trouble(folder, "no such folder; name the one that holds the policies"))
    }
    var timings = Timings()
    let profile = try orTroubles(try profile(&timings))
    let configuration = try orTroubles(try configuration(of: folder))
    let renderer = HTMLRenderer(profile: profile, shell: try orTroubles(try .embedded()))
    let pipeline = pipeline(with: profile)
    let policies = try pipeline.policies(at: [folder], timings: &timings)
    if !settings.isQuiet { warn(of: policies) }
    let comparison = pipeline.compare(policies, aligning: false, timings: &timings)
    let pages = timings.measure(.rendering) {
      Site(configuration: configuration, renderer: renderer).pages(for: comparison)
    }
    if settings.showsTimings { timings.report.forEach(program.messages) }
    if settings.checksOnly { return try check(pages, in: output) }
    return try write(pages, to: output)
  }

  private func check(_ pages: [Page], in output: String) throws(Troubles) -> ExitStatus {
    let isCurrent = try orTroubles(try SiteWriter.isCurrent(pages, in: output))
    if isCurrent { return .same }
    program.messages(Message.line(Trouble(output, "is not what the documents make now; run site without --check")))
    return .different
  }

  private func write(_ pages: [Page], to output: String) throws(Troubles) -> ExitStatus {
    let outcome = try orTroubles(try SiteWriter.write(pages, to: output))
    let report =
      switch outcome {
      case .written: "\(output): \(pages.count) files written; open index.html in a browser"
      case .unchanged: "\(output): \(pages.count) files, all current; open index.html in a browser"
      }
    if !settings.isQuiet { try program.write(Array("\(VisibleText.line(report))\n".utf8)) }
    return .same
  }

  /// What the folder says about its site. `--today` overrules its date, and SOURCE_DATE_EPOCH stands in for a missing one:
  /// the clock is never asked.
  private func configuration(of folder: String) throws(Trouble) -> SiteConfiguration {
    let path = "\(folder)/\(SiteConfiguration.fileName)"
    let fallback = program.environment.sourceDate
    guard Folder.holds(SiteConfiguration.fileName, in: folder) else {
      return SiteConfiguration(today: settings.today ?? fallback)
    }
    let written = try SiteConfiguration(json: try InputFile.read(path), path: path, today: settings.today)
    return SiteConfiguration(title: written.title, today: written.today ?? fallback)
  }
}
