/// The styles of an OpenDocument text, each with what it is based on worked in.
struct OpenDocumentStyles {
  /// How a paragraph or a run is set, as far as it changes how it is read. Lengths are in twentieths of a point.
  struct Properties {
    /// Of a style for headings; 1 of the one for titles.
    var headingLevel: Int?
    var spaceBefore: Int?
    var spaceAfter: Int?
    var indent: Int?
    var firstLine: Int?
    var ignoresSpaceWithinStyle: Bool?
    var isBold: Bool?
    var isHidden: Bool?
    /// The named style that it comes down to: what the format makes for one paragraph has a name that nobody gave.
    var named: String?
  }

  private struct Style {
    var isAutomatic: Bool
    var parent: String?
    var properties = Properties()
  }

  private var styles: [String: Style] = [:]
  private var defaults = Properties()
  private var resolved: [String: Properties] = [:]

  private static let longestChain = 32

  /// - Parameter parts: what defines styles, the general ones first. O(n).
  init(_ parts: [(events: OpenDocumentEvents, isAutomatic: Bool)]) {
    for part in parts { read(part.events, isAutomatic: part.isAutomatic) }
    for key in styles.keys { resolved[key] = resolve(key) }
  }

  func paragraph(_ name: String?) -> Properties { resolved["paragraph/\(name ?? "")"] ?? defaults }

  /// What a style of a run says; nothing is inherited from its paragraph.
  func run(_ name: String?) -> Properties { resolved["text/\(name ?? "")"] ?? Properties() }

  private mutating func read(_ events: OpenDocumentEvents, isAutomatic: Bool) {
    var open: (key: String, style: Style)?
    var isInDefaults = false
    for step in events.steps {
      switch step.kind {
      case .start(.style):
        let family = events.value(of: .family, in: step) ?? ""
        let name = events.value(of: .name, in: step) ?? ""
        var style = Style(isAutomatic: isAutomatic)
        style.parent = events.value(of: .parent, in: step).map { "\(family)/\($0)" }
        style.properties.headingLevel = events.number(.defaultOutlineLevel, in: step) ?? Self.headingLevel(named: name)
        if !isAutomatic { style.properties.named = name }
        open = ("\(family)/\(name)", style)
      case .end(.style):
        if let open { styles[open.key] = open.style }
        open = nil
      case .start(.defaultStyle): isInDefaults = events.value(of: .family, in: step) == "paragraph"
      case .end(.defaultStyle): isInDefaults = false
      case .start(let element):
        if isInDefaults { defaults.apply(element, step, in: events) }
        open?.style.properties.apply(element, step, in: events)
      default: break
      }
    }
  }

  /// The level that LibreOffice's own styles have by their names, which are not translated in files.
  private static func headingLevel(named name: String) -> Int? {
    if name == "Title" { return 1 }
    return name.hasPrefix("Heading_20_") ? Int(name.dropFirst(11)) : nil
  }

  private func resolve(_ key: String) -> Properties {
    var properties = Properties()
    var next: String? = key
    var steps = 0
    while let key = next, let style = styles[key], steps < Self.longestChain {
      properties.inherit(style.properties)
      next = style.parent
      steps += 1
    }
    if key.hasPrefix("paragraph/") { properties.inherit(defaults) }
    return properties
  }
}

extension OpenDocumentStyles.Properties {
  fileprivate mutating func apply(
    _ element: OpenDocumentElement, _ step: OpenDocumentEvents.Step, in events: OpenDocumentEvents
  ) {
    switch element {
    case .paragraphProperties:
      let all = events.length(.margin, in: step)
      spaceBefore = events.length(.marginTop, in: step) ?? all
      spaceAfter = events.length(.marginBottom, in: step) ?? all
      indent = events.length(.marginLeft, in: step) ?? all
      firstLine = events.length(.textIndent, in: step)
      ignoresSpaceWithinStyle = events.value(of: .contextualSpacing, in: step).map { $0 == "true" }
    case .textProperties:
      isBold = events.value(of: .weight, in: step).map { $0 != "normal" && !["100", "200", "300", "400"].contains($0) }
      isHidden = events.value(of: .display, in: step).map { $0 == "none" }
    default: break
    }
  }

  fileprivate mutating func inherit(_ base: Self) {
    headingLevel = headingLevel ?? base.headingLevel
    spaceBefore = spaceBefore ?? base.spaceBefore
    spaceAfter = spaceAfter ?? base.spaceAfter
    indent = indent ?? base.indent
    firstLine = firstLine ?? base.firstLine
    ignoresSpaceWithinStyle = ignoresSpaceWithinStyle ?? base.ignoresSpaceWithinStyle
    isBold = isBold ?? base.isBold
    isHidden = isHidden ?? base.isHidden
    named = named ?? base.named
  }
}
