internal import PolicyComparison

extension ChangePhrasing {
  /// What was done to a clause, and why it does not matter: "edited: spelling", "moved, with its 4 clauses".
  func note(on change: Change, _ statements: [String], followers: Int) -> String {
    let name =
      followers == 0
      ? Self.name(change.kind) : "\(Self.name(change.kind)), with \(Plural.of(followers, "clause")) in it"
    // What is new or gone says so by its place.
    guard change.kind != .added, change.kind != .deleted else { return Phrasing.list(statements) }
    return statements.isEmpty ? name : "\(name): \(Phrasing.list(statements))"
  }

  static func name(_ kind: Change.Kind) -> String {
    switch kind {
    case .unchanged: "unchanged"
    case .edited: "edited"
    case .moved: "moved"
    case .movedAndEdited: "moved and edited"
    case .renumbered: "renumbered"
    case .added: "added"
    case .deleted: "removed"
    case .split: "divided into several clauses"
    case .merged: "joined with others"
    }
  }
}
