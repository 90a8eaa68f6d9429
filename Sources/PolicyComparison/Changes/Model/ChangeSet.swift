package import PolicyMeaning

/// All that differs between two versions of one policy.
package struct ChangeSet: Sendable {
  package let before: Policy
  package let after: Policy
  /// Every clause and every entry of a contents list of both versions is in exactly one. In the order of the later
  /// version; what was deleted stands where it would be.
  package let changes: [Change]
  /// Numbers that changed because something before them came, went or moved.
  package let renumberings: [Renumbering]
  /// Terms that were replaced throughout.
  package let terminology: [TermReplacement]
  /// Topics on which the policy stands elsewhere than before, most important first.
  package let positions: [PositionChange]

  package init(
    before: Policy, after: Policy, changes: [Change], renumberings: [Renumbering] = [],
    terminology: [TermReplacement] = [], positions: [PositionChange] = []
  ) {
    self.before = before
    self.after = after
    self.changes = changes
    self.renumberings = renumberings
    self.terminology = terminology
    self.positions = positions
  }

  /// Whether a reader would find no difference at all.
  package var isEmpty: Bool { changes.allSatisfy { $0.kind == .unchanged } }

  /// Indices of the substantive changes, most important first.
  package var substantive: [Int] {
    changes.indices.filter { changes[$0].isSubstantive }.sorted {
      (changes[$1].weight, $0) < (changes[$0].weight, $1)
    }
  }

  /// Words of either version as a person reads them.
  package func text(of edit: Edit) -> String {
    switch edit.operation {
    case .equal(_, let words), .insert(let words): after.tree.text(of: words)
    case .delete(let words): before.tree.text(of: words)
    }
  }
}

/// One fact about numbers: "Sections 4 to 7 are now 5 to 8."
package struct Renumbering: Hashable, Sendable {
  /// Clauses beside each other whose numbers all moved by the same step.
  package let before: [VersionPart]
  /// Their counterparts, in the same order.
  package let after: [VersionPart]
  /// How many clauses below them only follow.
  package let followers: Int

  package init(before: [VersionPart], after: [VersionPart], followers: Int) {
    self.before = before
    self.after = after
    self.followers = followers
  }
}

/// A term that another one replaced wherever it stood: "pupils" → "students".
package struct TermReplacement: Hashable, Sendable {
  /// As first printed in the earlier version.
  package let from: String
  package let to: String
  /// How often it was replaced.
  package let count: Int

  package init(from: String, to: String, count: Int) {
    self.from = from
    self.to = to
    self.count = count
  }
}

/// A topic on which the policy stands elsewhere than before.
package struct PositionChange: Sendable {
  /// Index into the profile's topics, and so into both policies' positions.
  package let topic: Int
  package let weight: Double

  package init(topic: Int, weight: Double) {
    self.topic = topic
    self.weight = weight
  }
}
