internal import PolicyText

/// Turns the steps of an OpenDocument text into blocks.
struct OpenDocumentWalk {
  /// What the open elements say about what is inside them.
  struct Context {
    var element = OpenDocumentElement.other
    var isSkipped = false
    var isStrong: Bool?
    var isHidden = false
    var isInHeaderRows = false
    /// The depth of the lists around.
    var lists = 0
  }

  /// A list that is open.
  struct List {
    var style: String
    /// What its items are counted by.
    var key: String
    /// Whether the open item has not shown a paragraph yet, and the number that it begins at.
    var itemIsFresh = false
    var itemStart: Int?
  }

  struct Table {
    /// Whether its rows are rows; others only lay out the page.
    var holdsData: Bool
    var isInRow = false
  }

  struct Paragraph {
    var isOpen = false
    var style: String?
    var headingLevel: Int?
    var isNumbered = true
    /// Whether the writer knows of it.
    var isBegun = false
    /// Whether white space has been written last, so that more says nothing.
    var endsInSpace = true
  }

  let events: OpenDocumentEvents
  let survey: TableSurvey
  let styles: OpenDocumentStyles
  let changes: OpenDocumentChanges
  let trackedChanges: TrackedChanges
  var numbering: OpenDocumentLists
  var writer: OfficeWriter
  var findings: OfficeFindings
  var context = Context()
  var paragraph = Paragraph()
  var lists: [List] = []
  var tables: [Table] = []
  /// The steps of the notes that the text refers to, in order.
  var notes: [Range<Int>] = []
  /// The insertions that are open.
  var openInsertions: Set<String> = []
  var outer: [Context] = []
  /// Text boxes that stand in the open paragraph or row; they are read behind it.
  private var boxes: [Range<Int>] = []
  /// What is yet to be read, the next at the end.
  private var pending: [Range<Int>] = []

  init(
    _ events: OpenDocumentEvents, styles: OpenDocumentStyles, numbering: OpenDocumentLists,
    trackedChanges: TrackedChanges, writer: OfficeWriter, findings: OfficeFindings
  ) {
    self.events = events
    self.styles = styles
    self.numbering = numbering
    self.trackedChanges = trackedChanges
    self.writer = writer
    self.findings = findings
    survey = TableSurvey(events)
    changes = OpenDocumentChanges(events)
  }

  /// Reads a range of the steps. O(n).
  mutating func read(_ range: Range<Int>) {
    pending = [range]
    while let next = pending.popLast() { readPart(next) }
    if paragraph.isBegun { writer.endParagraph() }
    paragraph = Paragraph()
    lists = []
    context = Context()
    outer = []
  }

  /// Whether what stands here is part of the text that is read.
  var isRead: Bool {
    !context.isSkipped && !context.isHidden && (openInsertions.isEmpty || trackedChanges == .final)
  }

  var isInRow: Bool { tables.contains { $0.isInRow } }

  private mutating func readPart(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let step = events.steps[index]
      index += 1
      switch step.kind {
      case .start(let element) where setsAside(element):
        let end = events.end(of: index - 1)
        if element == .noteBody {
          notes.append(index..<end)
        } else if element == .annotation {
          noteComment(index..<end)
        } else {
          boxes.append(index..<end)
        }
        index = min(end + 1, range.upperBound)
      case .start(let element): start(element, step, at: index - 1)
      case .end: end()
      case .text: if paragraph.isOpen, isRead { write(events.texts[step.payload]) }
      }
      guard !boxes.isEmpty, !paragraph.isOpen, !isInRow else { continue }
      // The first box is next, and the rest of this part last.
      pending.append(index..<range.upperBound)
      pending += boxes.reversed()
      boxes = []
      return
    }
  }

  /// Whether an element stands within a paragraph but is read elsewhere, or not as text.
  private func setsAside(_ element: OpenDocumentElement) -> Bool {
    guard !context.isSkipped else { return false }
    switch element {
    case .noteBody, .annotation: return true
    case .textBox, .customShape: return paragraph.isOpen
    default: return false
    }
  }

  private mutating func start(_ element: OpenDocumentElement, _ step: OpenDocumentEvents.Step, at index: Int) {
    outer.append(context)
    context.element = element
    guard !context.isSkipped else { return }
    switch element {
    case .paragraph, .heading: beginParagraph(element, step)
    case .span: applyRunStyle(step)
    case .list: beginList(step)
    case .listItem: beginItem(step, isNumbered: true)
    case .listHeader: beginItem(step, isNumbered: false)
    case .noteCitation:
      if isRead { write(OfficeText.raised(notes.count + 1)) }
      context.isSkipped = true
    case .title, .description, .forms, .scripts, .trackedChanges, .rubyAnnotation: context.isSkipped = true
    case .spaces: if isRead { writeSpaces(step) }
    case .tab: if isRead { writeTab() }
    case .lineBreak: if isRead { breakLine() }
    case .changeStart, .changeEnd, .change: follow(element, step)
    case .table: tables.append(Table(holdsData: survey.holdsData.contains(index) && !isInRow))
    case .headerRows: context.isInHeaderRows = true
    case .row: beginRow()
    default: break
    }
  }

  private mutating func end() {
    let closing = context
    guard let enclosing = outer.popLast() else { return }
    context = enclosing
    guard !closing.isSkipped else { return }
    switch closing.element {
    case .paragraph, .heading: endParagraph()
    case .list: lists.removeLast(max(0, lists.count - context.lists))
    case .cell, .coveredCell: endCell()
    case .row: endRow(isHeader: closing.isInHeaderRows)
    case .table:
      tables.removeLast()
      if !isInRow { writer.separate() }
    default: break
    }
  }
}
