/// A piece of one version that is compared as a whole.
package enum VersionPart: Hashable, Sendable {
  /// Index into the tree's clauses.
  case clause(Int)
  /// A line of a contents list: an index into the tree's furniture.
  case contentsEntry(Int)
}
