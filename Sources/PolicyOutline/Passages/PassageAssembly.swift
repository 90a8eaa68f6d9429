/// Joins lines into passages: sentences that were wrapped, or cut by a page's end, become whole again.
enum PassageAssembly {
  /// O(n) in lines.
  static func assemble(_ draft: inout Draft) {
    var joiner = LineJoiner(width: WrapWidth.measure(draft))
    draft.passages.reserveCapacity(draft.lines.count)
    var last = -1
    for index in draft.lines.indices {
      switch draft.lines[index].fate {
      case .text, .contentsHeading: break
      case .contentsBody:
        addContents(index, to: &draft)
        last = -1
        continue
      default: continue
      }
      let isJoined = last >= 0 && joiner.joins(index, after: last, in: &draft)
      if isJoined {
        let line = draft.lines[index]
        let open = draft.passages.count - 1
        let isLabelOnly = draft.passages[open].isSingleLine && draft.lines[last].isLabelOnly
        extend(&draft.passages[open], with: line, at: index, isLabelOnly: isLabelOnly)
      } else {
        joiner.start(draft.lines[index], after: draft.passages.last)
        let passage = passage(at: index, in: draft)
        draft.passages.append(passage)
      }
      last = index
    }
  }

  /// Gathers the entries of a contents list that has no heading in one passage.
  private static func addContents(_ index: Int, to draft: inout Draft) {
    if let previous = draft.passages.last, previous.role == .contents {
      draft.passages[draft.passages.count - 1].lines = previous.lines.lowerBound...index
      return
    }
    var passage = passage(at: index, in: draft)
    passage.role = .contents
    passage.label = nil
    draft.passages.append(passage)
  }

  private static func passage(at index: Int, in draft: Draft) -> Passage {
    let line = draft.lines[index]
    return Passage(
      lines: index...index, label: line.label, shape: line.shape, origin: line.origin, level: line.level,
      indent: line.indent, textColumn: line.indent + (line.isLabelOnly ? 0 : line.text - line.start),
      quoteDepth: line.quoteDepth, isEmphasised: line.isEmphasised, isListed: line.isListed,
      followsGap: line.followsGap, precedesGap: line.precedesGap)
  }

  private static func extend(_ passage: inout Passage, with line: Line, at index: Int, isLabelOnly: Bool) {
    passage.lines = passage.lines.lowerBound...index
    passage.precedesGap = line.precedesGap
    guard !isLabelOnly else {
      passage.shape = line.shape
      passage.isListed = line.isListed
      passage.textColumn = line.indent
      return
    }
    if passage.hangColumn < 0 { passage.hangColumn = line.indent }
    passage.shape.ending = line.shape.ending
    passage.shape.length += line.shape.length + 1
    passage.shape.words += line.shape.words
    passage.shape.kinds.formUnion(line.shape.kinds)
    passage.shape.last = line.shape.last
    passage.shape.hasInnerStop = passage.shape.hasInnerStop || line.shape.hasInnerStop
    passage.shape.hasNoteMark = passage.shape.hasNoteMark || line.shape.hasNoteMark
    if passage.shape.letters == .capitals, line.shape.letters != .capitals { passage.shape.letters = .sentence }
    if passage.shape.letters == .title, line.shape.letters != .title { passage.shape.letters = .sentence }
  }
}
