internal import PolicyText

/// Turns the steps of an HTML document into blocks.
struct HTMLWalk {
  /// What the open elements say about the text inside them.
  struct Context {
    var element = HTMLElement.other
    var quoteDepth = 0
    var listDepth = 0
    var headingLevel: Int?
    var furniture: PageFurniture?
    var isHidden = false
    var isStrong = false
    var isPreformatted = false
    var isInMainPart = false
    var isInDataTable = false
    var isInRow = false
    var isInTableHead = false
  }

  struct List {
    var numbering: ListNumbering
    /// The marker of the item that is open, until a block shows it.
    var marker: [UInt8]?
    /// Whether the item that is open has shown a block.
    var itemIsFresh = false
    /// How deep it stands, where that is told by other means than nesting.
    var depth: Int?
    /// The list and level by which Google Docs numbers it.
    var kix: KixLevel?
  }

  let events: HTMLEvents
  let survey: HTMLSurvey
  /// Where in the source the markup begins.
  let offset: Int
  var writer: BlockWriter
  var context = Context()
  /// The contexts of the open elements, from the outermost.
  var outer: [Context] = []
  var lists: [List] = []
  var rowHoldsData = false
  /// Whether the names that a page gives its parts are believed when they say "menu".
  var trustsNames = true
  private var tablesSeen = 0
  private var listsSeen = 0
  private var kixCounters: [String: NumberingCounter] = [:]

  init(events: HTMLEvents, offset: Int, quoteDepth: Int, writer: BlockWriter) {
    self.events = events
    self.offset = offset
    self.writer = writer
    survey = HTMLSurvey(events, source: writer.output.source, offset: offset)
    context.quoteDepth = quoteDepth
  }

  mutating func run() {
    for step in events.steps {
      switch step.kind {
      case .start(let element): start(element, step)
      case .end(let element): end(element, at: step.source.lowerBound + offset)
      case .text: writeText(step.source.lowerBound + offset..<step.source.upperBound + offset)
      case .writtenText:
        writeText(
          events.texts[step.payload], from: step.source.lowerBound + offset..<step.source.upperBound + offset)
      }
    }
    writer.end()
  }

  /// Whether nine tenths of the text are said not to be the document's: then the page means something else by its names.
  var hidesMostText: Bool {
    var all = 0
    var kept = 0
    for block in writer.blocks {
      all += block.text.count
      if case .furniture = block.role { continue }
      kept += block.text.count
    }
    return kept * 10 < all
  }

  private mutating func start(_ element: HTMLElement, _ step: HTMLEvent) {
    let place = step.source.lowerBound + offset
    if element.display == .block { endBlock(at: place) }
    outer.append(context)
    context.element = element
    applyAttributes(element, step)
    switch element {
    case .br: breakLine(at: place)
    case .b, .strong: if !setsWeight(step) { context.isStrong = true }
    case .blockquote: context.quoteDepth += 1
    case .pre, .listing, .xmp, .plaintext: context.isPreformatted = true
    case .main, .article: context.isInMainPart = true
    case .ul, .ol, .menu, .dir: startList(element, step)
    case .li: startItem(step)
    case .table:
      context.isInDataTable = survey.tableHoldsData[tablesSeen] && context.furniture == nil && !context.isInRow
      tablesSeen += 1
    case .thead: context.isInTableHead = true
    case .tr: startRow(step)
    case .td: rowHoldsData = rowHoldsData || !context.isInTableHead
    default: if let level = element.headingLevel { context.headingLevel = level }
    }
  }

  private mutating func end(_ element: HTMLElement, at place: Int) {
    guard context.element == element || outer.contains(where: { $0.element == element }) else { return }
    var isDone = false
    while !isDone, let enclosing = outer.popLast() {
      let closing = context.element
      isDone = closing == element
      let endsCell = context.isInRow && [.td, .th, .tr].contains(closing)
      if closing.display == .block, !endsCell { endBlock(at: place) }
      if context.isInRow {
        if closing == .td || closing == .th { writer.endCell() }
        if closing == .tr { endRow() }
      }
      if closing == .li { showMarkerAlone(of: context.listDepth - 1, at: place) }
      context = enclosing
      lists.removeLast(max(0, lists.count - context.listDepth))
    }
  }

