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
    let index = remarkIndex(remarks)
    let byFingerprint = Dictionary(grouping: entries.indices, by: { entries[$0].fingerprint })
    var kept: [Finding] = []
    for finding in findings {
      let block = remarks.all.isEmpty ? 0 : remarks.block(at: finding.sourceBytes(in: policy.document).lowerBound)
      let saying = [block, nil].compactMap { index[Coverage(block: $0, rule: finding.rule)] }
      let known = byFingerprint[finding.fingerprint, default: []].filter { entries[$0].rule == finding.rule }
      for remark in saying { record.remarks[remark].insert(finding.rule) }
      for entry in known { record.entries[entry] = true }
      let holds =
        saying.contains { !isOver(remarks.all[$0].text.until) } || known.contains { !entries[$0].isOver(on: today) }
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

  /// The rules of a remark that met nothing; nil for a rule of which nobody can tell here.
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

  private func isOver(_ until: CalendarDate?) -> Bool {
    guard let today, let until else { return false }
    return until < today
  }

  /// What a remark lets stay: a rule's findings in a block, or in the whole document.
  private struct Coverage: Hashable {
    let block: Int?
    let rule: String
  }

  /// The remark on each rule and block. Of several that say the same the first that holds counts; the others do nothing.
  private func remarkIndex(_ remarks: Remarks) -> [Coverage: Int] {
    var index: [Coverage: Int] = [:]
    for (place, remark) in remarks.all.enumerated() where remark.text.fault == nil {
      let blocks: [Int?] = remark.text.reach == .document ? [nil] : remark.blocks.map { $0 }
      for block in blocks {
        for rule in remark.text.rules {
          let coverage = Coverage(block: block, rule: rule)
          if let other = index[coverage], !isOver(remarks.all[other].text.until) { continue }
          index[coverage] = place
        }
      }
    }
    return index
  }
}
