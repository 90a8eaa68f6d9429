internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Says in plain English what became of clauses between two versions: which they are, where they stand, what was done.
struct ChangePhrasing {
  let changes: ChangeSet
  let phrasing: Phrasing

  /// What a change is about: of the questions that its words speak to those that are answered differently now, of these
  /// the heaviest, else what the clause stands under, else nil.
  func subject(of change: Change) -> String? {
    let topics = phrasing.profile.topics
    // A clause that came or went is about what nothing else speaks to before anything else.
    let alone = change.topics.filter { isAlone(on: $0, change) }
    let answered = change.topics.filter { topic in changes.positions.contains { $0.topic == topic } }
    let candidates = [alone, answered, change.topics].first { !$0.isEmpty } ?? []
    let heaviest = candidates.max { (topics[$0].weight, $1) < (topics[$1].weight, $0) }
    if let heaviest { return topics[heaviest].title }
    if let part = change.after.first { return heading(over: part, in: changes.after) }
    return change.before.first.flatMap { heading(over: $0, in: changes.before) }
  }

  /// Whether one version answers a question by a clause that the other lacks, and the other says nothing.
  private func isAlone(on topic: Int, _ change: Change) -> Bool {
    switch change.kind {
    case .added: changes.before.positions[topic].stance == .silent
    case .deleted: changes.after.positions[topic].stance == .silent
    default: false
    }
  }

  /// "4.1(v)", "5.1, was 4.1", "6.6, new", "was 4.7", "line 39" where no number leads to it.
  func citation(of change: Change) -> String {
    let before = change.before.first.map { shortPlace($0, in: changes.before) }
    let after = change.after.first.map { shortPlace($0, in: changes.after) }
    switch (before, after) {
    // A line is another in every version, whether the clause moved or not.
    case (let before?, let after?) where before == after || !(change.isMoved || before.isNumber && after.isNumber):
      return after.words
    case (let before?, let after?): return "\(after.words), was \(before.words)"
    case (nil, let after?): return "\(after.words), new"
    case (let before?, nil): return "was \(before.words)"
    case (nil, nil): return ""
    }
  }

  /// "4.1(v), line 39, now 4.1(vi), line 41"; where it is cited as before, only the later line.
  func place(of change: Change) -> String {
    let before = change.before.first.map { (citation: wholeCitation($0, .before), line: line($0, .before)) }
    let after = change.after.first.map { (citation: wholeCitation($0, .after), line: line($0, .after)) }
    func whole(_ place: (citation: String?, line: String)) -> String {
      [place.citation, place.line].compactMap { $0 }.joined(separator: ", ")
    }
    let text =
      switch (before, after) {
      case (let before?, let after?) where before.citation == after.citation: whole(after)
      case (let before?, let after?): "\(whole(before)), now \(whole(after))"
      case (nil, let after?): "New: \(whole(after))"
      case (let before?, nil): "Removed: \(whole(before))"
      case (nil, nil): ""
      }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Where a part stands in its own version: "4.1(v), line 39".
  func place(of part: VersionPart, _ side: VersionSide) -> String {
    [wholeCitation(part, side), line(part, side)].compactMap { $0 }.joined(separator: ", ")
  }

  private struct ShortPlace: Equatable {
    let words: String
    let isNumber: Bool
  }

  private func shortPlace(_ part: VersionPart, in policy: Policy) -> ShortPlace {
    let line = Phrasing.place(policy.document.source(of: policy.tree.range(of: part)))
    guard case .clause(let clause) = part, let citation = ClauseCitation(of: clause, in: policy.tree),
      case .number = citation
    else { return ShortPlace(words: line, isNumber: false) }
    // The points of a list share the number of what they stand in.
    let isOwn =
      switch policy.tree.clauses[clause].label?.style {
      case .bullet, .note, nil: false
      default: true
      }
    return ShortPlace(words: isOwn ? citation.words : "\(citation.words), \(line)", isNumber: isOwn)
  }

  private func wholeCitation(_ part: VersionPart, _ side: VersionSide) -> String? {
    guard case .clause(let clause) = part else { return "contents list" }
    return ClauseCitation(of: clause, in: side.policy(of: changes).tree)?.words
  }

  private func line(_ part: VersionPart, _ side: VersionSide) -> String {
    let policy = side.policy(of: changes)
    return Phrasing.place(policy.document.source(of: policy.tree.range(of: part)))
  }

  /// The nearest heading above a clause, or its own.
  private func heading(over part: VersionPart, in policy: Policy) -> String? {
    guard case .clause(let clause) = part else { return nil }
    var next: Int? = clause
    var steps = 0
    while let index = next, steps < 16 {
      if let heading = policy.tree.heading(of: index) { return ShortQuote.words(heading, most: 8) }
      next = policy.tree.clauses[index].parent
      steps += 1
    }
    return nil
  }
}

/// One of the two versions.
enum VersionSide {
  case before, after

  func policy(of changes: ChangeSet) -> Policy {
    switch self {
    case .before: changes.before
    case .after: changes.after
    }
  }
}

extension Change {
  var isMoved: Bool { kind == .moved || kind == .movedAndEdited }

  /// Whether its words or its place changed and nobody has to do anything else than before.
  var isOnlyEditorial: Bool { !isSubstantive && kind != .unchanged && kind != .renumbered }
}
