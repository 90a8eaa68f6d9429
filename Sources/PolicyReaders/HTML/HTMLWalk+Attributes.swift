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
      case .id, .classes: if trustsNames { names += Self.words(of: value) }
      case .level: if role == "heading" { context.headingLevel = Int(value).flatMap { $0 > 0 ? $0 : nil } ?? 2 }
      case .start, .type, .reversed, .value, .open: break
      }
    }
    if role == "main" { context.isInMainPart = true }
    if role == "heading", context.headingLevel == nil {
      context.headingLevel = events.value(of: .level, in: step).flatMap { Int($0) } ?? 2
    }
    if context.furniture == nil, context.element != .html, context.element != .body {
      context.furniture = PageFurniture.kind(
        of: element, role: role, names: names, isInMainPart: context.isInMainPart,
        marksMainPart: survey.marksMainPart)
    }
  }

  private static func words(of value: String) -> [String] {
    value.lowercased().split(separator: " ").map { String($0) }
  }
}
