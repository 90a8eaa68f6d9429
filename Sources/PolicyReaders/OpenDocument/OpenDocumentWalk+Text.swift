internal import PolicyText

/// Writing text: white space is collapsed, and what is to be kept of it is an element.
extension OpenDocumentWalk {
  mutating func applyRunStyle(_ step: OpenDocumentEvents.Step) {
    let properties = styles.run(events.value(of: .styleName, in: step))
    if let isBold = properties.isBold { context.isStrong = isBold }
    if properties.isHidden == true { context.isHidden = true }
  }

  private var isStrong: Bool { context.isStrong ?? styles.paragraph(paragraph.style).isBold ?? false }

  mutating func write(_ text: some Collection<UInt8>) {
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(text.count)
    for byte in text {
      let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
      if !isSpace { collapsed.append(byte) } else if !paragraph.endsInSpace { collapsed.append(0x20) }
      paragraph.endsInSpace = isSpace
    }
    guard !collapsed.isEmpty else { return }
    tellWriter()
    let line = OfficeText.line(of: collapsed)
    writer.write(line, isStrong: isStrong)
    if context.element == .placeholder { findings.notePlaceholder(writer.position - line.count..<writer.position) }
  }

  mutating func writeSpaces(_ step: OpenDocumentEvents.Step) {
    tellWriter()
    let count = max(1, min(events.number(.count, in: step) ?? 1, 200))
    writer.write([UInt8](repeating: 0x20, count: count), isStrong: isStrong)
    paragraph.endsInSpace = false
  }

  mutating func writeTab() {
    tellWriter()
    writer.tab()
    paragraph.endsInSpace = true
  }

  mutating func breakLine() {
    tellWriter()
    writer.breakLine()
    paragraph.endsInSpace = true
  }

  /// Begins or ends an insertion, or shows what was deleted where the original is read.
  mutating func follow(_ element: OpenDocumentElement, _ step: OpenDocumentEvents.Step) {
    guard let id = events.value(of: .changeID, in: step), let change = changes.regions[id] else { return }
    switch (element, change) {
    case (.changeStart, .insertion):
      openInsertions.insert(id)
      findings.noteChange(isInserted: true)
    case (.changeEnd, .insertion): openInsertions.remove(id)
    case (.change, .deletion(let steps)):
      findings.noteChange(isInserted: false)
      guard trackedChanges == .original else { return }
      for step in events.steps[steps] {
        switch step.kind {
        case .text: write(events.texts[step.payload])
        case .end(.paragraph): write([0x20])
        default: break
        }
      }
    default: break
    }
  }

  /// Takes down a comment: who made it and what it says.
  mutating func noteComment(_ range: Range<Int>) {
    var author: [UInt8] = []
    var text: [UInt8] = []
    var element = OpenDocumentElement.other
    for step in events.steps[range] {
      switch step.kind {
      case .start(let started):
        if started == .paragraph, !text.isEmpty { text.append(0x20) }
        element = started
      case .end(.creator), .end(.date): element = .other
      case .end: break
      case .text:
        switch element {
        case .creator: author += events.texts[step.payload]
        case .date: break
        default: text += OfficeText.line(of: events.texts[step.payload])
        }
      }
    }
    let words = OfficeText.trimmed(String(decoding: text, as: UTF8.self))
    findings.noteComment(by: String(decoding: author, as: UTF8.self), words, at: writer.position)
  }
}

/// What tracked changes did, by their ids.
struct OpenDocumentChanges {
  enum Change {
    case insertion
    /// The steps of what was there.
    case deletion(Range<Int>)
  }

  private(set) var regions: [String: Change] = [:]

  /// O(n).
  init(_ events: OpenDocumentEvents) {
    var id: String?
    for (index, step) in events.steps.enumerated() {
      switch step.kind {
      case .start(.changedRegion): id = events.value(of: .xmlID, in: step) ?? events.value(of: .textID, in: step)
      case .end(.changedRegion): id = nil
      case .start(.insertion): if let id { regions[id] = .insertion }
      case .start(.deletion):
        guard let id else { continue }
        let end = events.end(of: index)
        // Who deleted it and when stands first.
        let information = events.steps[index..<end].firstIndex {
          if case .end(.changeInformation) = $0.kind { true } else { false }
        }
        regions[id] = .deletion((information ?? index) + 1..<end)
      default: break
      }
    }
  }
}
