internal import PolicyMeaning
internal import PolicyText

/// Tells which remarks are about a finding, however many there are.
struct RemarkIndex {
  /// What a remark lets stay: a rule's findings in a block, or in the whole document.
  private struct Coverage: Hashable {
    let block: Int?
    let rule: String
  }

  private let remarks: Remarks
  private var byCoverage: [Coverage: Int] = [:]

  /// Of several remarks that say the same, the first that has not run out counts; the others do nothing. O(n).
  init(_ remarks: Remarks, today: CalendarDate?) {
    self.remarks = remarks
    for (place, remark) in remarks.all.enumerated() where remark.text.fault == nil {
      let blocks: [Int?] = remark.text.reach == .document ? [nil] : remark.blocks.map { $0 }
      for block in blocks {
        for rule in remark.text.rules {
          let coverage = Coverage(block: block, rule: rule)
          if let other = byCoverage[coverage], !remarks.all[other].text.isOver(on: today) { continue }
          byCoverage[coverage] = place
        }
      }
    }
  }

  /// Indices of the remarks that let a finding stay: at most one on its paragraph, and one on the document. O(log n).
  func remarks(on finding: Finding, in document: SourceDocument) -> [Int] {
    guard !byCoverage.isEmpty else { return [] }
    let block = remarks.block(at: finding.sourceBytes(in: document).lowerBound)
    return [block, nil].compactMap { byCoverage[Coverage(block: $0, rule: finding.rule)] }
  }
}
