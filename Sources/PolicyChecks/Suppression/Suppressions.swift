package import PolicyMeaning
internal import PolicyText

/// Takes away findings that somebody said may stay, and says which of those sayings did nothing.
package struct Suppressions: Sendable {
  private let entries: [Baseline.Entry]
  private let today: CalendarDate?
  /// Whether several policies are checked, which rules that look at others need.
  private let isAmongOthers: Bool

  /// - Parameters:
  ///   - entries: what a baseline says of the document.
  ///   - today: the day as of which suppressions run out. Without it none does, and none is called unused, as what rules
  ///     find depends on it.
  package init(entries: [Baseline.Entry], today: CalendarDate?, isAmongOthers: Bool) {
    self.entries = entries
    self.today = today
    self.isAmongOthers = isAmongOthers
  }

  /// The findings on a policy that stay, and notes on suppressions, by place. O(n log n).
  ///
  /// - Parameter notes: the notes that count, of those that are made.
  package func applied(
    to findings: [Finding], on policy: Policy, at place: Int, notes: ([Finding]) -> [Finding]
  ) -> [Finding] {
    let remarks = Remarks(policy.document)
    guard !remarks.all.isEmpty || !entries.isEmpty else { return findings }
    var record = Record(remarks: remarks.all.count, entries: entries.count)
    let index = RemarkIndex(remarks, today: today)
    let byFingerprint = Dictionary(grouping: entries.indices, by: { entries[$0].fingerprint })
    var kept: [Finding] = []
    for finding in findings {
      let saying = index.remarks(on: finding, in: policy.document)
      let known = byFingerprint[finding.fingerprint, default: []].filter { entries[$0].rule == finding.rule }
      for remark in saying { record.remarks[remark].insert(finding.rule) }
      for entry in known { record.entries[entry] = true }
      let holds =
        saying.contains { !remarks.all[$0].text.isOver(on: today) } || known.contains { !entries[$0].isOver(on: today) }
      if !holds { kept.append(finding) }
    }
    let scribe = SuppressionNotes(policy: policy, index: place, today: today)
    var made = remarks.all.indices.flatMap {
      scribe.notes(on: remarks.all[$0], in: remarks, used: unused($0, remarks, record))
    }
    made += entries.indices.compactMap { entry in
      let isUnknown = !record.entries[entry] && !canBeUnused(entries[entry].rule)
      return isUnknown ? nil : scribe.note(on: entries[entry], isUsed: record.entries[entry])
    }
    let all = kept + notes(made)
    return all.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// Whether a finding is a note on a suppression.
  package static func makes(_ finding: Finding) -> Bool {
    if case .suppressions? = RuleCatalogue.rule(named: finding.rule)?.check { return true }
    return false
  }

  /// What met a finding.
  private struct Record {
    /// For each remark, the rules of which it did.
    var remarks: [Set<String>]
    var entries: [Bool]

    init(remarks: Int, entries: Int) {
      self.remarks = Array(repeating: [], count: remarks)
      self.entries = Array(repeating: false, count: entries)
    }
  }

  /// The rules of which a remark met findings, and those of which it certainly met none.
  private func unused(_ remark: Int, _ remarks: Remarks, _ record: Record) -> (used: Set<String>, unused: [String]) {
    let used = record.remarks[remark]
    return (used, remarks.all[remark].text.rules.filter { !used.contains($0) && canBeUnused($0) })
  }

  /// Whether what a rule finds can be told: not without the day, nor of one policy what is judged among several.
  private func canBeUnused(_ name: String) -> Bool {
    guard today != nil else { return false }
    if case .amongOthers? = RuleCatalogue.rule(named: name)?.check { return isAmongOthers }
    return true
  }
}
