internal import PolicyText

/// Writes the blocks of a word processor's document, whose text has no place of its own in a file of packed XML.
///
/// What is written is both source and content: the text that the document has when it is saved as plain text, with every
/// paragraph a line, empty ones too, and every row of a table one. So a line can be counted, and a quote be searched for.
struct OfficeWriter {
  private var blocks = BlockWriter(source: [])
  /// The paragraph that is open, and whether a block shows it yet.
  private var paragraph: OfficeParagraph?
  private var isShown = false
  private var paragraphStart = 0
  private var lists = ListDepths()
  private var isInRow = false
  /// What stands between the paragraph before and the next one.
  private var gap = Gap()
  /// Set while what is written belongs to no clause: the rule that says so.
  var furniture: String?
  /// What stands before the next text: a note's number.
  var prefix: [UInt8] = []

  private struct Gap {
    var isOpen = true
    var spacelessStyle: String?
  }

  /// Where the next byte goes.
  var position: Int { blocks.output.content.count }

  mutating func beginParagraph(_ paragraph: OfficeParagraph) {
    self.paragraph = paragraph
    isShown = false
    paragraphStart = position
  }

  mutating func write(_ text: some Collection<UInt8>, isStrong: Bool = false) {
    guard !text.isEmpty else { return }
    show()
    guard isShown else { return }
    blocks.write(text, from: 0..<0, isStrong: isStrong)
  }

  /// A tab, which sets off what follows it; in a row a space, as there tabs separate cells.
  mutating func tab() {
    guard isShown else { return }
    if isInRow { blocks.space(from: 0..<0) } else { blocks.write(CollectionOfOne(0x09), from: 0..<0) }
  }

  mutating func breakLine() {
    guard isShown else { return }
    if isInRow { blocks.space(from: 0..<0) } else { blocks.breakLine(at: 0..<0) }
  }

  mutating func endParagraph() {
    guard let paragraph else { return }
    self.paragraph = nil
    if isInRow { return }
    if isShown {
      if paragraph.headingLevel != nil, isProse { blocks.setRole(.line) }
      blocks.end()
      // Headings stand apart, however they are set.
      gap = Gap(
        isOpen: paragraph.hasSpaceAfter || paragraph.headingLevel != nil, spacelessStyle: paragraph.spacelessStyle)
    } else {
      blocks.skipLine()
      gap = Gap()
    }
  }

  mutating func beginRow() {
    blocks.begin(.tableRow(isHeader: false), followsGap: true)
    isInRow = true
    lists.close()
  }

  mutating func endCell() {
    blocks.endCell()
  }

  mutating func endRow(isHeader: Bool) {
    isInRow = false
    if isHeader { blocks.setRole(.tableRow(isHeader: true)) }
    blocks.end()
    gap = Gap()
  }

  /// What follows stands apart, as behind a table or on another page.
  mutating func separate() {
    lists.close()
    gap = Gap()
  }

  /// The finished document.
  func document(
    path: String, format: DocumentFormat, original: [UInt8], diagnostics: [Diagnostic]
  ) -> SourceDocument {
    let text = blocks.output.content
    return SourceDocument(
      path: path, format: format, original: original, source: text, content: text, map: .identity,
      blocks: blocks.blocks, diagnostics: diagnostics)
  }

  /// Begins the block of the open paragraph, before its first visible text.
  private mutating func show() {
    guard let paragraph, !isShown else { return }
    isShown = true
    if isInRow {
      // Paragraphs of one cell are words apart.
      blocks.space(from: 0..<0)
      if let label = paragraph.label { blocks.writeMarker(Array(label.utf8), from: 0..<0) }
      return
    }
    let role = role(of: paragraph)
    let isSpaceless = paragraph.spacelessStyle != nil && paragraph.spacelessStyle == gap.spacelessStyle
    let followsGap = !isSpaceless && (gap.isOpen || paragraph.hasSpaceBefore || paragraph.headingLevel != nil)
    blocks.begin(role, indent: role == .line ? lineIndent(of: paragraph) : 0, followsGap: followsGap)
    if let label = paragraph.label { blocks.writeMarker(Array(label.utf8), from: 0..<0) }
    if !prefix.isEmpty { blocks.writeMarker(prefix, from: 0..<0) }
    prefix = []
  }

  private mutating func role(of paragraph: OfficeParagraph) -> Block.Role {
    if let furniture { return .furniture(rule: furniture) }
    if let level = paragraph.headingLevel {
      lists.close()
      return .heading(level: level)
    }
    if let label = paragraph.label, let level = paragraph.listLevel {
      // "2.1" numbers a clause, wherever it is indented to, and not an item.
      if Self.isClauseNumber(label) {
        lists.close()
        return .line
      }
      return .listItem(depth: lists.open(level: level, indent: paragraph.indent))
    }
    if let depth = lists.depth(goneOnWithAt: paragraph.indent, level: paragraph.listLevel) {
      return .continuation(depth: depth)
    }
    lists.close()
    return .line
  }

  private func lineIndent(of paragraph: OfficeParagraph) -> Int {
    paragraph.label == nil ? max(0, paragraph.indent - paragraph.hanging) : 0
  }

  /// "2.1", "2.1.3", "10.4.": decimals with a stop between them.
  private static func isClauseNumber(_ label: String) -> Bool {
    let parts = label.utf8.split(separator: 0x2E)
    return parts.count > 1 && parts.allSatisfy { $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }

  /// Whether the open block is longer than headings are and ends a sentence: text that was given a heading's style.
  private var isProse: Bool {
    let text = blocks.output.content[paragraphStart...]
    guard text.count > 200, let last = text.last(where: { $0 > 0x20 }) else { return false }
    return last == 0x2E || last == 0x3B
  }

  /// Tells how deep list items stand, by their level and by how far they are indented: authors nest lists by either.
  private struct ListDepths {
    private var items: [(level: Int, indent: Int)] = []

    mutating func close() {
      items.removeAll(keepingCapacity: true)
    }

    /// The depth, from 1, of an item.
    mutating func open(level: Int, indent: Int) -> Int {
      while let last = items.last, last.level >= level, last.indent + 1 >= indent { items.removeLast() }
      items.append((level, indent))
      return items.count
    }

    /// The depth of the item that a paragraph without a label goes on with: the deepest whose text stands as far in.
    mutating func depth(goneOnWithAt indent: Int, level: Int?) -> Int? {
      if let level {
        while let last = items.last, last.level > level { items.removeLast() }
      } else {
        while let last = items.last, last.indent > indent + 1 || indent == 0 { items.removeLast() }
      }
      return items.isEmpty ? nil : items.count
    }
  }
}
