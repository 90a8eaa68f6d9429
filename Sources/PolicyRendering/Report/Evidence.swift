internal import PolicyMeaning
internal import PolicyOutline
package import PolicyText

/// The words that an answer rests on, and where to find them. What is said of them is made when it is asked for, as most
/// of a policy's evidence is never shown.
package struct Evidence: Sendable {
  private let policy: Policy
  private let range: ByteRange
  /// Index into the tree's clauses.
  package let clause: Int
  /// Whether the policy quotes somebody else here.
  package let isQuoted: Bool
  /// Whether its confidence is so low that a reader is told to check it.
  package let isDoubtful: Bool

  init(_ provision: Int, of policy: Policy) {
    self.policy = policy
    let provision = policy.provisions[provision]
    range = provision.range
    clause = provision.clause
    isQuoted = provision.isQuoted
    isDoubtful = provision.confidence < Self.doubtful
  }

  init(_ definition: Provision.Definition, of policy: Policy) {
    self.policy = policy
    range = definition.range
    clause = definition.clause
    isQuoted = false
    isDoubtful = false
  }

  private static let doubtful = 0.6

  /// Nil where neither numbers nor headings lead to its clause.
  package var citation: ClauseCitation? {
    ClauseCitation(of: clause, in: policy.tree)
  }

  package var source: SourceRange { policy.document.source(of: range) }

  /// On one line, safe to show, uncut.
  package var quote: String {
    // Words in a heading are in no clause's body.
    let words = policy.tree.quote(of: clause, within: range)
    return VisibleText.line(words.isEmpty ? policy.document.text(range) : words)
  }

  /// Where it stands, for a person: "4.1(v), line 39", "under “Monitoring”, page 2, line 39".
  package var place: String {
    citation.map { "\($0.words), \(line)" } ?? line
  }

  /// The same where there is little room: its number if it has one of its own, and its line.
  package var shortPlace: String {
    if case .number(let number, under: nil)? = citation {
      "\(number), line \(source.line)"
    } else {
      "line \(source.line)"
    }
  }

  /// The same behind a policy's name: "Holy Trinity 4.1(v), line 39", "Holy Trinity, line 39".
  package func place(in name: String) -> String { name + placeBehindName }

  /// What of it stands behind the name: " 4.1(v), line 39", ", line 39".
  package var placeBehindName: String {
    guard let citation else { return ", \(line)" }
    if case .number(_, under: nil) = citation { return " \(citation.words), \(line)" }
    return ", \(citation.words), \(line)"
  }

  /// Where a policy says what the terms mean that a position rests on, each place once, in the position's order.
  static func definitions(behind position: Position, of policy: Policy) -> [Evidence] {
    var seen: Set<Provision.Definition> = []
    return position.provisions.flatMap { policy.provisions[$0].definitions }.filter { seen.insert($0).inserted }
      .map { Evidence($0, of: policy) }
  }

  /// Where further evidence stands, shortly, each line once and none that was shown: "lines 50, 91 and 102", "page 2,
  /// lines 5 and 9; page 4, line 1". Nil where nothing is left.
  package static func places(_ further: [Evidence], besides shown: Evidence) -> String? {
    guard !further.isEmpty else { return nil }
    let longest = 8
    var seen: Set = [linePlace(of: shown.source)]
    let sources = further.map(\.source).filter { seen.insert(linePlace(of: $0)).inserted }
    guard let first = sources.first else { return nil }
    let said = sources.count > longest ? Array(sources.prefix(longest - 1)) : sources
    let rest = sources.count > said.count ? "\(sources.count - said.count) more" : nil
    guard first.page != nil else {
      return
        "line\(sources.count == 1 ? "" : "s") \(Phrasing.list(said.map { "\($0.line)" } + [rest].compactMap(\.self)))"
    }
    var pages: [(page: Int?, lines: [String])] = []
    for source in said {
      if pages.last?.page != source.page { pages.append((source.page, [])) }
      pages[pages.count - 1].lines.append("\(source.line)")
    }
    let places = pages.map { page, lines in
      "page \(page ?? 1), line\(lines.count == 1 ? "" : "s") \(Phrasing.list(lines))"
    }
    return (places + [rest].compactMap(\.self)).joined(separator: "; ")
  }

  /// A line and its page as one number: two have the same only where they are the same.
  private static func linePlace(of source: SourceRange) -> Int { source.line << 31 | (source.page ?? 0) }

  private var line: String { Phrasing.place(source) }
}
