internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

extension ChangePhrasing {
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
}
