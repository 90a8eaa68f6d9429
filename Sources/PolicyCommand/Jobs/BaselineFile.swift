internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicyText

/// The baseline that `--baseline` names, and how documents are called in it: by their paths from its folder.
struct BaselineFile {
  let baseline: Baseline
  private let path: String
  private let folder: AbsolutePath
  private let byDocument: [String: [Baseline.Entry]]

  /// - Parameter mayBeMissing: for a file that is about to be written.
  init(_ path: String, mayBeMissing: Bool) throws(Trouble) {
    self.path = path
    folder = AbsolutePath(path).parent ?? AbsolutePath("/")
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if mayBeMissing, !Folder.holds(name, in: folder.path) {
      baseline = Baseline()
    } else {
      baseline = try Baseline(json: try InputFile.read(path), path: path)
    }
    byDocument = baseline.byDocument
  }

  func entries(on document: String) -> [Baseline.Entry] { byDocument[name(of: document), default: []] }

  /// Writes what was found as what may stay, and says how much that is.
  func write(
    _ findings: [(document: String, findings: [Finding])], _ settings: Settings, today: CalendarDate?
  ) throws(Trouble) -> String {
    guard let reason = settings.reason else {
      throw Trouble("--write-baseline", "needs the reason why findings may stay: --reason TEXT")
    }
    let named = findings.map { (document: name(of: $0.document), findings: $0.findings) }
    let updated = baseline.updated(with: named, reason: reason, until: settings.until, today: today)
    try AtomicFile.write(BaselineWriter.bytes(of: updated), to: path)
    let fresh = Set(updated.entries).subtracting(baseline.entries).count
    return "\(path): \(updated.entries.count) findings may stay, of which \(fresh) are new"
  }

  private func name(of document: String) -> String {
    guard document != "-" else { return InputFile.name(of: document) }
    let place = AbsolutePath(document)
    return place.relative(to: folder) ?? place.path
  }
}
