internal import PolicyOutline

/// Whether parts bind anybody, as far as their layout tells.
enum Formality {
  /// Text that may be a rule.
  case none
  /// Headings, titles, entries of a contents list, lines to be signed.
  case heading
  /// An entry of a document-control table.
  case field

  init(_ parts: Few<VersionPart>, _ tree: ClauseTree) {
    self = parts.isEmpty ? .heading : .field
    for part in parts { self = joined(Formality(part, tree)) }
  }

  private init(_ part: VersionPart, _ tree: ClauseTree) {
    guard case .clause(let index) = part else {
      self = .heading
      return
    }
    let clause = tree.clauses[index]
    self =
      switch clause.role {
      case .title, .contents, .signature: .heading
      case .field: .field
      case .section, .question: clause.body.isEmpty ? .heading : .none
      case .paragraph, .item, .tableRow, .quotation, .footnote: clause.body.isEmpty ? .heading : .none
      }
  }

  /// What both are: the less formal one.
  func joined(_ other: Formality) -> Formality {
    switch (self, other) {
    case (.none, _), (_, .none): .none
    case (.heading, _), (_, .heading): .heading
    case (.field, .field): .field
    }
  }
}
