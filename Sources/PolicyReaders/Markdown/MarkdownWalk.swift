internal import PolicyText

/// Turns the steps of a walk over a Markdown document into blocks.
struct MarkdownWalk {
  struct List {
    /// The number that the next item shows, for a numbered list.
    var next: Int?
    /// The marker of the item that is open, until a block shows it.
    var marker: (bytes: [UInt8], source: ByteRange)?
    /// Whether the item that is open has shown a block.
    var itemIsFresh = true
  }

  /// Where in a pipe table the walk is.
  enum Table {
    case none
    case header
    case delimiter
    case body
  }

  var writer: BlockWriter
  var cursor: MarkdownCursor
  var lists: [List] = []
  var quoteDepth = 0
  var strongDepth = 0
  var table = Table.none
  /// How many images are open; what is inside one describes it.
  var imageDepth = 0
  /// Whether the open block has an image, and whether it has anything else.
  var hasImage = false
  var hasText = false
  /// For each open link whether it is an autolink.
  var links: [Bool] = []

  init(source: [UInt8], from start: Int, writer: BlockWriter) {
    self.writer = writer
    cursor = MarkdownCursor(source: source, from: start)
  }

  mutating func run(_ events: MarkdownEvents) {
    for event in events.steps {
      let literal = events.literals[event.literal]
      switch event.kind {
      case .blockQuote: quoteDepth += event.isEntry ? 1 : -1
      case .list(let start):
        if event.isEntry { lists.append(List(next: start)) } else { lists.removeLast() }
      case .item: if event.isEntry { beginItem(event) } else { endItem() }
      case .paragraph: if event.isEntry { beginParagraph(event) } else { endBlock() }
      case .heading(let level): if event.isEntry { beginHeading(level, event) } else { endBlock() }
      case .codeBlock: writeCode(literal, event)
      case .htmlBlock: writeHTML(literal, event)
      default: followInline(event, literal)
      }
    }
    writer.end()
  }

  private mutating func beginItem(_ event: MarkdownEvent) {
    if lists.count > 1 { showMarkerAlone(of: lists.count - 2) }
    cursor.move(toLine: event.line)
    cursor.skipPrefix(quoteDepth: quoteDepth)
    let marker = cursor.takeMarker()
    guard var list = lists.popLast() else { return }
    var bytes = Array(cursor.source[marker])
    if let number = list.next {
      // Renderers count the items, whatever number each is given.
      if let delimiter = bytes.last, Int(String(decoding: bytes.dropLast(), as: UTF8.self)) != number {
        bytes = Array("\(number)".utf8) + [delimiter]
      }
      list.next = number + 1
    }
    list.marker = (bytes, marker)
    list.itemIsFresh = true
    lists.append(list)
  }

  private mutating func endItem() {
    showMarkerAlone(of: lists.count - 1)
  }

  /// Shows the number of an item that has no text of its own; an empty bullet says nothing.
  private mutating func showMarkerAlone(of list: Int) {
    guard let marker = lists[list].marker else { return }
    lists[list].marker = nil
    guard lists[list].next != nil else { return }
    lists[list].itemIsFresh = false
    writer.begin(.listItem(depth: list + 1), quoteDepth: quoteDepth)
    writer.writeMarker(marker.bytes, from: marker.source)
    writer.end()
  }

  /// Begins a block, as the first or a further one of the item that is open.
  mutating func begin(_ role: Block.Role) {
    guard let list = lists.last else { return writer.begin(role, quoteDepth: quoteDepth) }
    var role = role
    if role == .paragraph {
      role = list.itemIsFresh ? .listItem(depth: lists.count) : .continuation(depth: lists.count)
    }
    writer.begin(role, quoteDepth: quoteDepth)
    if let marker = list.marker { writer.writeMarker(marker.bytes, from: marker.source) }
    lists[lists.count - 1].marker = nil
    lists[lists.count - 1].itemIsFresh = false
  }

  private mutating func beginParagraph(_ event: MarkdownEvent) {
    cursor.move(toLine: event.line)
    cursor.skipPrefix(quoteDepth: quoteDepth)
    cursor.skipDefinitions(quoteDepth: quoteDepth)
    if PipeTable.begins(at: cursor.offset, in: cursor.source, quoteDepth: quoteDepth) {
      beginTable()
    } else {
      begin(.paragraph)
    }
  }

  mutating func beginTable() {
    table = .header
    begin(.tableRow(isHeader: true))
  }

  private mutating func beginHeading(_ level: Int, _ event: MarkdownEvent) {
    cursor.move(toLine: event.line)
    cursor.skipPrefix(quoteDepth: quoteDepth)
    if !cursor.skipHeadingMarks(level: level) { cursor.skipDefinitions(quoteDepth: quoteDepth) }
    begin(.heading(level: level))
  }

  private mutating func endBlock() {
    if table != .none { writer.endLastCell() }
    table = .none
    strongDepth = 0
    // The words behind a logo are not the document's.
    if hasImage, !hasText, lists.isEmpty { writer.setRole(.furniture(rule: "image")) }
    hasImage = false
    hasText = false
    writer.end()
  }

  /// Writes code line by line; each line stands at the end of a line of the source.
  private mutating func writeCode(_ literal: ArraySlice<UInt8>, _ event: MarkdownEvent) {
    cursor.move(toLine: event.line)
    var line = event.line
    let opening = cursor.source[cursor.bytes(ofLine: line)].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    let isFenced = [0x60, 0x7E].contains(opening.first ?? 0) || !lists.isEmpty && Self.holdsFence(opening)
    if isFenced { line += 1 }
    var followsGap = true
    for text in literal.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let source = cursor.bytes(ofLine: line)
      line += 1
      guard let first = text.firstIndex(where: { $0 > 0x20 }) else {
        followsGap = true
        continue
      }
      begin(.preformatted)
      writer.setLayout(indent: first - text.startIndex, followsGap: followsGap)
      followsGap = false
      let words = text[first...]
      if cursor.source[source].suffix(words.count).elementsEqual(words) {
        writer.copy(source.upperBound - words.count..<source.upperBound)
      } else {
        writer.write(words, from: source)
      }
    }
    writer.end()
  }

  /// Whether a line that begins with list markers goes on with a code fence.
  private static func holdsFence(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 != 0x60 && $0 != 0x7E }
    return text.starts(with: [0x60, 0x60, 0x60]) || text.starts(with: [0x7E, 0x7E, 0x7E])
  }

  /// Writes the text of an HTML block. What is not part of it in its lines (quotation marks) is blanked out.
  private mutating func writeHTML(_ literal: ArraySlice<UInt8>, _ event: MarkdownEvent) {
    cursor.move(toLine: event.line)
    let start = cursor.bytes(ofLine: event.line).lowerBound
    var line = event.line
    var markup: [UInt8] = []
    markup.reserveCapacity(literal.count)
    for text in literal.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let source = cursor.bytes(ofLine: line)
      line += 1
      guard source.lowerBound >= start + markup.count else { break }
      markup.append(contentsOf: repeatElement(0x20, count: source.lowerBound - start - markup.count))
      let words = text.last == 0x0D ? text.dropLast() : text
      let kept = min(words.count, source.count)
      markup.append(contentsOf: repeatElement(0x20, count: source.count - kept))
      markup.append(contentsOf: cursor.source[source.upperBound - kept..<source.upperBound])
    }
    if !lists.isEmpty {
      showMarkerAlone(of: lists.count - 1)
      lists[lists.count - 1].itemIsFresh = false
    }
    HTMLReader.append(markup, at: start, quoteDepth: quoteDepth, to: &writer)
  }
}
