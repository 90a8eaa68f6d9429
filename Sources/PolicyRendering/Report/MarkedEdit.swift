internal import PolicyComparison
internal import PolicyMeaning
internal import PolicyOutline
internal import PolicyText

/// A run of words of a changed clause, ready to be shown: marked as kept, gone or new.
struct MarkedEdit {
  enum Mark {
    case kept, gone, new
  }

  let mark: Mark
  let text: String
  /// Whether a space stands before it; not between what went and what came in its place.
  let isSpaced: Bool
}

extension ChangeSet {
  /// The words of a change, marked; those of the only version that it stands in where it came or went as a whole.
  ///
  /// - Parameters:
  ///   - context: how many kept words to leave beside marked ones; nil for all.
  ///   - side: the version whose words alone are wanted; nil for those of both.
  func marked(_ change: Change, context: Int? = nil, of side: VersionSide? = nil) -> [MarkedEdit] {
    var result: [MarkedEdit] = []
    var last: Edit?
    let edits = side.map { side in change.edits.filter { (side == .before ? $0.before : $0.after) != nil } }
    for (index, edit) in (edits ?? change.edits).enumerated() {
      var text = VisibleText.line(self.text(of: edit))
      guard !text.isEmpty else { continue }
      let mark: MarkedEdit.Mark =
        switch edit.operation {
        case .equal: .kept
        case .delete: .gone
        case .insert: .new
        }
      if let context, mark == .kept {
        text = Self.shortened(
          text, to: context, isFirst: index == 0, isLast: index == (edits ?? change.edits).count - 1)
      }
      result.append(MarkedEdit(mark: mark, text: text, isSpaced: isSpaced(edit, after: last)))
      last = edit
    }
    return result
  }

  private func isSpaced(_ edit: Edit, after last: Edit?) -> Bool {
    guard let last else { return false }
    switch (last.operation, edit.operation) {
    case (.delete, .insert), (.insert, .delete): return false
    default: break
    }
    // What comes behind kept words is spaced as in its own version.
    let (policy, wording) = edit.after.map { (after, $0) } ?? edit.before.map { (before, $0) } ?? (after, nil)
    guard let wording, wording.range.lowerBound > 0 else { return true }
    let previous = edit.after == nil ? last.before : last.after ?? last.before
    if let previous, previous.part != wording.part { return true }
    let byte = policy.document.content[wording.range.lowerBound - 1]
    return byte <= 0x20 || byte == 0xA0
  }

  /// Kept words near the marked ones, and an ellipsis for the rest.
  private static func shortened(_ text: String, to context: Int, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(separator: " ")
    let kept = (isFirst ? 0 : context) + (isLast ? 0 : context)
    guard words.count > kept + 3 else { return text }
    let head = isFirst ? "" : words.prefix(context).joined(separator: " ") + " "
    let tail = isLast ? "" : " " + words.suffix(context).joined(separator: " ")
    return "\(head)…\(tail)"
  }
}
