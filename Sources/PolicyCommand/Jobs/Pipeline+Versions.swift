package import PolicyComparison
package import PolicyMeaning
internal import PolicyOutline
package import PolicyReaders
internal import PolicyText
internal import PolicyThreads

/// Versions of one policy.
extension Pipeline {
  /// Compiles versions, in the order given. What they have in common is read once, so that each takes less than by itself.
  ///
  /// - Throws: `Troubles` with every document that can't be read.
  package func versions(from sources: [DocumentSource], timings: inout Timings) throws(Troubles) -> [Policy] {
    let inputs = timings.measure(.opening) { sources.flatMap(open) }
    let size = inputs.reduce(0) { $0 + $1.size }
    timings.bytes = size
    let compiler = timings.measure(.profile) { PolicyCompiler(profile: profile) }
    let threads = size < Self.worthThreads ? 1 : threads()
    let results = Workers.map(inputs.count, threads: threads) { document(of: inputs[$0]) }
    var documents: [SourceDocument] = []
    var failures: [Trouble] = []
    for result in results {
      switch result {
      case .done(let document, let spent):
        documents.append(document)
        timings.add(spent)
      case .failed(let trouble): failures.append(trouble)
      }
    }
    guard failures.isEmpty else { throw Troubles(failures) }
    let trees = timings.measure(.outline) { Outline.infer(versions: documents, threads: threads) }
    return timings.measure(.meaning) { compiler.compile(versions: trees, threads: threads) }
  }

  /// What changed from one policy to the other.
  package func changes(from before: Policy, to after: Policy, timings: inout Timings) -> ChangeSet {
    let size = before.document.content.count + after.document.content.count
    let threads = size < Self.worthThreads ? 1 : threads()
    return timings.measure(.comparison) {
      ChangeFinder(compiler: PolicyCompiler(profile: profile), threads: threads).changes(from: before, to: after)
    }
  }
}
