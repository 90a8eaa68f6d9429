extension HTML {
  /// The elements that pages are made of. What they load can only be a file of the same site: see `Link`.
  package enum Element: String, Sendable {
    case a, article, aside, blockquote, body, caption, dd, del, details, div, dl, dt, fieldset, figcaption, figure
    case footer, h1, h2, h3, h4, h5, h6, header, img, input, ins, label, legend, li, link, main, nav, noscript, ol, p
    case pre, script, search, section, span, strong, summary, table, tbody, td, th, thead, time, tr, ul

    var isVoid: Bool { self == .link || self == .img || self == .input }

    /// Whether it is part of a line of text. The others stand on lines of their own, which keeps pages readable in a
    /// version-control diff.
    var isInline: Bool {
      switch self {
      case .a, .del, .img, .input, .ins, .label, .span, .strong, .time: true
      default: false
      }
    }

    /// Whether it holds blocks and no text, so that a line break after its opening tag shows nowhere.
    var isContainer: Bool {
      switch self {
      case .article, .aside, .body, .details, .div, .dl, .fieldset, .figure, .footer, .header, .main, .nav, .noscript,
        .ol,
        .search, .section, .table, .tbody, .thead, .tr, .ul:
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
