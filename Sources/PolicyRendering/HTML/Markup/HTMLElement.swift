extension HTML {
  /// The elements that pages are made of. None of them can run or load anything.
  package enum Element: String, Sendable {
    case a, article, aside, blockquote, body, caption, dd, details, div, dl, dt, figcaption, figure, footer
    case h1, h2, h3, h4, h5, h6, header, li, link, main, nav, p, section, span, strong, summary
    case table, tbody, td, th, thead, tr, ul

    var isVoid: Bool { self == .link }

    /// Whether it is part of a line of text. The others stand on lines of their own, which keeps pages readable in a
    /// version-control diff.
    var isInline: Bool {
      switch self {
      case .a, .span, .strong: true
      default: false
      }
    }

    /// Whether it holds blocks and no text, so that a line break after its opening tag shows nowhere.
    var isContainer: Bool {
      switch self {
      case .article, .aside, .body, .details, .div, .dl, .figure, .footer, .header, .main, .nav, .section, .table,
        .tbody, .thead, .tr, .ul:
        true
      default: false
      }
    }

    /// The heading of a level, counted from 1; deeper ones share the sixth.
    package static func heading(_ level: Int) -> Element {
      switch level {
      case ...1: .h1
      case 2: .h2
      case 3: .h3
      case 4: .h4
      case 5: .h5
      default: .h6
      }
    }
  }
}
