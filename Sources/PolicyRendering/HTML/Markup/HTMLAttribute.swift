extension HTML {
  /// An attribute with the kind of value that it takes.
  package enum Attribute: Hashable, Sendable {
    package enum Scope: String, Sendable { case column = "col", row, rowGroup = "rowgroup" }

    case id(Anchor)
    case style([StyleClass])
    case href(Link)
    case scope(Scope)
    case columns(Int)
    /// What a screen reader says in place of the content.
    case label(String)
    case labelledBy(Anchor)
    /// A landmark where no element makes one.
    case region
    /// Reached by the tab key, as what scrolls must be.
    case focusable
    /// The link or cell is the page or step that the reader is on.
    case currentPage
    /// What a `link` element brings.
    case stylesheet

    package static func style(_ classes: StyleClass...) -> Attribute { .style(classes) }

    /// The name, and the value unescaped.
    var pair: (name: String, value: String) {
      switch self {
      case .id(let anchor): ("id", anchor.name)
      case .style(let classes): ("class", classes.map(\.rawValue).joined(separator: " "))
      case .href(let link): ("href", link.address)
      case .scope(let scope): ("scope", scope.rawValue)
      case .columns(let count): ("colspan", String(count))
      case .label(let text): ("aria-label", text)
      case .labelledBy(let anchor): ("aria-labelledby", anchor.name)
      case .region: ("role", "region")
      case .focusable: ("tabindex", "0")
      case .currentPage: ("aria-current", "page")
      case .stylesheet: ("rel", "stylesheet")
      }
    }
  }
}