  /// Ends the open block; inside a row the text goes on behind a space.
  mutating func endBlock(at place: Int) {
    if context.isInRow { writer.space(from: place..<place) } else { writer.end() }
  }

  private mutating func breakLine(at place: Int) {
    guard !context.isHidden else { return }
    if context.isInRow { writer.space(from: place..<place) } else { writer.breakLine(at: place..<place) }
  }

  private mutating func startRow(_ step: HTMLEvent) {
    guard context.isInDataTable, !context.isHidden else { return }
    showMarkerAlone(of: context.listDepth - 1, at: step.source.lowerBound + offset)
    rowHoldsData = false
    context.isInRow = true
    writer.begin(.tableRow(isHeader: false), quoteDepth: context.quoteDepth)
  }

  private mutating func endRow() {
    writer.endLastCell()
    if !rowHoldsData { writer.setRole(.tableRow(isHeader: true)) }
    writer.end()
  }

  private mutating func startList(_ element: HTMLElement, _ step: HTMLEvent) {
    // A list inside of an item that shows nothing yet: the item's number must not be lost.
    showMarkerAlone(of: context.listDepth - 1, at: step.source.lowerBound + offset)
    var format = element == .ol ? NumberFormat.decimal : .bullet
    if let type = events.value(of: .type, in: step) { format = ListNumbering.format(named: type) ?? format }
    if let text = events.value(of: .style, in: step) { format = StyleAttribute(text).listFormat ?? format }
    var numbering = ListNumbering(format: format, next: 1)
    let start = events.value(of: .start, in: step).flatMap { Self.number($0) }
    if element == .ol, events.value(of: .reversed, in: step) != nil {
      numbering.step = -1
      numbering.next = survey.itemCounts[listsSeen]
    }
    if let start { numbering.next = start }
    if survey.linkLists.contains(listsSeen), survey.marksMainPart, !context.isInMainPart {
      context.furniture = context.furniture ?? .menu
    }
    listsSeen += 1
    var list = List(numbering: numbering)
    if let kix = KixLevel(classes: events.names(.classes, of: step)) {
      list.kix = kix
      list.depth = kix.level + 1
      if kix.isStart { kixCounters[kix.list, default: NumberingCounter()].begin(kix.level, at: start ?? 1) }
    }
    lists.append(list)
    context.listDepth += 1
  }

  private mutating func startItem(_ step: HTMLEvent) {
    guard context.listDepth > 0, !context.isHidden else { return }
    let index = context.listDepth - 1
    if let value = events.value(of: .value, in: step).flatMap({ Self.number($0) }) {
      lists[index].numbering.next = value
    }
    lists[index].marker = kixMarker(of: lists[index]) ?? lists[index].numbering.marker()
    lists[index].itemIsFresh = true
  }

  /// The marker that the page's style sheet makes, as on pages by Google Docs.
  private mutating func kixMarker(of list: List) -> [UInt8]? {
    guard let kix = list.kix, let levels = survey.styleSheet.levels[kix.list] else { return nil }
    let label = kixCounters[kix.list, default: NumberingCounter()].label(of: kix.level) { levels[$0] }
    return label.map { Array($0.utf8) }
  }

  /// A number as an attribute may give it, within what a document can show.
  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { abs($0) < 1_000_000_000 ? $0 : nil }
  }

  /// Shows the number of an item that has no text of its own; an empty bullet says nothing.
  private mutating func showMarkerAlone(of list: Int, at place: Int) {
    guard lists.indices.contains(list), let marker = lists[list].marker else { return }
    lists[list].marker = nil
    guard lists[list].numbering.format != .bullet, context.furniture == nil, !context.isInRow else { return }
    lists[list].itemIsFresh = false
    writer.begin(.listItem(depth: lists[list].depth ?? list + 1), quoteDepth: context.quoteDepth)
    writer.writeMarker(marker, from: place..<place)
    writer.end()
  }

  private func setsWeight(_ step: HTMLEvent) -> Bool {
    events.value(of: .style, in: step).map { StyleAttribute($0).isStrong != nil } ?? false
  }
}
