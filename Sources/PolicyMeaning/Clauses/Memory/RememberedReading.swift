internal import PolicyOutline

/// What reading a clause yielded, for another clause that is read in the same way. A class, as a memory hands it on.
final class RememberedReading: Sendable {
  let basis: ReadingBasis
  let words: ClauseWords
  /// Where the first of its words begins, in content.
  let start: Int
  /// The rule before it that it extends; nil where it reads the same behind any.
  let extends: EarlierRule?
  let reading: ClauseReading
  /// Of this clause alone, where it stands.
  let provisions: [Provision]
  /// Whether it is a section whose heading told no kind.
  let isUntold: Bool
  /// The last of its rules; nil where it has none.
  let lastRule: EarlierRule?
  /// What it hands down, where it has children.
  let handedDown: OpenClauses.Entry?
  /// The values of the lead-in above it, where that stands.
  let leadValues: [LocatedValue]

  init(
    on basis: ReadingBasis, _ words: ClauseWords, at start: Int, extends: EarlierRule?, _ reading: ClauseReading,
    provisions: [Provision], isUntold: Bool, lastRule: EarlierRule?, handedDown: OpenClauses.Entry?,
    leadValues: [LocatedValue]
  ) {
    self.basis = basis
    self.words = words
    self.start = start
    self.extends = extends
    self.reading = reading
    self.provisions = provisions
    self.isUntold = isUntold
    self.lastRule = lastRule
    self.handedDown = handedDown
    self.leadValues = leadValues
  }
}
