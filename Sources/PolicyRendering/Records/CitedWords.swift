/// Words of a policy that an answer rests on, and where to find them, apart from the policy: what pages about many policies
/// need of one.
package struct CitedWords: Hashable, Sendable {
  /// The clause's place on its policy's page.
  package let anchor: Anchor
  /// "4.1(v), line 39", "under “Monitoring”, line 39 on page 2".
  package let place: String
  /// The same where there is little room: the clause's number if it has one of its own, and its line.
  package let shortPlace: String
  /// On one line, safe to show, uncut.
  package let quote: String
  /// Whether the policy quotes somebody else here.
  package let isQuoted: Bool
  /// Whether its confidence is so low that a reader is told to check it.
  package let isDoubtful: Bool

  package init(
    anchor: Anchor, place: String, shortPlace: String, quote: String, isQuoted: Bool = false, isDoubtful: Bool = false
  ) {
    self.anchor = anchor
    self.place = place
    self.shortPlace = shortPlace
    self.quote = quote
    self.isQuoted = isQuoted
    self.isDoubtful = isDoubtful
  }

  /// - Parameter anchor: the place of the evidence's clause.
  init(_ evidence: Evidence, at anchor: Anchor) {
    self.init(
      anchor: anchor, place: evidence.place, shortPlace: evidence.shortPlace, quote: evidence.quote,
      isQuoted: evidence.isQuoted, isDoubtful: evidence.isDoubtful)
  }
}
