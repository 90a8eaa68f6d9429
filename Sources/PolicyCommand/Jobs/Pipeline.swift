package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
internal import PolicyReaders
internal import PolicySite
package import PolicyText

/// The stages in their order, from the paths of files to a comparison.
package struct Pipeline: Sendable {
  package let profile: Profile
  /// Overrides what files say about their format.
  package let sourceFormat: DocumentFormat?
  package let threads: Int

  package init(profile: Profile, sourceFormat: DocumentFormat?, threads: Int) {
    self.profile = profile
    self.sourceFormat = sourceFormat
    self.threads = threads
  }

  /// Starting a thread costs more than compiling this many bytes.
  private static let worthThreads = 1 << 18

  /// Compiles files, in the order given.
  ///
  /// - Parameter paths: files, folders that stand for their files, or "-" for standard input.
  /// - Throws: `Troubles` with every file that can't be read.
  package func policies(at paths: [String], timings: inout Timings) throws(Troubles) -> [Policy] {
    var opened: [Result<Opened, Trouble>] = []
    for path in paths { opened += timings.measure(.opening) { open(path) } }
    let inputs = opened
    let size = inputs.reduce(0) { $0 + ((try? $1.get().bytes.count) ?? 0) }
    timings.bytes = size
    // Made once, and only where there is something to compile: it takes longer than a short policy.
    let compiler = timings.measure(.profile) { PolicyCompiler(profile: profile) }
    let compiled = Workers.map(inputs.count, threads: size < Self.worthThreads ? 1 : threads) { index in
      inputs[index].flatMap { compile($0, with: compiler) }
    }
    var policies: [Policy] = []
    var failures: [Trouble] = []
    for result in compiled {
      switch result {
      case .success(let done):
        policies.append(done.policy)
        timings.add(done.timings)
      case .failure(let trouble): failures.append(trouble)
      }
    }
    guard failures.isEmpty else { throw Troubles(failures) }
    return policies
  }

  /// Compiles one file after another, for those who open files themselves.
  package func compiler() -> @Sendable (_ path: String, _ bytes: [UInt8]) throws(Trouble) -> Policy {
    let compiler = PolicyCompiler(profile: profile)
    return { (path, bytes) throws(Trouble) in try compile(Opened(path: path, bytes: bytes), with: compiler).get().policy
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

  private struct Opened: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  private struct Compiled: Sendable {
    let policy: Policy
    let timings: Timings
  }

  private func open(_ path: String) -> [Result<Opened, Trouble>] {
    guard path != "-", Folder.exists(path) else { return [openFile(path)] }
    do throws(Trouble) {
      return try Folder.files(in: path, except: [SiteConfiguration.fileName]).map(openFile)
    } catch {
      return [.failure(error)]
    }
  }

  private func openFile(_ path: String) -> Result<Opened, Trouble> {
    Result { () throws(Trouble) in Opened(path: InputFile.name(of: path), bytes: try InputFile.read(path)) }
  }

  private func compile(_ file: Opened, with compiler: PolicyCompiler) -> Result<Compiled, Trouble> {
    Result { () throws(Trouble) in
      var timings = Timings()
      let document = try timings.measure(.reading) { () throws(Trouble) in
        try Reader.read(file.bytes, path: file.path, as: sourceFormat)
      }
      let tree = timings.measure(.outline) { Outline.infer(document) }
      let policy = timings.measure(.meaning) { compiler.compile(tree) }
      return Compiled(policy: policy, timings: timings)
    }
  }
}
