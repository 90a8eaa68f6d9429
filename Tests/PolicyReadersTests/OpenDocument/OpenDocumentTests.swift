import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading OpenDocument texts")
struct OpenDocumentTests {
  private static let styles = """
    <text:list-style style:name="Legal">
    <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
    <text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style>
    <text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>
    <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
    <style:style style:name="Title" style:family="paragraph"/>
    <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="Loop" style:family="paragraph" style:parent-style-name="Loop"/>
    """

  @Test("Headings have the numbers that their outline gives them")
  func headings() throws {
    let body = """
      <text:p text:style-name="Title">Policy</text:p><text:h text:outline-level="1">Scope</text:h>\
      <text:h text:outline-level="2">Staff</text:h><text:h text:outline-level="1">Review</text:h>\
      <text:h text:outline-level="1" text:is-list-header="true">Annex</text:h>
      """
    #expect(
      try blocks(body) == """
        heading 1 @1:1-1:7 | Policy
        heading 1 @2:1-2:8 | 1 Scope
        heading 2 @3:1-3:10 | 1.1 Staff
        heading 1 @4:1-4:9 | 2 Review
        heading 1 @5:1-5:6 | Annex

        """)
  }

  @Test("List items have the labels of their levels, and further paragraphs go on with them")
  func lists() throws {
    let inner = "<text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p>"
    let body = """
      <text:list text:style-name="Legal" xml:id="l1"><text:list-item><text:p>one</text:p><text:p>more</text:p>\
      \(inner)</text:list-item></text:list></text:list-item></text:list><text:p>Between</text:p>\
      <text:list text:style-name="Legal" text:continue-list="l1"><text:list-item><text:p>two</text:p></text:list-item>\
      <text:list-item text:start-value="7"><text:p>seven</text:p></text:list-item></text:list>
      """
    #expect(
      try blocks(body).split(separator: "\n").map { $0.split(separator: " @")[0] + "|" + $0.split(separator: "| ")[1] }
        == [
          "item 1|1. one", "continuation 1 close|more", "item 2 close|(a) a", "item 2 close|(b) b",
          "line close|Between",
          "item 1 close|2. two", "item 1 close|7. seven",
        ])
  }

  @Test("White space is one space, and what is more is written out")
  func whiteSpace() throws {
    let body = "<text:p>  a \n b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e </text:p>"
    #expect(try blocks(body) == "line @1:1-1:9 | a b  c\td\nline close @2:1-2:2 | e\n")
  }

  @Test("Rows of tables are rows, and those of the head are its")
  func tables() throws {
    let row =
      "<table:table-row><table:table-cell><text:p>Owner</text:p></table:table-cell><table:table-cell>"
      + "<text:p>Head</text:p></table:table-cell></table:table-row>"
    #expect(
      try blocks("<table:table><table:table-header-rows>\(row)</table:table-header-rows>\(row)</table:table>") == """
        header-row @1:1-1:11 | [Owner] [Head]
        row @2:1-2:11 | [Owner] [Head]

        """)
  }

  @Test("Notes stand behind the text, headers are furniture, comments are told, and what is hidden is left out")
  func apart() throws {
    let body = """
      <text:p><text:span text:style-name="T1">Pupils</text:span><text:note><text:note-citation>1</text:note-citation>\
      <text:note-body><text:p>Of any age.</text:p></text:note-body></text:note><office:annotation><dc:creator>Jo\
      </dc:creator><dc:date>2025-01-01</dc:date><text:p>Really?</text:p></office:annotation><text:span \
      text:style-name="Hidden">secret</text:span><draw:text-box><text:p>Boxed</text:p></draw:text-box> learn.</text:p>
      """
    let pages = "<style:header><text:p>Our school</text:p></style:header>"
    let document = try Reader.read(
      OpenDocumentFile(body: body, styles: Self.styles, pages: pages).bytes, path: "a.odt")
    #expect(
      dump(document) == """
        line @1:1-1:16 | Pupils¹ learn.
        line close @2:1-2:6 | Boxed
        line @3:1-3:15 | ¹ Of any age.
        furniture page-header @4:1-4:11 | Our school

        """)
    #expect(document.diagnostics.map(\.message).last == "comment by Jo: “Really?”")
  }

  @Test("Tracked changes are read as accepted, or as rejected where that is asked for")
  func trackedChanges() throws {
    let body = """
      <text:tracked-changes><text:changed-region xml:id="c1"><text:deletion><office:change-info><dc:creator>Jo\
      </dc:creator></office:change-info><text:p>should</text:p></text:deletion></text:changed-region>\
      <text:changed-region xml:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>\
      <text:p>Staff <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>must\
      <text:change-end text:change-id="c2"/> report.</text:p>
      """
    let bytes = OpenDocumentFile(body: body).bytes
    let final = try Reader.read(bytes, path: "a.odt")
    #expect(final.blocks.map { final.text($0.text) } == ["Staff must report."])
    let original = try Reader.read(bytes, path: "a.odt", trackedChanges: .original)
    #expect(original.blocks.map { original.text($0.text) } == ["Staff should report."])
  }

  @Test("A document that needs a password is refused for that")
  func encrypted() {
    let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    #expect(trouble(OpenDocumentFile(manifest: manifest).bytes)?.contains("password") == true)
  }

  private func blocks(_ body: String) throws -> String {
    dump(try Reader.read(OpenDocumentFile(body: body, styles: Self.styles).bytes, path: "policy.odt"))
  }
}
