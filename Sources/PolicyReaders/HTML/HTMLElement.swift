/// The elements of HTML that change how a page is read. All others are inline and say nothing.
enum HTMLElement: String {
  case html, body, head, main, article, section, nav, header, footer, aside, search
  case div, p, center, address, form, fieldset, legend, figure, figcaption, details, summary, dialog, hgroup
  case h1, h2, h3, h4, h5, h6
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, thead, tbody, tfoot, tr, td, th
  case blockquote, pre, listing, xmp, plaintext
  case br, hr
  case b, strong, a
  case script, style, template, title, noscript, iframe, svg, canvas, audio, video, object, datalist
  case button, select, textarea, option
  case other

  /// What an element does to the text in it.
  enum Display {
    case inline
    /// Its text stands apart from what is before and after it.
    case block
    /// Its text is not on the page.
    case hidden
  }

  var display: Display {
    switch self {
    case .script, .style, .template, .title, .iframe, .svg, .canvas, .audio, .video, .object, .datalist: .hidden
    case .b, .strong, .a, .br, .other, .head, .textarea: .inline
    default: .block
    }
  }

  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  var isList: Bool { [.ul, .ol, .menu, .dir].contains(self) }
}

/// The attributes that change how a page is read.
enum HTMLAttribute: String {
  case id, role, hidden, style, start, type, reversed, value, open
  case classes = "class"
  case level = "aria-level"
}
