/// A run of words inside changed clauses. The edits of a change, read in order without the insertions, are all words of
/// the earlier version; without the deletions, all of the later one.
package struct Edit: Hashable, Sendable {
  package enum Operation: Hashable, Sendable {
    /// The same words in both, but for spacing and the shape of quotation marks.
    case equal(before: Wording, after: Wording)
    /// Words of the earlier version alone.
    case delete(Wording)
    /// Words of the later version alone.
    case insert(Wording)
  }

  package let operation: Operation

  package init(_ operation: Operation) {
    self.operation = operation
  }

  package var before: Wording? {
    switch operation {
    case .equal(let before, _), .delete(let before): before
    case .insert: nil
    }
  }

  package var after: Wording? {
    switch operation {
    case .equal(_, let after), .insert(let after): after
    case .delete: nil
    }
  }
}
