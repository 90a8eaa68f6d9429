package import PolicyMeaning
internal import PolicyOutline

/// Finds what changed between two versions of one policy.
package struct ChangeFinder: Sendable {
  private let compiler: PolicyCompiler

  /// - Parameter compiler: the one that compiled the policies.
  package init(compiler: PolicyCompiler) {
    self.compiler = compiler
  }

  /// Aligns the clauses of both versions, marks the words that differ in those that are not the same, and tells from what
  /// both compiled to what the differences do. O(n log n) in the size of both versions, whatever they hold.
  package func changes(from before: Policy, to after: Policy) -> ChangeSet {
    let (old, new) = (VersionText(before.tree), VersionText(after.tree))
    let alignment = VersionAligner.align(old, new)
    var assembly = ChangeAssembly(before, after, alignment, compiler)
    return assembly.changeSet()
  }
}
