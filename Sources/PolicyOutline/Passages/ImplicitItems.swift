/// Marks lines in lower case below a lead-in as its items, though no label says so.
enum ImplicitItems {
  /// O(n) in passages.
  static func mark(_ draft: inout Draft) {
    var isOpen = false
    for index in draft.passages.indices {
      let passage = draft.passages[index]
      if isOpen, passage.label == nil, passage.role == .paragraph, passage.shape.startsLower, !passage.isHeading {
        draft.passages[index].isImplicitItem = true
      } else {
        isOpen = passage.shape.ending == .colon && !passage.isHeading && passage.role == .paragraph
      }
    }
  }
}
