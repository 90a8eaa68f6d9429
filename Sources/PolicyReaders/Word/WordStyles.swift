/// The styles of a Word document, each with what it is based on worked in.
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    var properties = WordProperties()
  }

  private var styles: [String: Style] = [:]
  private var defaults = WordProperties()
  private var defaultStyle: String?
  private var resolved: [String: WordProperties] = [:]

  /// A document without styles of its own.
  init() {}

  /// Reads `styles.xml`. O(n), and at most `longestChain` steps for each style.
  init(_ events: WordEvents) {
    var open: (id: String, style: Style)?
    var isInDefaults = false
    for step in events.steps {
      switch step.kind {
      case .start(.style):
        let id = events.value(of: .styleID, in: step) ?? ""
        open = (id, Style())
        let isDefault = ["1", "true", "on"].contains(events.value(of: .isDefault, in: step) ?? "")
        if isDefault, events.value(of: .type, in: step) == "paragraph" { defaultStyle = id }
      case .end(.style):
        if let open, styles[open.id] == nil { styles[open.id] = open.style }
        open = nil
      case .start(.defaultParagraph), .start(.defaultRun): isInDefaults = true
      case .end(.defaultParagraph), .end(.defaultRun): isInDefaults = false
      case .start(.styleName): open?.style.name = events.value(of: .value, in: step)?.lowercased() ?? ""
      case .start(.basedOn): open?.style.base = events.value(of: .value, in: step)
      case .start(let element):
        if isInDefaults { defaults.apply(element, step, in: events) }
        open?.style.properties.apply(element, step, in: events)
      default: break
      }
    }
    for id in styles.keys { resolved[id] = resolve(id) }
  }

  private static let longestChain = 32

  /// The properties of a paragraph with those of its style worked in.
  func settle(_ paragraph: WordProperties) -> WordProperties {
    let style = paragraph.style ?? defaultStyle
    return paragraph.inheriting(style.flatMap { resolved[$0] } ?? defaults)
  }

  /// How a run of a character style is set, where the style says so.
  func run(_ style: String?) -> WordProperties {
    style.flatMap { resolved[$0] } ?? WordProperties()
  }

  /// The paragraph style that a style stands for: its own id, or that of the default.
  func id(of style: String?) -> String { style ?? defaultStyle ?? "" }

  private func resolve(_ id: String) -> WordProperties {
    var properties = WordProperties()
    var next: String? = id
    var steps = 0
    while let id = next, let style = styles[id], steps < Self.longestChain {
      properties = properties.inheriting(style.properties.inheriting(Self.properties(ofStyleNamed: style.name)))
      next = style.base
      steps += 1
    }
    return properties.inheriting(defaults)
  }

  /// What Word knows of its own styles, which a document need not repeat.
  private static func properties(ofStyleNamed name: String) -> WordProperties {
    var properties = WordProperties()
    if name == "title" {
      properties.outlineLevel = 0
    } else if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) {
      properties.outlineLevel = level - 1
    }
    return properties
  }
}
