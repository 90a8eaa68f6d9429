internal import PolicyMeaning
internal import PolicyOutline
package import PolicyText

/// The words that an answer rests on, and where to find them.
package struct Evidence: Sendable {
  /// Index into the tree's clauses.
  package let clause: Int
  /// Nil where neither numbers nor headings lead to its clause.
  package let citation: ClauseCitation?
  package let source: SourceRange
  /// On one line, safe to show, uncut.
  package let quote: String
  /// Whether the policy quotes somebody else here.
  package let isQuoted: Bool
  /// 0 to 1, the provision's.
  package let confidence: Double

  init(_ provision: Int, of policy: Policy, references: ClauseReferences) {
    let provision = policy.provisions[provision]
    clause = provision.clause
    citation = references.citation(of: provision.clause)
    source = policy.document.source(of: provision.range)
    // Words in a heading are in no clause's body.
    let words = policy.tree.quote(of: provision.clause, within: provision.range)
    quote = VisibleText.line(words.isEmpty ? policy.document.text(provision.range) : words)
    isQuoted = provision.isQuoted
    confidence = provision.confidence
  }

  /// Where it stands, for a person: "4.1(v), line 39", "under “Monitoring”, line 39 on page 2".
  package var place: String {
    citation.map { "\($0.words), \(line)" } ?? line
  }

  /// The same behind a policy's name: "Holy Trinity 4.1(v), line 39", "Holy Trinity, line 39".
  package func place(in name: String) -> String {
    if case .number(_, under: nil)? = citation { "\(name) \(place)" } else { "\(name), \(place)" }
  }

  /// Where further evidence stands, shortly and each place once: "lines 50, 91 and 102".
  package static func places(_ evidence: [Evidence]) -> String {
    let longest = 8
    var seen: Set<SourceRange> = []
    var places: [String] = []
    for source in evidence.map(\.source) {
      let start = SourceRange(line: source.line, column: 0, endLine: 0, endColumn: 0, page: source.page)
      if seen.insert(start).inserted {
        places.append("\(source.line)\(source.page.map { " on page \($0)" } ?? "")")
      }
    }
    let rest = places.count > longest ? ["\(places.count - longest + 1) more"] : []
    let shown = rest.isEmpty ? places : Array(places.prefix(longest - 1))
    return "line\(places.count == 1 ? "" : "s") \(Phrasing.list(shown + rest))"
  }

  private var line: String {
    "line \(source.line)\(source.page.map { " on page \($0)" } ?? "")"
  }
}
