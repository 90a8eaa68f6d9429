/// Marks lines below a lead-in as its items, though no label says so: those in lower case, and runs of short lines without
/// a full stop ("Do:" and what to do, a line each).
enum ImplicitItems {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    var index = 0
    while index < draft.passages.count {
      let isLeadIn = opens(draft.passages[index])
      index += 1
      guard isLeadIn else { continue }
      let start = index
      while index < draft.passages.count, isLower(draft.passages[index]) { index += 1 }
      if index == start {
        while index < draft.passages.count, isShort(draft.passages[index], isFirst: index == start) { index += 1 }
        // One short line may be anything.
        if index - start < 2 { index = start }
      }
      for item in start..<index { draft.passages[item].isImplicitItem = true }
    }
  }

  private static func opens(_ passage: Passage) -> Bool {
    passage.shape.ending == .colon && !passage.isHeading && passage.role == .paragraph && !passage.isAbsorbed
  }

  private static func isPlain(_ passage: Passage) -> Bool {
    passage.label == nil && passage.role == .paragraph && !passage.isHeading && !passage.isAbsorbed
      && passage.quoteDepth == 0
  }

  private static func isLower(_ passage: Passage) -> Bool { isPlain(passage) && passage.shape.startsLower }

  private static func isShort(_ passage: Passage, isFirst: Bool) -> Bool {
    guard isPlain(passage), passage.origin == .physical, !passage.shape.isLong, passage.shape.words <= 20 else {
      return false
    }
    guard isFirst || !passage.followsGap else { return false }
    switch passage.shape.ending {
    case .open, .semicolon, .comma: return true
    default: return false
    }
  }
}
