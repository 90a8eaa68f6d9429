/// Works out the labels that are shown before list items and numbered headings.
struct OpenDocumentLists {
  /// Levels by the name of the style of lists; that of headings is the empty name.
  private var styles: [String: [Int: NumberingLevel]] = [:]
  private var counters: [String: NumberingCounter] = [:]
  /// The list that each style numbered last, to be gone on with.
  private var latest: [String: String] = [:]
  private var outline = NumberingCounter()
  private var unnamed = 0

  /// - Parameter parts: what defines styles, the general ones first. O(n).
  init(_ parts: [OpenDocumentEvents]) {
    for events in parts { read(events) }
  }

  private mutating func read(_ events: OpenDocumentEvents) {
    var name: String?
    var open: (level: Int, value: NumberingLevel)?
    for step in events.steps {
      switch step.kind {
      case .start(.listStyle): name = events.value(of: .name, in: step)
      case .start(.outlineStyle): name = ""
      case .end(.listStyle), .end(.outlineStyle): name = nil
      case .start(.numberLevel), .start(.outlineLevel), .start(.bulletLevel), .start(.imageLevel):
        guard let level = events.number(.level, in: step), (1...NumberingCounter.deepest).contains(level) else {
          continue
        }
        open = (level - 1, NumberingLevel(step, level: level, in: events))
      case .end(.numberLevel), .end(.outlineLevel), .end(.bulletLevel), .end(.imageLevel):
        if let name, let open { styles[name, default: [:]][open.level] = open.value }
        open = nil
      case .start(.labelAlignment):
        open?.value.indent = events.length(.marginLeft, in: step)
        open?.value.hanging = events.length(.textIndent, in: step).map { -$0 }
      default: break
      }
    }
  }

  /// Begins a list that stands in no other.
  ///
  /// - Parameter continued: the id of the list that it goes on with, if it names one.
  /// - Returns: the key to count its items by.
  mutating func begin(style: String, id: String?, continued: String?, continuesLatest: Bool) -> String {
    unnamed += 1
    let key = id ?? "list \(unnamed)"
    let previous = continued ?? (continuesLatest ? latest[style] : nil)
    counters[key] = previous.flatMap { counters[$0] } ?? NumberingCounter()
    latest[style] = key
    return key
  }

  func level(_ level: Int, style: String) -> NumberingLevel? { styles[style]?[level] }

  /// Counts an item, and tells its label; nil where none is shown.
  mutating func label(level: Int, list: String, style: String, start: Int?) -> String? {
    var counter = counters[list] ?? NumberingCounter()
    if let start { counter.begin(level, at: start) }
    let levels = styles[style]
    let label = counter.label(of: level) { levels?[$0] }
    counters[list] = counter
    return label
  }

  /// Counts a heading that stands in no list.
  mutating func headingLabel(level: Int) -> String? {
    let levels = styles[""]
    return outline.label(of: level) { levels?[$0] }
  }
}

extension NumberingLevel {
  fileprivate init(_ step: OpenDocumentEvents.Step, level: Int, in events: OpenDocumentEvents) {
    guard case .start(let element) = step.kind, element == .numberLevel || element == .outlineLevel else {
      // Some programs go on with an item by another whose bullet is a space.
      self.init(format: .bullet, text: events.value(of: .bullet, in: step) ?? "\u{2022}")
      return
    }
    let format = Self.format(named: events.value(of: .numberFormat, in: step) ?? "")
    let shown = max(1, min(events.number(.displayLevels, in: step) ?? 1, level))
    let numbers = (level - shown + 1...level).map { "%\($0)" }.joined(separator: ".")
    let prefix = events.value(of: .numberPrefix, in: step) ?? ""
    let suffix = events.value(of: .numberSuffix, in: step) ?? ""
    self.init(
      start: events.number(.startValue, in: step) ?? 1, format: format,
      text: format == .none ? prefix + suffix : prefix + numbers + suffix)
  }

  private static func format(named name: String) -> NumberFormat {
    switch name {
    case "": .none
    case "a": .lowerAlphabetic
    case "A": .upperAlphabetic
    case "i": .lowerRoman
    case "I": .upperRoman
    case "1st": .ordinal
    case "One": .words(isOrdinal: false)
    case "First": .words(isOrdinal: true)
    default: .decimal
    }
  }
}
