internal import PolicyMeaning
internal import PolicyOutline
package import PolicyText

/// The words that an answer rests on, and where to find them.
package struct Evidence: Sendable {
  /// Nil where neither numbers nor headings lead to its clause.
  package let citation: ClauseCitation?
  package let source: SourceRange
  /// On one line, safe to show, uncut.
  package let quote: String
  /// Whether the policy quotes somebody else here.
  package let isQuoted: Bool

  init(_ provision: Int, of policy: Policy, references: ClauseReferences) {
    let provision = policy.provisions[provision]
    citation = references.citation(of: provision.clause)
    source = policy.document.source(of: provision.range)
    quote = VisibleText.line(policy.tree.quote(of: provision.clause, within: provision.range))
    isQuoted = provision.isQuoted
  }

  /// Where it stands, for a person: "4.1(v), line 39", "under “Monitoring”, line 39 on page 2".
  package var place: String {
    let line = "line \(source.line)\(source.page.map { " on page \($0)" } ?? "")"
    return citation.map { "\($0.words), \(line)" } ?? line
  }

  /// The same behind a policy's name: "Holy Trinity 4.1(v), line 39", "Holy Trinity, line 39".
  package func place(in name: String) -> String {
    if case .number? = citation { "\(name) \(place)" } else { "\(name), \(place)" }
  }
}
