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
    guard element.display == .block || element == .other else { return nil }
    for name in names {
      if isCookieNotice(name) { return .cookieNotice }
      if !isInMainPart, menus.contains(name) { return .menu }
    }
    return nil
  }

  private static let menus: Set<String> = [
    "menu", "main-menu", "nav", "nav-menu", "main-nav", "site-nav", "navbar", "navigation", "main-navigation",
    "breadcrumb", "breadcrumbs", "skip-link", "skiplink", "skip-links", "skip-to-content", "pagination",
  ]

  /// A policy on cookies is no notice: the name must also say that it is a banner or asks for consent.
  private static func isCookieNotice(_ name: String) -> Bool {
    guard holds("cookie", in: name) else { return false }
    return ["banner", "consent", "notice", "bar", "popup", "overlay", "modal", "alert", "message"].contains {
      holds($0, in: name)
    }
  }

  private static func holds(_ word: String, in name: String) -> Bool {
    let (word, name) = (Array(word.utf8), Array(name.utf8))
    guard name.count >= word.count else { return false }
    return (0...name.count - word.count).contains { name[$0..<$0 + word.count].elementsEqual(word) }
  }
}
