internal import PolicyOutline

/// What clauses are for.
enum SectionKinds {
  /// The kind of a clause by its layout and its heading, else that of what it stands in.
  static func kind(of clause: Clause, _ told: HeadingKinds.Reading?, in parent: ClauseKind?) -> ClauseKind {
    switch clause.role {
    case .title: return .title
    case .contents: return .contents
    case .quotation: return .quotation
    case .signature: return .signature
    case .field: return .review
    default: break
    }
    if let told, clause.role != .question { return told.kind ?? .other }
    guard let parent, parent != .title else { return .other }
    return parent
  }

  /// Settles the kinds of sections whose headings told none: each is what most of its rules are. What stands before the
  /// title is none. Linear in the clauses.
  ///
  /// - Parameter untold: those sections, in order.
  static func settle(_ untold: [Int], in readings: inout [ClauseReading], of tree: ClauseTree) {
    guard !untold.isEmpty else { return }
    var counts = Array(repeating: Counts(), count: readings.count)
    let title = tree.clauses.firstIndex { $0.role == .title } ?? -1
    var open = untold[...]
    for index in tree.clauses.indices.reversed() {
      counts[index].count(readings[index].modality)
      if open.last == index {
        open.removeLast()
        if readings[index].kind == .other, index > title, let kind = counts[index].kind { readings[index].kind = kind }
      }
      if let parent = tree.clauses[index].parent { counts[parent].add(counts[index]) }
    }
  }

  /// How many rules of which sort stand in a section.
  private struct Counts {
    var prohibitions: Int32 = 0
    var permissions: Int32 = 0
    var others: Int32 = 0

    mutating func count(_ modality: Modality) {
      switch modality {
      case .prohibition, .discouragement: prohibitions += 1
      case .permission: permissions += 1
      case .obligation, .recommendation: others += 1
      case .statement: break
      }
    }

    mutating func add(_ other: Counts) {
      prohibitions += other.prohibitions
      permissions += other.permissions
      others += other.others
    }

    /// Nil where there are no rules.
    var kind: ClauseKind? {
      let rules = prohibitions + permissions + others
      guard rules > 0 else { return nil }
      return prohibitions * 3 >= rules ? .prohibitions : permissions * 2 > rules ? .permissions : .guidance
    }
  }
}
