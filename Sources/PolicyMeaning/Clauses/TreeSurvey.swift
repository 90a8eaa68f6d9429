internal import PolicyOutline

/// What reading a clause needs to know of the tree as a whole.
///
/// A class, as it is handed on for every clause and nothing in it changes.
final class TreeSurvey: Sendable {
  let tree: ClauseTree
  /// For each clause, whether it is one of several drafting alternatives.
  let drafts: [Bool]
  /// For each clause the last of its children, or -1.
  let lastChildren: [Int32]
  let people: People
  let definitions: Definitions

  /// Linear in the text.
  init(_ tree: ClauseTree, _ compiler: PolicyCompiler) {
    self.tree = tree
    people = PeopleFinder.people(in: tree, compiler)
    definitions = DefinitionFinder.definitions(in: tree, people: people, compiler)
    drafts = DraftFinder.drafts(in: tree)
    lastChildren = OpenClauses.lastChildren(in: tree)
  }
}
