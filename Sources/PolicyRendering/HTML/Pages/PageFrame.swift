/// What stands around the content of a page: the site that it belongs to, if any, and the way to its other pages.
package struct PageFrame: Sendable {
  package struct Entry: Sendable {
    package let text: String
    package let link: Link
    /// Whether it is the page that holds the entry.
    package let isHere: Bool

    package init(_ text: String, _ link: Link, isHere: Bool = false) {
      self.text = text
      self.link = link
      self.isHere = isHere
    }
  }

  package let title: String
  package let entries: [Entry]
  package let style: PageShell.Style
  /// A sentence at the foot of the page: as of when dates are judged.
  package let note: String?
  /// What the foot of the page leads to.
  package let footer: [Entry]
  /// A picture before the title.
  package let logo: Link?
  /// What at the foot of the page is said of all on it.
  private let caution: String

  private static let cautionOfAnswers =
    "Every answer rests on the words quoted with it. “Says nothing” means that every clause was read and none speaks to "
    + "the question. The words of the policy are what counts: check them before you decide."

  package init(
    title: String, entries: [Entry], footer: [Entry] = [], logo: Link? = nil, style: PageShell.Style, note: String?,
    caution: String? = nil
  ) {
    self.title = title
    self.entries = entries
    self.footer = footer
    self.logo = logo
    self.style = style
    self.note = note
    self.caution = caution ?? Self.cautionOfAnswers
  }

  /// A page by itself, which needs no other file.
  package static let alone = PageFrame(title: "Policy comparison", entries: [], style: .inlined, note: nil)

  /// The frame of a page of findings.
  static let findings = PageFrame(
    title: "Policy check", entries: [], style: .inlined, note: nil,
    caution:
      "Every finding names the line and the words that it is about. They were found by rules, and the words of the "
      + "policy are what counts: check them before you change anything.")

  /// The body of a page. `content` holds the page's only first-level heading.
  func body(_ content: HTML) -> HTML {
    HTML(.body) {
      HTML(.a, .style(.skip), .href(.here(Self.main))) { "Skip to the main content" }
      HTML(.header, .style(.bar)) {
        HTML(.div, .style(.wide)) {
          HTML(.p, .style(.site)) {
            if let logo { HTML(.img, .style(.logo), .source(logo), .alternative("")) }
            title
          }
          if !entries.isEmpty {
            HTML(.nav, .label("Pages")) {
              HTML(.ul) {
                for entry in entries {
                  HTML(.li) {
                    if entry.isHere {
                      HTML(.a, .href(entry.link), .currentPage, .style(.here)) { entry.text }
                    } else {
                      HTML(.a, .href(entry.link)) { entry.text }
                    }
                  }
                }
              }
            }
          }
        }
      }
      HTML(.main, .id(Self.main), .style(.wide)) { content }
      HTML(.footer, .style(.foot)) {
        HTML(.div, .style(.wide)) {
          HTML(.p) { caution }
          if !footer.isEmpty {
            HTML(.ul) { for entry in footer { HTML(.li) { HTML(.a, .href(entry.link)) { entry.text } } } }
          }
          if let note { HTML(.p) { note } }
        }
      }
    }
  }

  private static let main = Anchor("main")
}
