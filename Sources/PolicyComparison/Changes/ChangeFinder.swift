package import PolicyMeaning
internal import PolicyOutline
internal import PolicyThreads

/// Finds what changed between two versions of one policy.
package struct ChangeFinder: Sendable {
  private let compiler: PolicyCompiler
  private let threads: Int

  /// - Parameters:
  ///   - compiler: the one that compiled the policies.
  ///   - threads: at most how many work at once; the changes are the same whatever the number.
  package init(compiler: PolicyCompiler, threads: Int = 1) {
    self.compiler = compiler
    self.threads = threads
  }

  /// Aligns the clauses of both versions, marks the words that differ in those that are not the same, and tells from what
  /// both compiled to what the differences do. O(n log n) in the size of both versions, whatever they hold.
  package func changes(from before: Policy, to after: Policy) -> ChangeSet {
    let texts = Workers.map(2, threads: threads) { VersionText($0 == 0 ? before.tree : after.tree) }
    // What differs, and what that does, doesn't depend on which version is the earlier: changes are always found from the
    // same one, and read back where that is the later.
    let isCanonical = VersionAligner.isCanonical(texts[0], texts[1])
    let (first, second) = isCanonical ? (before, after) : (after, before)
    let alignment = isCanonical ? VersionAligner.align(texts[0], texts[1]) : VersionAligner.align(texts[1], texts[0])
    var assembly = ChangeAssembly(first, second, alignment, compiler, isReadBack: !isCanonical)
    return assembly.changeSet()
  }
}
