import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading Word files")
struct WordTests {
  private static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="H2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    """

  @Test("Headings are told by their style, by what it is based on, or by their own outline level")
  func headings() throws {
    let text = try blocks(
      paragraph("Policy", "<w:pStyle w:val=\"Title\"/>") + paragraph("Scope", "<w:pStyle w:val=\"H2\"/>")
        + paragraph("Duties", "<w:pStyle w:val=\"Own\"/>") + paragraph("Review", "<w:outlineLvl w:val=\"2\"/>")
        + paragraph("Text.", "<w:pStyle w:val=\"Loop\"/>"))
    #expect(
      text == """
        heading 1 @1:1-1:7 | Policy
        heading 2 strong @2:1-2:6 | Scope
        heading 2 strong @3:1-3:7 | Duties
        heading 3 @4:1-4:7 | Review
        line @5:1-5:6 | Text.

        """)
  }

  @Test("A whole paragraph that was given a heading's style is text")
  func proseInHeadingStyle() throws {
    let prose = String(repeating: "All staff must read this policy with care. ", count: 6)
    #expect(try blocks(paragraph(prose, "<w:pStyle w:val=\"H2\"/>")).hasPrefix("line"))
  }

  @Test("A paragraph that is bold as a whole is emphasised, however it became so")
  func bold() throws {
    let text = try blocks(
      run("Scope", "<w:b/>") + run("Duties", "<w:rStyle w:val=\"Strong\"/>")
        + run("Not", "<w:rStyle w:val=\"Strong\"/><w:b w:val=\"0\"/>"))
    #expect(
      text == """
        line strong @1:1-1:6 | Scope
        line strong close @2:1-2:7 | Duties
        line close @3:1-3:4 | Not

        """)
  }

  @Test("Every paragraph is a line, empty ones too, and a gap stands where one is seen")
  func lines() throws {
    let spaced = paragraph("c", "<w:spacing w:before=\"120\"/>")
    #expect(
      try blocks(paragraph("a") + "<w:p/><w:p/>" + paragraph("b") + spaced + paragraph("d")) == """
        line @1:1-1:2 | a
        line @4:1-4:2 | b
        line @5:1-5:2 | c
        line close @6:1-6:2 | d

        """)
  }

  @Test("Tables become rows, and a table that only lays out the page becomes its paragraphs")
  func tables() throws {
    let data = table([["Owner", "Head"], ["Review", "2025"]], header: true)
    let layout = table([[String(repeating: "</w:t></w:r></w:p><w:p><w:r><w:t>x", count: 9), "side"]])
    #expect(
      try blocks(data) == """
        header-row @1:1-1:11 | [Owner] [Head]
        row @2:1-2:12 | [Review] [2025]

        """)
    #expect(try blocks(layout).split(separator: "\n").allSatisfy { $0.hasPrefix("line") })
    #expect(try blocks(table([["One cell"]])).hasPrefix("line"))
  }

  @Test("A list item's further paragraphs go on with it")
  func continuation() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/>\
      <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let body = numbered("one") + paragraph("more", "<w:ind w:left=\"720\"/>") + numbered("two") + paragraph("after")
    #expect(
      try blocks(body, numbering: numbering) == """
        item 1 @1:1-1:8 | (a) one
        continuation 1 close @2:1-2:5 | more
        item 1 close @3:1-3:8 | (b) two
        line close @4:1-4:6 | after

        """)
  }

  @Test("Footnotes stand behind the text with the numbers that refer to them")
  func footnotes() throws {
    let body =
      "<w:p><w:r><w:t>Pupils</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t> learn.</w:t></w:r></w:p>"
    let notes =
      "<w:footnote w:id=\"0\" w:type=\"separator\"/><w:footnote w:id=\"7\">\(paragraph("Of any age."))</w:footnote>"
    #expect(
      try blocks(body, footnotes: notes) == """
        line @1:1-1:16 | Pupils¹ learn.
        line @2:1-2:15 | ¹ Of any age.

        """)
  }

  @Test("Headers are furniture, and a text box is read once, behind its paragraph")
  func apart() throws {
    let box = "<w:txbxContent>\(paragraph("Boxed"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">\(box)</mc:Choice>\
      <mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>
      <w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>
      """
    #expect(
      try blocks(body, header: paragraph("Our school")) == """
        line @1:1-1:12 | Beforeafter
        line close @2:1-2:6 | Boxed
        furniture page-header @3:1-3:11 | Our school

        """)
  }

  @Test("What is not seen is not read: hidden text, instructions of fields, soft hyphens")
  func invisible() throws {
    let body = """
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
      <w:hyperlink><w:r><w:t>safe\u{AD}guard</w:t><w:softHyphen/><w:t>ing</w:t></w:r></w:hyperlink></w:p>
      """
    #expect(try blocks(body) == "line @1:1-1:13 | safeguarding\n")
  }

  @Test("Tracked changes are read as accepted, or as rejected where that is asked for, and said")
  func trackedChanges() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">Staff </w:t></w:r><w:del><w:r><w:delText>should</w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>must</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> report.</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:ins><w:r><w:t xml:space="preserve">New. </w:t></w:r></w:ins></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Old.</w:delText></w:r></w:del></w:p>
      <w:p><w:r><w:t>End.</w:t></w:r></w:p>
      """
    let bytes = WordFile(body: body).bytes
    let final = try Reader.read(bytes, path: "a.docx")
    #expect(final.blocks.map { final.text($0.text) } == ["Staff must report.", "New.", "End."])
    let original = try Reader.read(bytes, path: "a.docx", trackedChanges: .original)
    #expect(original.blocks.map { original.text($0.text) } == ["Staff should report.", "Old.", "End."])
    #expect(final.diagnostics.map(\.message).first?.contains("2 insertions and 2 deletions") == true)
  }

  @Test("Comments and fields that nobody filled in are told with their places")
  func findings() throws {
    let body = """
      <w:p><w:r><w:t>Pupils learn.</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r></w:p>
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Enter a date</w:t></w:r></w:p>\
      </w:sdtContent></w:sdt>\(paragraph("Filled."))
      """
    let comments = "<w:comment w:id=\"3\" w:author=\"Jo\">\(paragraph("Really?"))</w:comment>"
    let document = try Reader.read(WordFile(body: body, comments: comments).bytes, path: "a.docx")
    let told = document.diagnostics.map { diagnostic in
      "\(diagnostic.message) @\(diagnostic.source.map { document.lines.range(of: $0).line } ?? 0)"
    }
    #expect(
      told == [
        "holds 1 comment, which is not part of the text @1", "comment by Jo: “Really?” @1",
        "has 1 field that nobody has filled in @2", "field that nobody has filled in: “Enter a date” @2",
      ])
  }

  private func blocks(
    _ body: String, numbering: String? = nil, footnotes: String? = nil, header: String? = nil
  ) throws -> String {
    let file = WordFile(
      body: body, styles: Self.styles, numbering: numbering, footnotes: footnotes, header: header)
    return dump(try Reader.read(file.bytes, path: "policy.docx"))
  }

  private func run(_ text: String, _ properties: String) -> String {
    "<w:p><w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func table(_ rows: [[String]], header: Bool = false) -> String {
    let rows = rows.enumerated().map { index, cells in
      let mark = header && index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
      return "<w:tr>\(mark)\(cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined())</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }
}
