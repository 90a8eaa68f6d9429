/// Decides whether a line goes on with the passage before it.
struct LineJoiner {
  /// The column at which lines were broken, or nil where they are whole paragraphs.
  let width: Int?
  /// Of the passage that is open: where its label and its text begin, where its second line does, and so on.
  private var label: LineLabel?
  private var indent = 0
  private var textColumn = 0
  private var hang = -1
  private var isImplicitItem = false
  private var isLabelOnly = false

  init(width: Int?) {
    self.width = width
  }

  /// A passage begins with a line.
  mutating func start(_ line: Line, after passage: Passage?) {
    label = line.label
    indent = line.indent
    textColumn = line.indent + (line.isLabelOnly ? 0 : line.text - line.start)
    hang = -1
    isLabelOnly = line.isLabelOnly
    // "Staff must:" and then lines in lower case: each is an item.
    isImplicitItem =
      line.label == nil && line.shape.startsLower
      && (passage.map { $0.shape.ending == .colon || $0.isImplicitItem } ?? false)
  }

  /// Whether the line at `index` goes on with the one at `last`. Takes back a label that a wrapped line only seems to have.
  mutating func joins(_ index: Int, after last: Int, in draft: inout Draft) -> Bool {
    let before = draft.lines[last]
    let line = draft.lines[index]
    guard before.origin.isOpenText, before.origin == line.origin, before.quoteDepth == line.quoteDepth else {
      return false
    }
    guard before.fate == .text, line.fate == .text else { return false }
    if isLabelOnly {
      isLabelOnly = false
      let isHeld = line.label == nil && (!line.followsGap || label?.form != .named && label?.form != .bullet)
      if isHeld { textColumn = line.indent }
      return isHeld
    }
    let isCut = last + 1 < index
    // A paragraph's end is known, but converters make paragraphs of the lines of a sentence too.
    let isApart = line.followsGap || before.precedesGap || isCut || line.origin == .paragraph
    let isFull = isFull(before, before: line, in: draft)
    if line.label != nil {
      guard !isApart, isFull || isFigure(line, after: before), isMisread(line, after: before) else { return false }
      draft.lines[index].dropLabel(draft.content)
      note(line)
      return true
    }
    let joins =
      isApart
      ? joinsAcrossGap(line, after: before, isCut: isCut && (isFull || width == nil))
      : joinsBelow(line, after: before, isFull: isFull)
    if joins { note(line) }
    return joins
  }

  private mutating func note(_ line: Line) {
    if hang < 0 { hang = line.indent }
  }

  /// Whether the first word of the next line would not have fitted on this one.
  private func isFull(_ line: Line, before next: Line, in draft: Draft) -> Bool {
    guard let width, line.columns <= width + 12 else { return false }
    var word = 0
    while next.start + word < next.end, word < 30, !draft.content[next.start + word].isSpace { word += 1 }
    return line.columns + 1 + word > width
  }

  /// "2.1 and 2.2 require" below a line that does not end: a figure of the sentence.
  private func isFigure(_ line: Line, after before: Line) -> Bool {
    line.label?.form == .decimal && line.shape.startsLower && before.columns >= 45
  }

  /// Whether a label stands in the middle of a sentence that was wrapped there.
  private func isMisread(_ line: Line, after before: Line) -> Bool {
    guard before.shape.ending == .open || before.shape.ending == .hyphen else { return false }
    if line.label?.isBullet == true, line.label?.glyph != 0x2D { return false }
    // An item that stands deeper, or further out, than the text would go on is an item.
    let column = hang >= 0 ? hang : label == nil ? indent : textColumn
    guard abs(line.indent - column) <= 1 || (hang < 0 && line.indent == indent && label == nil) else { return false }
    let endsList = before.shape.last.contains(.opener) && !before.shape.last.contains(.function)
    return !endsList
  }

  private func joinsBelow(_ line: Line, after before: Line, isFull: Bool) -> Bool {
    guard before.shape.ending != .colon || (isFull && line.shape.startsLower) else { return false }
    let isClosed = before.shape.endsSentence || before.shape.ending == .semicolon
    if hang >= 0 {
      if abs(line.indent - hang) > 1, isClosed || !line.shape.startsLower { return false }
    } else if label != nil, line.indent + 1 < textColumn, isClosed, indent > 0 || width == nil {
      return false
    }
    if isFull || goesOn(line, after: before) { return !isAsideHeading(before, line) }
    guard !isClosed, line.shape.startsLower else {
      return endsOpen(before) && before.shape.length >= 12 && !isImplicitItem
    }
    if isImplicitItem { return line.indent > indent + 1 }
    return before.columns >= 30 || (width == nil && before.shape.last.contains(.function)) || line.indent > indent + 1
  }

  /// Whether a line stands where the wrapped lines of an item do, below one that is not clearly the last of a paragraph.
  private func goesOn(_ line: Line, after before: Line) -> Bool {
    guard let width, label != nil, abs(line.indent - (hang >= 0 ? hang : textColumn)) <= 1 else { return false }
    return line.indent > indent && before.columns * 4 >= width * 3
  }

  /// Two short lines in capitals are two headings, unless the first cannot be the end.
  private func isAsideHeading(_ before: Line, _ line: Line) -> Bool {
    before.shape.letters == .capitals && line.shape.letters != .capitals && before.shape.words > 1
  }

  private func joinsAcrossGap(_ line: Line, after before: Line, isCut: Bool) -> Bool {
    guard before.shape.length >= 12, before.shape.letters != .capitals, !isImplicitItem else { return false }
    guard !line.isListed, !line.shape.isAddress else { return false }
    switch before.shape.ending {
    case .open, .hyphen:
      if line.shape.startsLower { return isCut || before.shape.length >= 40 || endsOpen(before) }
      if isCut, width != nil { return abs(line.indent - (hang >= 0 ? hang : textColumn)) <= 1 }
      // Nothing stands between an item and a heading below it but the gap: "… asks you to", then "Don't".
      if label != nil, !isCut, !line.shape.startsLower { return false }
      return endsOpen(before) && !before.shape.kinds.contains(.signature)
    case .comma:
      if label != nil, !line.shape.startsLower { return false }
      return before.shape.length >= 40
    case .semicolon: return false
    default: return false
    }
  }

  /// Whether a line ends on a word that cannot end anything.
  private func endsOpen(_ line: Line) -> Bool {
    line.shape.ending == .open && line.shape.last.contains(.dangling) && line.shape.words >= 2
  }
}
