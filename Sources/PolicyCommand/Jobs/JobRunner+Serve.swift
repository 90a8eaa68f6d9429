internal import PolicyRendering
internal import PolicySite
internal import PolicyText
internal import PolicyThreads

extension JobRunner {
  /// How often the folder is looked at, in milliseconds.
  private static let interval: Int32 = 500

  /// Shows a folder's site at an address of this machine, and makes it anew whenever the folder changes, until the user
  /// ends it.
  ///
  /// - Parameter output: where the site is written; a folder that is removed in the end where it is nil.
  func serve(_ folder: String, at output: String?) throws(Troubles) -> ExitStatus {
    let scratch = output == nil ? try orTroubles(try ScratchFolder()) : nil
    defer { if let scratch { try? SiteRemoval.remove(scratch.path) } }
    let site = output ?? "\(scratch?.path ?? "")/site"
    var seen = Folder.fingerprint(of: watched(folder))
    try build(folder, to: site)
    let listener = try orTroubles(try Listener(port: settings.port))
    defer { listener.stop() }
    Interruption.watch()
    try program.write(
      Array("\(VisibleText.line(folder)): http://127.0.0.1:\(listener.port)/ (Ctrl-C ends it)\n".utf8))
    let served = ServedFolder(site)
    var looked = Stopwatch.now()
    while !Interruption.isAsked {
      if let connection = listener.accept(within: Self.interval) {
        // One slow reader must not keep the others waiting.
        Thread.start { connection.answer(served.response) }?.detach()
      }
      // A busy reader must not keep changes from being seen.
      guard Stopwatch.now() - looked >= Int(Self.interval) * 1_000_000 else { continue }
      looked = Stopwatch.now()
      let now = Folder.fingerprint(of: watched(folder))
      guard now != seen else { continue }
      seen = now
      do throws(Troubles) {
        try build(folder, to: site)
        program.messages("\(VisibleText.line(folder)): changed, and made anew")
      } catch {
        // The site stays as it was, and the next change may put it right.
        for trouble in error.all { program.messages(Message.line(trouble)) }
      }
    }
    return .same
  }

  private func watched(_ folder: String) -> [String] { [folder] + [settings.templates].compactMap(\.self) }

  private func build(_ folder: String, to site: String) throws(Troubles) {
    let source = try SiteSource(folder, settings: settings, environment: program.environment)
    _ = try source.write(to: site) { _ in }
    tellWarnings(of: source)
  }
}
