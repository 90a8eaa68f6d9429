/// Decides which numbers without a stop are labels: "1 Introduction" is, "340 learners" is not.
enum BareNumbers {
  /// Keeps those that a count from one leads to; takes the others back into the text. O(n) in lines.
  static func settle(_ draft: inout Draft) {
    var candidates: [Int] = []
    for index in draft.lines.indices where draft.lines[index].fate == .text {
      guard let label = draft.lines[index].label, label.form == .decimal, label.enclosure == .bare, label.count == 1
      else {
        continue
      }
      candidates.append(index)
    }
    var kept: [Int] = []
    var last = 0
    for index in candidates {
      guard let label = draft.lines[index].label else { continue }
      let shape = draft.lines[index].shape
      let isCapital = shape.startsUpper || shape.startsQuote || label.text >= draft.lines[index].end
      let isDate = shape.first.contains(.month) && shape.words <= 2
      let isNext =
        label.value == last + 1 || (label.value > last && label.value <= last + 3 && label.isWide) || label.value == 1
      if isCapital, !isDate, isNext, draft.lines[index].origin != .continuation {
        kept.append(index)
        last = label.value
      } else {
        draft.lines[index].dropLabel(draft.content)
      }
    }
    guard kept.count == 1, let only = kept.first, draft.lines[only].origin != .heading else { return }
    if draft.lines[only].label?.isWide != true { draft.lines[only].dropLabel(draft.content) }
  }
}
