/// Marks the passages that open a list: those that end with a colon, and those whose sentence the items complete.
enum LeadIns {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    for index in draft.passages.indices where canOpen(draft.passages[index]) {
      let passage = draft.passages[index]
      guard index + 1 < draft.passages.count else { continue }
      let next = draft.passages[index + 1]
      if passage.shape.ending == .colon, !passage.isHeading {
        draft.passages[index].isLeadIn = true
      } else if let label = next.label, opens(label, of: passage), !next.isHeading {
        draft.passages[index].isLeadIn =
          passage.shape.ending == .open && (!passage.isHeading || completes(next))
          || passage.shape.ending == .hyphen && !passage.isHeading
      }
    }
  }

  private static func canOpen(_ passage: Passage) -> Bool {
    switch passage.role {
    case .field, .contents, .title, .signature, .tableRow: false
    default: !passage.isAbsorbed && !passage.isImplicitItem && !passage.shape.isAddress && !passage.isLoose
    }
  }

  /// Whether a label begins a list below a passage.
  private static func opens(_ label: LineLabel, of passage: Passage) -> Bool {
    guard let own = passage.label else { return label.isBullet || label.value == 1 }
    if own.classification == label.classification { return false }
    if own.isBullet { return label.isBullet ? false : label.value == 1 }
    if own.form == .decimal, label.form == .decimal { return false }
    return label.isBullet || label.value == 1
  }

  /// Whether an item begins with the verb of a sentence whose subject stands in the heading above: "Must not be used to".
  private static func completes(_ item: Passage) -> Bool { item.shape.first.contains(.modal) }
}
