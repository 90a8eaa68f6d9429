import PolicyRendering
import PolicyText
import Testing

@Suite("The shell around a page")
struct PageShellTests {
  private func shell(_ template: String) throws(Trouble) -> PageShell {
    try PageShell(template: Array(template.utf8), path: "page.html", stylesheet: Array("p{}".utf8))
  }

  @Test(
    "a template with a wrong slot is told with the slot",
    arguments: [
      ("{{title}}{{style}}", "lacks the slot {{body}}; add it where the page's body belongs"),
      (
        "{{title}}{{style}}{{body}}{{body}}",
        "the slot {{body}} is unknown or there twice; write {{title}}, {{style}} and {{body}} once"
      ),
      ("{{titel}}", "the slot {{titel}} is unknown or there twice; write {{title}}, {{style}} and {{body}} once"),
      ("{{title", "a slot that begins with \"{{\" has no \"}}\"; add it"),
    ])
  func wrongSlots(template: String, message: String) {
    #expect(throws: Trouble("page.html", message)) { try shell(template) }
  }

  @Test("slots are filled, the title as text")
  func filled() throws {
    let page = try shell("<title>{{title}}</title>{{style}}{{body}}!").page(
      title: "a</title>{{body}}", style: .inlined, body: HTML(.p) { "x" })
    #expect(
      String(decoding: page, as: UTF8.self) == "<title>a&lt;/title&gt;{{body}}</title><style>\np{}</style><p>x</p>\n!")
  }

  @Test("the embedded stylesheet knows every class that a page may use, and loads nothing")
  func stylesheet() throws {
    let css = String(decoding: try PageShell.embedded().stylesheet, as: UTF8.self)
    for style in StyleClass.allCases where !StyleClass.unstyled.contains(style) {
      #expect(
        css.contains(".\(style.rawValue)") || css.contains("\"\(style.rawValue)\""), "no rule for .\(style.rawValue)")
    }
    #expect(!css.contains("url(") && !css.contains("@import") && !css.contains("</"))
  }
}

extension StyleClass {
  /// What stands as it would without a rule: the two outermost levels of clauses.
  static let unstyled: Set<StyleClass> = [.depth0]
}
