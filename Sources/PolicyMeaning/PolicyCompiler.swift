package import PolicyOutline
internal import PolicyText

/// Reads a clause tree with a profile: what each clause does, and where the policy stands on each topic.
package struct PolicyCompiler: Sendable {
  package let profile: Profile

  package init(profile: Profile) {
    self.profile = profile
  }

  /// Never fails: a text that says nothing to the profile is silent on every topic.
  package func compile(_ tree: ClauseTree) -> Policy {
    Policy(
      tree: tree, readings: tree.clauses.map { _ in ClauseReading(kind: .other) }, provisions: [],
      positions: profile.topics.indices.map { Position(topic: $0, stance: .silent) }, title: tree.document.path,
      organisation: nil)
  }
}
