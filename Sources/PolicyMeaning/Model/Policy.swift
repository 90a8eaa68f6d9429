package import PolicyOutline
package import PolicyText

/// A compiled policy: its clauses, what each means, and where it stands on every topic of the profile.
///
/// A class, as every piece of evidence holds on to its policy and nothing in it changes.
package final class Policy: Sendable {
  package let tree: ClauseTree
  /// One for each clause of the tree, in the same order.
  package let readings: [ClauseReading]
  /// Ordered by place in the document, then by topic.
  package let provisions: [Provision]
  /// One for each topic of the profile, in its order.
  package let positions: [Position]
  /// The title as printed, or the file's name where none was found.
  package let title: String
  /// The school or trust whose policy it is, where the document names it.
  package let organisation: String?
  /// The persons whom it introduces with their role, so that it may call them by name.
  package let people: People

  package init(
    tree: ClauseTree, readings: [ClauseReading], provisions: [Provision], positions: [Position], title: String,
    organisation: String?, people: People = People()
  ) {
    self.tree = tree
    self.readings = readings
    self.provisions = provisions
    self.positions = positions
    self.title = title
    self.organisation = organisation
    self.people = people
  }

  package var document: SourceDocument { tree.document }
}
