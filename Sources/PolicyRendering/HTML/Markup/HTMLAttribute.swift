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
    /// The policy at a place in the list, counted from 0, as a column that can be hidden.
    case column(Int)
    /// The group of questions at a place in the profile, counted from 0, as rows that can be hidden.
    case group(Int)
    /// A row or group of rows on which all that speak agree.
    case agreed
    /// What a `link` element brings.
    case stylesheet
    case feed
    /// What an element loads.
    case source(Link)
    /// Runs when the page has been read.
    case deferred
    /// What stands for a picture; nothing where it only decorates.
    case alternative(String)
    // A control of a form.
    case checkbox
    case searchField
    case checked
    case of(Anchor)
    /// Hidden until a script has something to show.
    case hidden
    /// Whose changes a screen reader tells.
    case status
    /// How many files a script finds the search index in, and where.
    case shards(Int)
    /// A moment as machines read it.
    case moment(String)

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
      case .column(let number): ("data-column", String(number + 1))
      case .group(let number): ("data-group", String(number + 1))
      case .agreed: ("data-agreed", "")
      case .stylesheet: ("rel", "stylesheet")
      case .feed: ("rel", "alternate")
      case .source(let link): ("src", link.address)
      case .deferred: ("defer", "")
      case .alternative(let text): ("alt", text)
      case .checkbox: ("type", "checkbox")
      case .searchField: ("type", "search")
      case .checked: ("checked", "")
      case .of(let anchor): ("for", anchor.name)
      case .hidden: ("hidden", "")
      case .status: ("role", "status")
      case .shards(let count): ("data-shards", String(count))
      case .moment(let iso): ("datetime", iso)
      }
    }
  }
}
