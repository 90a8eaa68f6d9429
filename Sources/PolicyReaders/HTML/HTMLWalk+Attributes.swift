internal import PolicyText

extension HTMLWalk {
  /// Takes into the context what the attributes of an element that begins say.
  mutating func applyAttributes(_ element: HTMLElement, _ step: HTMLEvent) {
    if element.display == .hidden { context.isHidden = true }
    if element == .dialog, events.value(of: .open, in: step) == nil { context.isHidden = true }
    var role: String?
    var names: [String] = []
    for index in step.payload {
      let (name, value) = events.attributes[index]
      switch name {
      case .hidden: if value != "until-found" { context.isHidden = true }
      case .style:
        let style = StyleAttribute(value)
        if style.isHidden { context.isHidden = true }
        if let isStrong = style.isStrong { context.isStrong = isStrong }
      case .role: role = value.lowercased()
      case .id:
        names += Self.words(of: value)
        applyComment(id: value)
      case .classes:
        let words = Self.words(of: value)
        names += words
        if let isStrong = survey.styleSheet.isStrong(classes: words) { context.isStrong = isStrong }
        if element == .p, words.contains("title"), survey.styleSheet.isGoogleDocs { context.headingLevel = 1 }
      case .level: if role == "heading" { context.headingLevel = Int(value).flatMap { $0 > 0 ? $0 : nil } ?? 2 }
      case .start, .type, .reversed, .value, .open: break
      }
    }
    if !trustsNames { names = [] }
    if role == "main" || element.display == .block && names.contains(where: PageFurniture.namesMainPart) {
      context.isInMainPart = true
    }
    if role == "heading", context.headingLevel == nil {
      context.headingLevel = events.value(of: .level, in: step).flatMap { Int($0) } ?? 2
    }
    if context.furniture == nil, context.element != .html, context.element != .body {
      context.furniture = PageFurniture.kind(
        of: element, role: role, names: names, isInMainPart: context.isInMainPart,
        marksMainPart: survey.marksMainPart)
    }
  }

  /// Leaves out the marks of comments on pages by Google Docs, and sets the comments aside, which stand behind the text.
  private mutating func applyComment(id: String) {
    if id.hasPrefix("cmnt_ref") {
      context.isHidden = true
    } else if id.hasPrefix("cmnt"), let digit = id.utf8.dropFirst(4).first, (0x30...0x39).contains(digit) {
      context.furniture = .comment
      outer[outer.count - 1].furniture = .comment
    }
  }

  private static func words(of value: String) -> [String] {
    value.lowercased().split(separator: " ").map { String($0) }
  }
}
