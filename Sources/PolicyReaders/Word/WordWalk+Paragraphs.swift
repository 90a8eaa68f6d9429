internal import PolicyText

/// Where paragraphs begin and end, and what they are.
extension WordWalk {
  mutating func beginParagraph() {
    // What goes on with a paragraph that has shown text goes on with what that is.
    let goesOn = paragraph.losesMark && paragraph.isBegun
    if !goesOn { closeParagraph() }
    paragraph.losesMark = false
    paragraph.isOpen = true
    run = WordProperties()
  }

  mutating func endParagraph() {
    paragraph.isOpen = false
    guard !paragraph.losesMark, isReadRow else { return }
    // An empty paragraph counts too.
    tellWriter()
    writer.endParagraph()
    closeParagraph()
  }

  /// Whether the row around, if there is one, is in the version that is read.
  private var isReadRow: Bool { !context.isOtherVersion }

  /// Reads `w:pPr`, which begins at a step.
  mutating func readParagraphProperties(from start: Int) {
    var isFormer = 0
    for step in events.steps[start..<events.end(of: start)] {
      switch step.kind {
      case .start(let element) where element.isFormerProperties: isFormer += 1
      case .end(let element) where element.isFormerProperties: isFormer -= 1
      case .start where isFormer > 0: break
      case .start(.inserted), .start(.movedTo): paragraph.losesMark = trackedChanges == .original
      case .start(.deleted), .start(.movedFrom): paragraph.losesMark = trackedChanges == .final
      // Bold and hidden here are the paragraph mark's, not its text's.
      case .start(.bold), .start(.hidden), .start(.capitals), .start(.smallCapitals): break
      case .start(let element): if !paragraph.isBegun { paragraph.properties.apply(element, step, in: events) }
      default: break
      }
    }
    if !paragraph.isBegun { paragraph.settled = styles.settle(paragraph.properties) }
  }

  /// Hands the paragraph's properties to the writer, before its first text.
  mutating func tellWriter() {
    guard !paragraph.isBegun else { return }
    paragraph.isBegun = true
    writer.beginParagraph(officeParagraph())
  }

  private mutating func officeParagraph() -> OfficeParagraph {
    let properties = paragraph.settled
    var result = OfficeParagraph()
    if let level = properties.outlineLevel, level < 9, level >= 0 { result.headingLevel = level + 1 }
    var indent = properties.indent ?? 0
    var hanging = properties.hanging ?? 0
    if let id = properties.numberingID, id > 0 {
      let level = properties.numberingLevel ?? numbering.level(ofStyle: styles.id(of: properties.style), in: id) ?? 0
      result.label = numbering.label(level: level, of: id)
      if result.label != nil { result.listLevel = level + 1 }
      let settings = numbering.level(level, of: id)
      indent = paragraph.properties.indent ?? settings?.indent ?? indent
      hanging = paragraph.properties.hanging ?? settings?.hanging ?? hanging
    }
    result.indent = OfficeText.columns(indent)
    result.hanging = OfficeText.columns(hanging)
    result.hasSpaceBefore = (properties.spaceBefore ?? 0) >= OfficeText.visibleSpace
    result.hasSpaceAfter = (properties.spaceAfter ?? 0) >= OfficeText.visibleSpace
    if properties.ignoresSpaceWithinStyle == true { result.spacelessStyle = styles.id(of: properties.style) }
    return result
  }
}

extension WordElement {
  /// Whether it tells how something was set before a tracked change.
  var isFormerProperties: Bool {
    switch self {
    case .formerParagraphProperties, .formerRunProperties, .formerRowProperties, .formerTableProperties,
      .formerCellProperties, .formerSectionProperties, .formerNumbering:
      true
    default: false
    }
  }
}
