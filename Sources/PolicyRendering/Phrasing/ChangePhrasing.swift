internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// Says in plain English what became of clauses between two versions: where they stand, and what the change does.
struct ChangePhrasing {
  let changes: ChangeSet

  /// "4.1(v), line 39, now 4.1(vi), line 41"; where it is cited as before, only the later line.
  func place(of change: Change) -> String {
    let before = change.before.first.map {
      (citation: citation($0, in: changes.before), line: line($0, in: changes.before))
    }
    let after = change.after.first.map {
      (citation: citation($0, in: changes.after), line: line($0, in: changes.after))
    }
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

  private func citation(_ part: VersionPart, in policy: Policy) -> String? {
    guard case .clause(let clause) = part else { return nil }
    return ClauseCitation(of: clause, in: policy.tree)?.words
  }

  private func line(_ part: VersionPart, in policy: Policy) -> String {
    Phrasing.place(policy.document.source(of: policy.tree.range(of: part)))
  }

  /// "Edited: stricter than before (“should not” becomes “must not”)"
  func description(of change: Change) -> String {
    var seen: Set<String> = []
    let effects = change.effects.map(words).filter { seen.insert($0).inserted }
    return [Self.name(change.kind), Phrasing.list(effects)].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// "Clauses 4 to 7 are now 5 to 8, with 12 clauses in them."
  func sentence(_ renumbering: Renumbering) -> String {
    func span(_ parts: [VersionPart], _ policy: Policy) -> String {
      let labels = [parts.first, parts.last].compactMap { part in part.flatMap { label(of: $0, in: policy) } }
      return labels.count > 1 && labels[0] != labels[1] ? "\(labels[0]) to \(labels[1])" : labels.first ?? "?"
    }
    let followers = renumbering.followers
    let rest =
      followers == 0
      ? "" : ", with \(Plural.of(followers, "clause")) in \(renumbering.after.count == 1 ? "it" : "them")"
    let subject = renumbering.before.count == 1 ? "Clause" : "Clauses"
    return "\(subject) \(span(renumbering.before, changes.before)) \(renumbering.before.count == 1 ? "is" : "are") now "
      + "\(span(renumbering.after, changes.after))\(rest)."
  }

  /// The label as cited, without the stop behind it.
  private func label(of part: VersionPart, in policy: Policy) -> String? {
    guard case .clause(let clause) = part, let label = policy.tree.label(of: clause) else { return nil }
    return VisibleText.line(label.hasSuffix(".") ? String(label.dropLast()) : label)
  }

  /// "“pupils” is “students” now, 14 times."
  func sentence(_ replacement: TermReplacement) -> String {
    "“\(VisibleText.line(replacement.from))” is “\(VisibleText.line(replacement.to))” now, "
      + "\(Plural.of(replacement.count, "time"))."
  }

  private func words(_ effect: Effect) -> String {
    let detail: String? =
      switch effect {
      case .stronger(let cause), .weaker(let cause), .wider(let cause), .narrower(let cause): words(cause)
      case .valueChanged(let from, let to), .recipientChanged(let from, let to), .dateChanged(let from, let to):
        becoming(from?.wording, to?.wording)
      case .exceptionAdded(let wording): becoming(nil, wording)
      case .exceptionRemoved(let wording): becoming(wording, nil)
      case .referenceUpdated, .editorial: nil
      }
    return detail.map { "\(Self.name(effect)) (\($0))" } ?? Self.name(effect)
  }

  private func words(_ cause: Cause) -> String? {
    switch cause {
    case .force(let from, let to): becoming(from.wording, to.wording)
    // The words of a whole rule are shown below.
    case .ruleAdded, .ruleRemoved: nil
    case .conjunction(let from, let to), .wordsReplaced(let from, let to): becoming(from, to)
    case .extent(let from, let to): becoming(from, to)
    case .conditionAdded(let wording), .wordsAdded(let wording): becoming(nil, wording)
    case .conditionRemoved(let wording), .wordsRemoved(let wording): becoming(wording, nil)
    }
  }

  private func becoming(_ from: Wording?, _ to: Wording?) -> String? {
    let old = from.map { "“\(VisibleText.line(changes.before.tree.text(of: $0)))”" }
    let new = to.map { "“\(VisibleText.line(changes.after.tree.text(of: $0)))”" }
    return switch (old, new) {
    case (let old?, let new?): "\(old) becomes \(new)"
    case (nil, let new?): "\(new) is new"
    case (let old?, nil): "\(old) is gone"
    case (nil, nil): nil
    }
  }

  private static func name(_ kind: Change.Kind) -> String {
    switch kind {
    case .unchanged: "Unchanged"
    case .edited: "Edited"
    case .moved: "Moved"
    case .movedAndEdited: "Moved and edited"
    case .renumbered: "Renumbered"
    case .added: "Added"
    case .deleted: "Removed"
    case .split: "Divided into several clauses"
    case .merged: "Joined with others"
    }
  }

  private static func name(_ effect: Effect) -> String {
    switch effect {
    case .stronger: "stricter than before"
    case .weaker: "less strict than before"
    case .wider: "covers more than before"
    case .narrower: "covers less than before"
    case .valueChanged: "another number"
    case .exceptionAdded: "a new exception"
    case .exceptionRemoved: "an exception is gone"
    case .recipientChanged: "somebody else is responsible or to be told"
    case .referenceUpdated: "another reference"
    case .dateChanged: "another date"
    case .editorial: "only the wording"
    }
  }
}
