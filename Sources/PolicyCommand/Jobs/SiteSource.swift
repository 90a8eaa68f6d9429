internal import PolicyChecks
internal import PolicyMeaning
internal import PolicyReaders
internal import PolicyRendering
internal import PolicySite
internal import PolicyText
internal import PolicyThreads
internal import Synchronization

/// A folder of policies as a site is made from it: what is in it, and how to compile it.
final class SiteSource: Sendable {
  /// The documents' files, by name.
  private let paths: [String]
  private let pipeline: Pipeline
  private let profile: Profile
  private let configuration: SiteConfiguration
  private let templates: PageTemplates
  private let checker: Checker
  /// Of the program and all that was read beside the documents.
  private let identity: ContentHash
  private let collected = Mutex(Collected())

  /// What was met on the way, by the document's place.
  private struct Collected {
    var troubles: [(document: String, trouble: Trouble)] = []
    var warnings: [(document: String, line: String)] = []
  }

  init(_ folder: String, settings: Settings, environment: Environment) throws(Troubles) {
    guard Folder.exists(folder) else {
      throw Troubles(Trouble(folder, "no such folder; name the one that holds the policies"))
    }
    var read: [[UInt8]] = []
    profile = try orTroubles(
      try ProfileLoading.profile(settings.profile) { (path) throws(Trouble) in
        let bytes = try InputFile.read(path)
        read.append(bytes)
        return bytes
      })
    configuration = try orTroubles(try Self.configuration(of: folder, settings, environment))
    let own = try orTroubles(try TemplateFolder(settings.templates))
    templates = own.pages
    checker = try orTroubles(
      try CheckLoading.checker(for: profile, law: own.law, today: configuration.today) { (path) throws(Trouble) in
        let bytes = try InputFile.read(path)
        read.append(bytes)
        return bytes
      })
    if let law = own.law { read.append(law.bytes) }
    let (jobs, processors) = (settings.jobs, environment.processors)
    pipeline = Pipeline(
      profile: profile, sourceFormat: settings.sourceFormat, trackedChanges: settings.trackedChanges,
      threads: { jobs ?? processors() })
    let profileFiles = read
    identity = ContentHash { hasher in
      hasher.add(Executable.identity)
      hasher.add(settings.profile)
      hasher.add(settings.sourceFormat?.rawValue ?? "")
      hasher.add(settings.trackedChanges.rawValue)
      for bytes in profileFiles { hasher.add(bytes) }
    }
    paths = try orTroubles(try Folder.files(in: folder, except: [SiteConfiguration.fileName]))
  }

  var count: Int { paths.count }

  /// - Parameter progress: told how many documents are done.
  func write(to folder: String, progress: @escaping @Sendable (Int) -> Void) throws(Troubles) -> SiteOutcome {
    try telling { () throws(Trouble) in try builder(progress).write(documents, to: folder) }
  }

  /// The path of a page of a folder that is not what the documents make now; nil where there is none.
  func firstStale(in folder: String) throws(Troubles) -> String? {
    try telling { () throws(Trouble) in try builder { _ in }.firstStale(documents, in: folder) }
  }

  /// What readers warned of in the documents that were compiled, in the order of the documents.
  var warnings: [String] {
    collected.withLock { $0.warnings }.enumerated().sorted {
      ($0.element.document, $0.offset) < ($1.element.document, $1.offset)
    }
    .map(\.element.line)
  }

  private func builder(_ progress: @escaping @Sendable (Int) -> Void) -> SiteBuilder {
    let compile = pipeline.compiler()
    let threads = pipeline.threads()
    let checker = checker
    return SiteBuilder(
      configuration: configuration, profile: profile, templates: templates, identity: identity,
      check: { checker.check([$0]) },
      parallelism: Parallelism { count, work in _ = Workers.map(count, threads: threads, work) }, progress: progress
    ) { [self] (document) throws(Trouble) in
      let bytes = try document.read()
      let policy = try noting(document.path) { () throws(Trouble) in try compile(document.path, bytes) }
      note(policy)
      return policy
    }
  }

  private func note(_ policy: Policy) {
    let lines = policy.document.diagnostics.filter { $0.severity == .warning }
      .map { Message.line($0, in: policy.document) }
    guard !lines.isEmpty else { return }
    collected.withLock { $0.warnings += lines.map { (policy.document.path, $0) } }
  }

  /// Where documents can't be compiled, all of them are told of and not only the first.
  private func telling<Result>(_ work: () throws(Trouble) -> Result) throws(Troubles) -> Result {
    do throws(Trouble) {
      return try work()
    } catch {
      let troubles = collected.withLock { $0.troubles }.sorted { $0.document < $1.document }.map(\.trouble)
      throw troubles.isEmpty ? Troubles(error) : Troubles(troubles)
    }
  }

  /// None is read before the site asks for what is in it.
  private var documents: [SiteDocument] {
    paths.map { path in
      SiteDocument(file: path) { [self] (path) throws(Trouble) in
        try noting(path) { () throws(Trouble) in try InputFile.read(path) }
      }
    }
  }

  /// Takes down what is wrong with a document.
  private func noting<Result>(_ path: String, _ work: () throws(Trouble) -> Result) throws(Trouble) -> Result {
    do throws(Trouble) {
      return try work()
    } catch {
      collected.withLock { $0.troubles.append((path, error)) }
      throw error
    }
  }

  /// What the folder says about its site. `--today` overrules its date, and SOURCE_DATE_EPOCH stands in for a missing one:
  /// the clock is never asked.
  private static func configuration(
    of folder: String, _ settings: Settings, _ environment: Environment
  ) throws(Trouble) -> SiteConfiguration {
    let path = "\(folder)/\(SiteConfiguration.fileName)"
    let fallback = environment.sourceDate
    guard Folder.holds(SiteConfiguration.fileName, in: folder) else {
      return SiteConfiguration(today: settings.today ?? fallback)
    }
    let written = try SiteConfiguration(json: try InputFile.read(path), path: path, today: settings.today)
    return SiteConfiguration(title: written.title, today: written.today ?? fallback)
  }
}
