import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading HTML")
struct HTMLTests {
  @Test("a page with everything reads as recorded")
  func everything() throws {
    let text = try String(decoding: Repository.bytes("Tests/Inputs/Readers/everything.html"), as: UTF8.self)
    #expect(try Golden.difference(dump(read(text)), from: "Readers/everything.html.txt") == nil)
  }

  @Test("of a school's page the policy is read, and menus, notices, sidebars and buttons are set aside")
  func schoolSite() throws {
    let text = try String(decoding: Repository.bytes("Tests/Inputs/Readers/school-site.html"), as: UTF8.self)
    #expect(try Golden.difference(dump(read(text)), from: "Readers/school-site.html.txt") == nil)
  }

  @Test("a page that Google Docs made has the numbers that its style sheet makes, and its comments are set aside")
  func googleDocs() throws {
    let text = try String(decoding: Repository.bytes("Tests/Inputs/Readers/google-docs.html"), as: UTF8.self)
    #expect(try Golden.difference(dump(read(text)), from: "Readers/google-docs.html.txt") == nil)
  }

  @Test("a class is bold where the page's style sheet says so, but not where only paper has it")
  func styleSheet() throws {
    let sheet =
      "<style>p.a, .b { font-weight: bold } @media print { .c { font-weight: bold } } .d { color: red </style>"
    let page = try read("<html>\(sheet)<p class=a>a</p><p class=b>b</p><p class=c>c</p><p class=d>d</p></html>")
    #expect(page.blocks.map(\.isEmphasised) == [true, true, false, false])
  }

  @Test("a list of links is a menu outside of the main part, and a list within it")
  func linkList() throws {
    let list = "<ul><li><a href=x>Safeguarding policy</a></li><li><a href=y>Conduct</a></li></ul>"
    let page = try read("<html><body>\(list)<div id=content><p>See:</p>\(list)</div></body></html>")
    #expect(page.blocks.count { $0.role == .furniture(rule: "menu") } == 2)
    #expect(page.blocks.count { $0.role == .listItem(depth: 1) } == 2)
    #expect(
      try read("<html><body><p>See:</p>\(list)</body></html>").blocks.allSatisfy { $0.role != .furniture(rule: "menu") }
    )
  }

  @Test("long preformatted text keeps its lines and the places of its words")
  func longPreformatted() throws {
    let lines = (1...200).map { "\($0). Staff must read this line of the policy." }
    let page = try read("<html><body><pre>\n\(lines.joined(separator: "\n"))\n</pre></body></html>")
    #expect(page.blocks.map { page.text($0.text) } == lines)
    #expect(page.blocks.enumerated().allSatisfy { page.source(of: $1.text).line == $0 + 2 })
  }

  @Test("names such as \"menu\" are not believed where they would hide the document")
  func misleadingName() throws {
    let text = String(repeating: "Staff must not post. ", count: 20)
    let document = try read("<html><body><div class=menu><p>\(text)</p></div></body></html>")
    #expect(document.blocks.map(\.role) == [.paragraph])
    let page = try read("<html><body><div class=menu>Home</div><p>\(text)</p></body></html>")
    #expect(page.blocks.map(\.role) == [.furniture(rule: "menu"), .paragraph])
  }

  @Test("headers, footers and asides belong to the page only where it marks its main part")
  func landmarks() throws {
    let parts = "<header>a</header><aside>b</aside>"
    let plain = try read("<html><body>\(parts)<p>c</p></body></html>")
    #expect(plain.blocks.allSatisfy { $0.role == .paragraph })
    let marked = try read("<html><body>\(parts)<main><header>c</header></main></body></html>")
    #expect(
      marked.blocks.map(\.role) == [.furniture(rule: "page-header"), .furniture(rule: "aside"), .paragraph])
  }

  @Test("the page's own encoding is not believed, because the bytes have been decoded")
  func declaredEncoding() throws {
    let document = try read(
      "<html><head><meta charset=\"windows-1252\"></head><body><p>caf\u{e9} \u{2013}</p></body></html>")
    #expect(document.text(document.blocks[0].text) == "caf\u{e9} \u{2013}")
  }

  @Test("preformatted text is lines of its own, or plain text where it is the whole document")
  func preformatted() throws {
    let text = "1. Staff must not\n   post.\n\n2. Nor share."
    let whole = try read("<html><body><pre>\(text)</pre></body></html>")
    #expect(whole.blocks.map(\.role) == [.line, .line, .line])
    #expect(whole.blocks.map(\.indent) == [0, 3, 0])
    #expect(whole.blocks.map(\.followsGap) == [true, false, true])
    let part = try read("<html><body><pre>x = 1</pre><p>Much more text than that.</p></body></html>")
    #expect(part.blocks.map(\.role) == [.preformatted, .paragraph])
  }

  @Test("the number of an item that holds a table stands before the table")
  func tableInItem() throws {
    let document = try read("<ol><li><table><tr><td>a</td><td>b</td></tr></table></li></ol>", as: .html)
    #expect(document.blocks.map { document.text($0.text) } == ["1.", "a\tb"])
    let markdown = try read("1. <div>a</div>\n", as: .markdown)
    #expect(markdown.blocks.map { markdown.text($0.text) } == ["1.", "a"])
  }
}
