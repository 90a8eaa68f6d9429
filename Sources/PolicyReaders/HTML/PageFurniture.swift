/// What belongs to a web page and not to the document on it. The raw value is the rule that is shown.
enum PageFurniture: String {
  case navigation
  case pageHeader = "page-header"
  case pageFooter = "page-footer"
  case aside
  case menu
  case search
  case dialogue = "dialog"
  case cookieNotice = "cookie-notice"
  case formControl = "form-control"
  case sharing
  case comment
  case noScript = "no-script"

  /// What an element is by its kind, its landmark role or the names that sites give to menus and cookie notices.
  ///
  /// - Parameters:
  ///   - isInMainPart: whether it stands in the part that the page marks as main.
  ///   - marksMainPart: whether the page marks any.
  static func kind(
    of element: HTMLElement, role: String?, names: [String], isInMainPart: Bool, marksMainPart: Bool
  ) -> PageFurniture? {
    switch role {
    case "navigation": return .navigation
    case "banner": return .pageHeader
    case "contentinfo": return .pageFooter
    case "complementary": return .aside
    case "search": return .search
    case "menu", "menubar", "toolbar": return .menu
    case "dialog", "alertdialog": return .dialogue
    default: break
    }
    switch element {
    case .nav: return .navigation
    case .search: return .search
    case .header where marksMainPart && !isInMainPart: return .pageHeader
    case .footer where marksMainPart && !isInMainPart: return .pageFooter
    case .aside where marksMainPart && !isInMainPart: return .aside
    case .button, .select: return .formControl
    case .noscript: return .noScript
    default: break
    }
    guard element.display == .block || element == .a || element == .other else { return nil }
    for name in names {
      if isCookieNotice(name) { return .cookieNotice }
      if sharingParts.contains(name) { return .sharing }
      if sides.contains(name) { return .aside }
      if !isInMainPart, isMenu(name) { return .menu }
      guard marksMainPart, !isInMainPart else { continue }
      if headers.contains(name) { return .pageHeader }
      if footers.contains(name) { return .pageFooter }
    }
    return nil
  }

  /// Whether a name is one that sites give to the part with the document in it.
  static func namesMainPart(_ name: String) -> Bool { mainParts.contains(name) }

  private static let mainParts: Set<String> = [
    "main", "content", "main-content", "maincontent", "main_content", "page-content", "pagecontent", "entry-content",
    "post-content", "content-area", "contentarea", "article-content", "doc-content", "contents",
  ]
  private static let headers: Set<String> = [
    "header", "site-header", "page-header", "masthead", "topbar", "top-bar", "header-wrapper", "header-container",
    "banner", "banners",
  ]
  private static let footers: Set<String> = [
    "footer", "site-footer", "page-footer", "colophon", "footer-wrapper", "footer-container", "footer-widgets",
    "copyright",
  ]
  private static let sides: Set<String> = [
    "sidebar", "side-bar", "widget-area", "left-sidebar", "right-sidebar", "sidebar-left", "sidebar-right",
    "sidebar-primary", "primary-sidebar",
  ]
  private static let sharingParts: Set<String> = [
    "sharedaddy", "share-buttons", "share-links", "social-share", "social-sharing", "social-icons", "post-share",
    "entry-share", "addtoany_share_save_container", "addtoany_content",
  ]

  /// A name with "menu", "nav" or the like among its words: "main-menu-wrap", "breadcrumb-trail".
  private static func isMenu(_ name: String) -> Bool {
    if name.hasPrefix("skip") { return name == "skiplink" || name.hasPrefix("skip-") }
    return name.split { $0 == "-" || $0 == "_" }.contains { menuWords.contains($0) }
  }

  private static let menuWords: Set<Substring> = [
    "menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination", "submenu",
  ]

  /// A policy on cookies is no notice: the name must also say that it is a banner or asks for consent.
  private static func isCookieNotice(_ name: String) -> Bool {
    if ["cc-window", "cc-banner", "onetrust-consent-sdk", "gdpr-banner", "gdpr-notice"].contains(name) { return true }
    guard holds("cookie", in: name) else { return false }
    return ["banner", "consent", "notice", "bar", "popup", "overlay", "modal", "alert", "message", "dialog"].contains {
      holds($0, in: name)
    }
  }

  private static func holds(_ word: String, in name: String) -> Bool {
    let (word, name) = (Array(word.utf8), Array(name.utf8))
    guard name.count >= word.count else { return false }
    return (0...name.count - word.count).contains { name[$0..<$0 + word.count].elementsEqual(word) }
  }
}
