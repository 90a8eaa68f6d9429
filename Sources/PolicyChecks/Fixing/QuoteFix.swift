internal import PolicyMeaning
internal import PolicyText

/// Brings quotation marks and apostrophes into one style, where it is certain which mark each is.
enum QuoteFix {
  static func edits(of policy: Policy, to style: QuoteStyle) -> [TextEdit] {
    guard style != .keep else { return [] }
    return ProseFragments(policy).byClause.flatMap { ranges -> [TextEdit] in
      let marks = QuotationMark.marks(in: ranges, policy.document.content)
      let wanted = style == .straight ? marks.map(\.straight) : curled(marks)
      return zip(marks, wanted).compactMap { mark, shape in
        guard let shape, shape != mark.shape else { return nil }
        return TextEdit(content: mark.range, of: policy.document, to: Array(shape.text.utf8))
      }
    }
  }

  /// What each mark of a paragraph is when curled; nil for those of which it is not certain.
  private static func curled(_ marks: [QuotationMark]) -> [QuotationMark.Shape?] {
    let double = doubles(marks)
    return marks.indices.map { index in
      marks[index].isDouble ? double[index] : single(marks[index], behind: marks[(index + 1)...])
    }
  }

  /// Double marks open and close in turn, and where they stand must say the same, or none is certain.
  private static func doubles(_ marks: [QuotationMark]) -> [Int: QuotationMark.Shape] {
    var shapes: [Int: QuotationMark.Shape] = [:]
    var isOpen = false
    for (index, mark) in marks.enumerated() where mark.isDouble {
      let fits = isOpen ? mark.mayClose && mark.shape != .openDouble : mark.mayOpen && mark.shape != .closeDouble
      guard fits else { return [:] }
      shapes[index] = isOpen ? .closeDouble : .openDouble
      isOpen.toggle()
    }
    return isOpen ? [:] : shapes
  }

  /// An apostrophe looks like a closing mark. A mark that may open does so only where another may close it; one before a
  /// figure or letter without that may be an apostrophe too ('90s), and stays.
  private static func single(_ mark: QuotationMark, behind rest: ArraySlice<QuotationMark>) -> QuotationMark.Shape? {
    guard mark.mayOpen else { return mark.mayClose ? .closeSingle : nil }
    guard !mark.mayClose else { return nil }
    let next = rest.first { !$0.isDouble && !$0.isInsideWord }
    return next.map { $0.mayClose && !$0.mayOpen } ?? false ? .openSingle : nil
  }
}
