package import PolicyChecks
package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
package import PolicyReaders
internal import PolicySite
package import PolicyText
internal import PolicyThreads

/// The stages in their order, from the paths of files to a comparison.
package struct Pipeline: Sendable {
  package let profile: Profile
  /// Overrides what files say about their format.
  package let sourceFormat: DocumentFormat?
  /// Which version is read of a document with changes that nobody has accepted or rejected.
  package let trackedChanges: TrackedChanges
  /// At most how many threads read, asked for where that is more than one.
  package let threads: @Sendable () -> Int

  package init(
    profile: Profile, sourceFormat: DocumentFormat?, trackedChanges: TrackedChanges = .final,
    threads: @escaping @Sendable () -> Int
  ) {
    self.profile = profile
    self.sourceFormat = sourceFormat
    self.trackedChanges = trackedChanges
    self.threads = threads
  }

  /// Starting a thread costs more than compiling this many bytes.
  static let worthThreads = 1 << 18

  /// Compiles documents, in the order given; a folder stands for its files.
  ///
  /// - Throws: `Troubles` with every document that can't be read.
  package func policies(from sources: [DocumentSource], timings: inout Timings) throws(Troubles) -> [Policy] {
    let inputs = timings.measure(.opening) { sources.flatMap(open) }
    let size = inputs.reduce(0) { $0 + $1.size }
    timings.bytes = size
    // Made once, and only where there is something to compile: it takes longer than a short policy.
    let compiler = timings.measure(.profile) { PolicyCompiler(profile: profile) }
    // Files are spread over the threads; where there are fewer files, each is read by several.
    let threads = size < Self.worthThreads ? 1 : threads()
    let threadsOfEach = max(1, threads / max(1, inputs.count))
    let compiled = Workers.map(inputs.count, threads: threads) { index in
      compile(inputs[index], with: compiler, threads: threadsOfEach)
    }
    var policies: [Policy] = []
    var failures: [Trouble] = []
    for result in compiled {
      switch result {
      case .done(let policy, let spent):
        policies.append(policy)
        timings.add(spent)
      case .failed(let trouble): failures.append(trouble)
      }
    }
    guard failures.isEmpty else { throw Troubles(failures) }
    return policies
  }

  /// Compiles one file after another, for those who open files themselves.
  package func compiler() -> @Sendable (_ path: String, _ bytes: [UInt8]) throws(Trouble) -> Policy {
    let compiler = PolicyCompiler(profile: profile)
    return { (path, bytes) throws(Trouble) in
      switch compile(.opened(path: path, bytes: bytes), with: compiler, threads: 1) {
      case .done(let policy, _): return policy
      case .failed(let trouble): throw trouble
      }
    }
  }

  /// - Parameter aligning: whether the clauses are to be aligned, for an output that shows it.
  package func compare(_ policies: [Policy], aligning: Bool, timings: inout Timings) -> Comparison {
    timings.measure(.comparison) { Comparator(profile: profile).compare(policies, aligning: aligning) }
  }

  /// Explains positions, policy by policy and topic by topic.
  package func explain(_ policies: [Policy], topics: [Int]) -> [(policy: Policy, topics: [TopicExplanation])] {
    let compiler = PolicyCompiler(profile: profile)
    return policies.map { ($0, compiler.explain($0, topics: topics)) }
  }

  /// The findings on policies, each policy's apart.
  ///
  /// - Parameter checker: reads the policy at a place in the list.
  package func check(_ policies: [Policy], with checker: @escaping @Sendable (Int) -> Checker) -> [[Finding]] {
    let set = PolicySet(policies)
    let size = policies.reduce(0) { $0 + $1.document.source.count }
    return Workers.map(policies.count, threads: size < Self.worthThreads ? 1 : threads()) { index in
      checker(index).check(policies[index], at: index, among: set)
    }
  }

  /// A file before it is compiled. No `Result`, nor is `Compiled`: that a trouble is an error would be looked up among all
  /// conformances of the program, which takes as long as reading two pages.
  enum Input: Sendable {
    case opened(path: String, bytes: [UInt8])
    /// A version that is not there, and is no trouble.
    case missing(name: String)
    case failed(Trouble)

    var size: Int {
      if case .opened(_, let bytes) = self { bytes.count } else { 0 }
    }
  }

  private enum Compiled: Sendable {
    case done(Policy, Timings)
    case failed(Trouble)
  }

  enum Read: Sendable {
    case done(SourceDocument, Timings)
    case failed(Trouble)
  }

  /// The files that paths stand for, as `policies(at:)` reads them; a folder that can't be looked into stands for itself.
  package static func files(at paths: [String]) -> [String] {
    paths.flatMap { path in path == "-" ? [path] : (try? files(at: path)) ?? [path] }
  }

  private static func files(at path: String) throws(Trouble) -> [String] {
    guard Folder.exists(path) else { return [path] }
    return try Folder.files(in: path, except: [SiteConfiguration.fileName])
  }

  func open(_ source: DocumentSource) -> [Input] {
    switch source {
    case .path(let path): open(path)
    case .copy(let path, let name): [openFile(path, named: name)]
    case .revision(let file): [opened(named: file.name) { () throws(Trouble) in try file.read() }]
    case .nothing(let name): [.missing(name: name)]
    }
  }

  private func open(_ path: String) -> [Input] {
    guard path != "-", Folder.exists(path) else { return [openFile(path, named: InputFile.name(of: path))] }
    do throws(Trouble) {
      return try Self.files(at: path).map { openFile($0, named: $0) }
    } catch {
      return [.failed(error)]
    }
  }

  private func openFile(_ path: String, named name: String) -> Input {
    opened(named: name) { () throws(Trouble) in try InputFile.read(path) }
  }

  private func opened(named name: String, _ read: () throws(Trouble) -> [UInt8]) -> Input {
    do throws(Trouble) {
      return .opened(path: name, bytes: try read())
    } catch {
      return .failed(error)
    }
  }

  private func compile(_ input: Input, with compiler: PolicyCompiler, threads: Int) -> Compiled {
    switch document(of: input) {
    case .failed(let trouble): return .failed(trouble)
    case .done(let document, var timings):
      let tree = timings.measure(.outline) { Outline.infer(document, threads: threads) }
      return .done(timings.measure(.meaning) { compiler.compile(tree, threads: threads) }, timings)
    }
  }

  func document(of input: Input) -> Read {
    switch input {
    case .failed(let trouble): return .failed(trouble)
    case .missing(let name): return .done(.empty(named: name), Timings())
    case .opened(let path, let bytes):
      do throws(Trouble) {
        var timings = Timings()
        let document = try timings.measure(.reading) { () throws(Trouble) in
          try Reader.read(bytes, path: path, as: sourceFormat, trackedChanges: trackedChanges)
        }
        return .done(document, timings)
      } catch {
        return .failed(error)
      }
    }
  }
}
