internal import PolicyText

/// Writing what stands in runs.
extension WordWalk {
  /// Reads `w:rPr`, which begins at a step.
  mutating func readRunProperties(from start: Int) {
    var isFormer = 0
    for step in events.steps[start..<events.end(of: start)] {
      switch step.kind {
      case .start(let element) where element.isFormerProperties: isFormer += 1
      case .end(let element) where element.isFormerProperties: isFormer -= 1
      case .start where isFormer > 0: break
      case .start(.runStyle): run.style = events.value(of: .value, in: step)
      case .start(let element): run.apply(element, step, in: events)
      default: break
      }
    }
  }

  /// Whether text here is not shown.
  var isHidden: Bool {
    run.isHidden ?? styles.run(run.style).isHidden ?? paragraph.settled.isHidden ?? false
  }

  /// Whether text here stands out: in bold, or in capitals that nobody typed as such.
  private var isStrong: Bool {
    let style = styles.run(run.style)
    return run.isBold ?? style.isBold ?? paragraph.settled.isBold ?? false
      || run.isInCapitals ?? style.isInCapitals ?? paragraph.settled.isInCapitals ?? false
  }

  mutating func write(_ text: some Collection<UInt8>) {
    tellWriter()
    let line = OfficeText.line(of: text)
    writer.write(line, isStrong: isStrong)
    if context.isInPlaceholder { findings.notePlaceholder(writer.position - line.count..<writer.position) }
  }

  mutating func writeTab() {
    tellWriter()
    writer.tab()
  }

  mutating func breakLine() {
    tellWriter()
    writer.breakLine()
  }

  /// A character that is named by its number in a font, most often a bullet or a tick.
  mutating func writeSymbol(_ step: WordEvents.Step) {
    guard let code = events.value(of: .character, in: step).flatMap({ UInt32($0, radix: 16) }) else { return }
    guard let scalar = Unicode.Scalar(code), scalar.value >= 0x20 else { return }
    write(Array(String(Character(scalar)).utf8))
  }

  /// Writes the number of a note as it stands above the line, and remembers to read the note.
  mutating func refer(to element: WordElement, _ step: WordEvents.Step) {
    guard let id = events.value(of: .id, in: step) else { return }
    notes.append(WordNote(isEndnote: element == .endnoteReference, id: id))
    write(OfficeText.raised(notes.count))
  }

  mutating func noteChange(of element: WordElement, isInserted: Bool) {
    findings.noteChange(isInserted: isInserted)
    if (trackedChanges == .original) == isInserted { context.isOtherVersion = true }
  }
}

/// A footnote or endnote that the text refers to.
struct WordNote {
  let isEndnote: Bool
  let id: String
}
