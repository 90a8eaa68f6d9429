internal import PolicyText

/// Where paragraphs, lists and rows begin and end.
extension OpenDocumentWalk {
  mutating func beginParagraph(_ element: OpenDocumentElement, _ step: OpenDocumentEvents.Step) {
    // Without the paragraph's end, which was inserted, what follows goes on with it.
    let goesOn = paragraph.isBegun
    if !goesOn { paragraph = Paragraph() }
    paragraph.isOpen = true
    context.isStrong = nil
    guard !goesOn else { return }
    paragraph.style = events.value(of: .styleName, in: step)
    if element == .heading {
      paragraph.headingLevel = max(1, min(events.number(.outlineLevel, in: step) ?? 1, NumberingCounter.deepest))
      paragraph.isNumbered = !events.isTrue(.isListHeader, in: step)
    } else if let level = styles.paragraph(paragraph.style).headingLevel, level > 0 {
      // Some programs write headings as paragraphs in a heading's style.
      paragraph.headingLevel = min(level, NumberingCounter.deepest)
      paragraph.isNumbered = false
    }
    context.isHidden = styles.paragraph(paragraph.style).isHidden == true
  }

  mutating func endParagraph() {
    paragraph.isOpen = false
    let losesMark = trackedChanges == .original && !openInsertions.isEmpty
    guard !losesMark else { return }
    // An empty paragraph counts too.
    tellWriter()
    writer.endParagraph()
    paragraph = Paragraph()
  }

  /// Hands the paragraph to the writer, before its first text.
  mutating func tellWriter() {
    guard !paragraph.isBegun else { return }
    paragraph.isBegun = true
    let properties = styles.paragraph(paragraph.style)
    var result = OfficeParagraph(headingLevel: paragraph.headingLevel)
    var indent = properties.indent ?? 0
    var firstLine = properties.firstLine ?? 0
    if let list = lists.last {
      let level = min(lists.count, NumberingCounter.deepest) - 1
      result.listLevel = level + 1
      if list.itemIsFresh, paragraph.isNumbered {
        result.label = numbering.label(level: level, list: list.key, style: list.style, start: list.itemStart)
      }
      lists[lists.count - 1].itemIsFresh = false
      let settings = numbering.level(level, style: list.style)
      indent = settings?.indent ?? indent
      firstLine = settings?.hanging.map { -$0 } ?? firstLine
    } else if let level = paragraph.headingLevel, paragraph.isNumbered {
      result.label = numbering.headingLabel(level: level - 1)
    }
    result.indent = OfficeText.columns(indent)
    result.hanging = OfficeText.columns(-firstLine)
    result.hasSpaceBefore = (properties.spaceBefore ?? 0) >= OfficeText.visibleSpace
    result.hasSpaceAfter = (properties.spaceAfter ?? 0) >= OfficeText.visibleSpace
    if properties.ignoresSpaceWithinStyle == true { result.spacelessStyle = properties.named }
    writer.beginParagraph(result)
  }

  mutating func beginList(_ step: OpenDocumentEvents.Step) {
    let style = events.value(of: .styleName, in: step)
    if let around = lists.last {
      lists.append(List(style: style ?? around.style, key: around.key))
    } else {
      let style = style ?? ""
      let key = numbering.begin(
        style: style, id: events.value(of: .xmlID, in: step) ?? events.value(of: .textID, in: step),
        continued: events.value(of: .continuesList, in: step),
        continuesLatest: events.isTrue(.continuesNumbering, in: step))
      lists.append(List(style: style, key: key))
    }
    context.lists = lists.count
  }

  mutating func beginItem(_ step: OpenDocumentEvents.Step, isNumbered: Bool) {
    guard !lists.isEmpty else { return }
    lists[lists.count - 1].itemIsFresh = isNumbered
    lists[lists.count - 1].itemStart = events.number(.startValue, in: step)
  }

  mutating func beginRow() {
    guard !tables.isEmpty, tables[tables.count - 1].holdsData else { return }
    tables[tables.count - 1].isInRow = true
    writer.beginRow()
  }

  mutating func endCell() {
    guard let table = tables.last else { return }
    if table.isInRow {
      writer.endCell()
    } else if !isInRow {
      writer.separate()
    }
  }

  mutating func endRow(isHeader: Bool) {
    guard let table = tables.last, table.isInRow else { return }
    tables[tables.count - 1].isInRow = false
    writer.endRow(isHeader: isHeader)
  }
}

extension TableSurvey {
  /// O(n).
  init(_ events: OpenDocumentEvents) {
    self.init()
    for (index, step) in events.steps.enumerated() {
      switch step.kind {
      case .start(.table): beginTable(at: index)
      case .end(.table): endTable()
      case .start(.row): beginRow()
      case .start(.cell), .start(.coveredCell): beginCell()
      case .start(.paragraph): noteParagraph()
      case .start(.heading): noteHeading()
      default: break
      }
    }
  }
}
