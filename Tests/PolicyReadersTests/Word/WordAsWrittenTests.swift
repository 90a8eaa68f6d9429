import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

/// The file below `Tests/Inputs/Office/as-word-writes` is made by hand as Word makes files: words cut into runs by spelling
/// marks and revision numbers, numbers that styles give, lists by way of a list style, restarts, a table of contents of
/// fields, text boxes that stand twice, content controls, merged cells, a table in a table, moved text, three headers.
@Suite("A document as Word writes it")
struct WordAsWrittenTests {
  private static func document(_ version: TrackedChanges = .final) throws -> SourceDocument {
    try Reader.read(
      PackageSample(folder: "Tests/Inputs/Office/as-word-writes").packed, path: "policy.docx", trackedChanges: version)
  }

  @Test("Its blocks are what Word shows")
  func blocks() throws {
    #expect(try Golden.difference(dump(Self.document()), from: "Readers/as-word-writes.blocks.txt") == nil)
  }

  @Test("Its clauses have the numbers, headings and nesting that Word shows")
  func tree() throws {
    let tree = Outline.infer(try Self.document())
    #expect(try Golden.difference(OutlineDump.text(tree), from: "Readers/as-word-writes.tree.txt") == nil)
  }

  @Test("As it was before its changes, the moved sentence stands where it stood")
  func original() throws {
    let document = try Self.document(.original)
    let texts = document.blocks.map { document.text($0.text) }
    #expect(texts.contains("The school monitors use. Nobody else may. Parents are told. Each term."))
    #expect(!texts.contains("Parents are told."))
  }

  @Test("LibreOffice's copy of it reads nearly alike")
  func savedAnew() throws {
    let word = try Twin(PackageSample(folder: "Tests/Inputs/Office/as-word-writes").packed, path: "policy.docx")
    let copy = try Twin(Repository.bytes("Tests/Inputs/Office/everything.odt"), path: "policy.odt")
    #expect(word.likeness(to: copy) >= 0.8, "\(word.differences(from: copy))")
  }

  @Test("Characters of symbol fonts become those that look the same, as a character of its own or in the text")
  func symbols() throws {
    let body =
      "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r><w:r><w:t xml:space=\"preserve\"> done \u{F0B7} next</w:t></w:r></w:p>"
    let document = try Reader.read(WordFile(body: body).bytes, path: "a.docx")
    #expect(document.blocks.map { document.text($0.text) } == ["\u{2713} done \u{2022} next"])
  }

  @Test("A paragraph that is set in capitals stands out as one in bold does")
  func capitals() throws {
    let heading = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Scope</w:t></w:r></w:p>"
    let partly = "<w:p><w:r><w:rPr><w:smallCaps/></w:rPr><w:t>Sta</w:t></w:r><w:r><w:t>ff</w:t></w:r></w:p>"
    let document = try Reader.read(WordFile(body: heading + partly).bytes, path: "a.docx")
    #expect(document.blocks.map(\.isEmphasised) == [true, false])
  }

  @Test("A style that names a numbering without a level has the level that the numbering gives to the style")
  func levelOfStyle() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:pStyle w:val="One"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:pStyle w:val="Two"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
      """
    let styles = ["One", "Two"].map {
      "<w:style w:type=\"paragraph\" w:styleId=\"\($0)\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    }.joined()
    let body = ["One", "Two", "Two", "One"].map { paragraph("x", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
    let document = try Reader.read(WordFile(body: body, styles: styles, numbering: numbering).bytes, path: "a.docx")
    #expect(document.blocks.map { document.text($0.text) } == ["1. x", "1.1 x", "1.2 x", "2. x"])
  }
}
