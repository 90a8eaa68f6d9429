internal import PolicyText

/// Turns the steps of a Word document into blocks.
struct WordWalk {
  /// What the open elements say about what is inside them.
  struct Context {
    var element = WordElement.other
    /// Whether nothing inside is read: properties, a picture's second version.
    var isSkipped = false
    /// Whether the text inside is in the version of the document that is not read.
    var isOtherVersion = false
    var isInPlaceholder = false
  }

  let events: WordEvents
  let survey: TableSurvey
  let styles: WordStyles
  let trackedChanges: TrackedChanges
  var numbering: WordNumbering
  var writer: OfficeWriter
  var findings: OfficeFindings
  var context = Context()
  var paragraph: Paragraph
  var run = WordProperties()
  var tables: [Table] = []
  /// Footnotes and endnotes in the order in which the text refers to them.
  var notes: [WordNote] = []
  /// The contexts of the open elements, from the outermost.
  private var outer: [Context] = []
  /// Text boxes that stand in the open paragraph or row; they are read behind it.
  private var boxes: [Range<Int>] = []
  /// What is yet to be read, the next at the end.
  private var pending: [Range<Int>] = []

  /// The paragraph that is open.
  struct Paragraph {
    var isOpen = false
    var properties = WordProperties()
    /// The same with those of its style worked in.
    var settled: WordProperties
    /// Whether the writer knows of it.
    var isBegun = false
    /// Whether the mark at its end is not in the version that is read, so that the next paragraph goes on with it.
    var losesMark = false
  }

  struct Table {
    /// Whether its rows are rows; others only lay out the page.
    var holdsData: Bool
    var isInRow = false
    var rowIsHeader = false
  }

  init(
    _ events: WordEvents, styles: WordStyles, numbering: WordNumbering, trackedChanges: TrackedChanges,
    writer: OfficeWriter, findings: OfficeFindings
  ) {
    self.events = events
    self.styles = styles
    self.numbering = numbering
    self.trackedChanges = trackedChanges
    self.writer = writer
    self.findings = findings
    survey = TableSurvey(events, styles: styles)
    paragraph = Paragraph(settled: styles.settle(WordProperties()))
  }

  /// Reads a range of the steps. O(n).
  mutating func read(_ range: Range<Int>) {
    pending = [range]
    while let next = pending.popLast() { readPart(next) }
    if paragraph.isBegun { writer.endParagraph() }
    closeParagraph()
  }

  /// Whether what stands here is part of the text that is read.
  var isRead: Bool { !context.isSkipped && !context.isOtherVersion && !isHidden }

  /// The text that follows belongs to no paragraph yet.
  mutating func closeParagraph() {
    paragraph = Paragraph(settled: styles.settle(WordProperties()))
  }

  var isInRow: Bool { tables.contains { $0.isInRow } }

  private mutating func readPart(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = events.steps[index]
      index += 1
      switch step.kind {
      case .start(.textBox) where paragraph.isOpen && !context.isSkipped:
        let end = events.end(of: index - 1)
        boxes.append(index..<end)
        index = min(end + 1, range.upperBound)
      case .start(let element): start(element, step, at: index - 1)
      case .end: end()
      case .text: if isRead, isText(context.element) { write(events.texts[step.payload]) }
      }
      guard !boxes.isEmpty, !paragraph.isOpen, !isInRow else { continue }
      // The first box is next, and the rest of this part last.
      pending.append(index..<range.upperBound)
      pending += boxes.reversed()
      boxes = []
      return
    }
  }

  private func isText(_ element: WordElement) -> Bool {
    switch element {
    case .text, .mathText, .deletedText: true
    default: false
    }
  }

  private mutating func start(_ element: WordElement, _ step: WordEvents.Step, at index: Int) {
    outer.append(context)
    context.element = element
    guard !context.isSkipped else { return }
    switch element {
    case .paragraph: beginParagraph()
    case .run: run = WordProperties()
    case .paragraphProperties:
      readParagraphProperties(from: index)
      context.isSkipped = true
    case .runProperties:
      readRunProperties(from: index)
      context.isSkipped = true
    case .sectionProperties, .rowProperties, .fallback, .rubyAnnotation: context.isSkipped = true
    case .inserted, .movedTo: noteChange(of: element, isInserted: true)
    case .deleted, .movedFrom: noteChange(of: element, isInserted: false)
    case .tab: if isRead { writeTab() }
    case .lineBreak, .carriageReturn: if isRead { breakLine() }
    case .hyphen: if isRead { write([0x2D]) }
    case .symbol: if isRead { writeSymbol(step) }
    case .footnoteReference, .endnoteReference: if isRead { refer(to: element, step) }
    case .commentReference:
      if let id = events.value(of: .id, in: step) { findings.commentPlaces[id] = writer.position }
    case .placeholder: if !outer.isEmpty { outer[max(0, outer.count - 2)].isInPlaceholder = true }
    case .table: tables.append(Table(holdsData: survey.holdsData.contains(index) && !isInRow))
    case .row: beginRow(at: index)
    default: break
    }
  }

  private mutating func end() {
    let closing = context
    guard let enclosing = outer.popLast() else { return }
    context = enclosing
    guard !closing.isSkipped else { return }
    switch closing.element {
    case .paragraph: endParagraph()
    case .cell: endCell()
    case .row: endRow()
    case .table:
      tables.removeLast()
      if !isInRow { writer.separate() }
    default: break
    }
  }
}
