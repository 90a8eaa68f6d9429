/// What came of writing a site.
package enum SiteOutcome: Hashable, Sendable {
  /// How many files of the site are new or changed, of how many.
  case written(Int, of: Int)
  /// The folder held the same bytes already, and was left alone.
  case unchanged(Int)
}
