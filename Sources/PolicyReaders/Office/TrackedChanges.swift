/// Which version of a document is read where it holds changes that nobody has accepted or rejected.
package enum TrackedChanges: String, CaseIterable, Sendable {
  /// As if all were accepted.
  case final
  /// As if all were rejected.
  case original
}
