package import PolicyMeaning

/// Findings that were known on a day and may stay, each with the reason and, where somebody gave one, the last day.
package struct Baseline: Sendable {
  package struct Entry: Hashable, Sendable {
    package let fingerprint: Fingerprint
    package let rule: String
    /// The document's path from the folder of the baseline.
    package let document: String
    /// The words that it is about, for people.
    package let quote: String
    package let reason: String
    /// The last day on which it holds.
    package let until: CalendarDate?

    package init(
      fingerprint: Fingerprint, rule: String, document: String, quote: String, reason: String, until: CalendarDate?
    ) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.document = document
      self.quote = quote
      self.reason = reason
      self.until = until
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// The entries on each document. O(n).
  package var byDocument: [String: [Entry]] { Dictionary(grouping: entries, by: \.document) }

  /// The baseline that makes some findings known.
  ///
  /// Those that it knows already keep their reason and day, unless that is over; what is no longer found goes; documents
  /// that were not checked stay as they were. O(n log n).
  ///
  /// - Parameters:
  ///   - findings: by document, which is told as in entries.
  ///   - today: nil where nothing is known to be over.
  package func updated(
    with findings: [(document: String, findings: [Finding])], reason: String, until: CalendarDate?, today: CalendarDate?
  ) -> Baseline {
    let checked = Set(findings.map(\.document))
    let known = Dictionary(entries.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    var updated = entries.filter { !checked.contains($0.document) }
    for (document, findings) in findings {
      for finding in findings {
        let fresh = Entry(
          fingerprint: finding.fingerprint, rule: finding.rule, document: document, quote: finding.quote,
          reason: reason,
          until: until)
        let old = known[Key(fresh)].flatMap { $0.isOver(on: today) ? nil : $0 }
        updated.append(old ?? fresh)
      }
    }
    return Baseline(
      entries: updated.sorted {
        ($0.document, $0.rule, $0.fingerprint.text) < ($1.document, $1.rule, $1.fingerprint.text)
      })
  }

  private struct Key: Hashable {
    let document: String
    let rule: String
    let fingerprint: Fingerprint

    init(_ entry: Entry) {
      document = entry.document
      rule = entry.rule
      fingerprint = entry.fingerprint
    }
  }
}

extension Baseline.Entry {
  /// Whether its last day has passed. Where no day is told, nothing has.
  package func isOver(on today: CalendarDate?) -> Bool {
    guard let today, let until else { return false }
    return until < today
  }
}
