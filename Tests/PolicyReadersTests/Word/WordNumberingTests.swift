import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("The labels that Word shows")
struct WordNumberingTests {
  @Test("Levels are numbered within each other, as their texts say")
  func levels() throws {
    let labels = try labels(
      of: [0, 1, 1, 2, 2, 1, 0, 1, 2], [("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")])
    #expect(labels == ["1.", "1.1", "1.2", "(a)", "(b)", "1.3", "2.", "2.1", "(a)"])
  }

  @Test(
    "Numbers are written as Word writes them",
    arguments: [
      ("decimal", ["1", "2", "3"]), ("decimalZero", ["01", "02", "03"]), ("lowerLetter", ["a", "b", "c"]),
      ("upperLetter", ["A", "B", "C"]), ("lowerRoman", ["i", "ii", "iii"]), ("upperRoman", ["I", "II", "III"]),
      ("ordinal", ["1st", "2nd", "3rd"]), ("cardinalText", ["One", "Two", "Three"]),
      ("ordinalText", ["First", "Second", "Third"]), ("bullet", ["•", "•", "•"]),
    ])
  func formats(name: String, expected: [String]) throws {
    #expect(try labels(of: [0, 0, 0], [(name, name == "bullet" ? "\u{F0B7}" : "%1")]) == expected)
  }

  @Test("After z comes aa, and then bb")
  func doubledLetters() throws {
    let labels = try labels(of: Array(repeating: 0, count: 53), [("lowerLetter", "%1)")])
    #expect([labels[25], labels[26], labels[27], labels[52]] == ["z)", "aa)", "bb)", "aaa)"])
  }

  @Test("A legal level writes the numbers of all levels as decimals")
  func legal() throws {
    let labels = try labels(of: [0, 1], [("upperRoman", "Article %1"), ("decimal", "%1.%2")], second: "<w:isLgl/>")
    #expect(labels == ["Article I", "1.1"])
  }

  @Test("A level that never restarts goes on below the next heading")
  func noRestart() throws {
    let levels = [("decimal", "%1."), ("decimal", "§%2")]
    #expect(try labels(of: [0, 1, 1, 0, 1], levels, second: "<w:lvlRestart w:val=\"0\"/>").last == "§3")
    #expect(try labels(of: [0, 1, 1, 0, 1], levels).last == "§1")
  }

  @Test("A list begins where it is told to, and so does one that overrides its start")
  func starts() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="5">\(level(0, "decimal", "%1.", "<w:start w:val=\"4\"/>"))</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/>\
      </w:lvlOverride></w:num>
      """
    let body = [1, 1, 2, 2, 1].map { numbered("x", id: $0) }.joined()
    #expect(try labels(WordFile(body: body, numbering: numbering)) == ["4.", "5.", "9.", "10.", "11."])
  }

  @Test("A number that no level defines, or a list that is not there, shows nothing")
  func undefined() throws {
    let file = WordFile(body: numbered("first", id: 7) + numbered("second", level: 3), numbering: numbering([]))
    let document = try Reader.read(file.bytes, path: "a.docx")
    #expect(document.blocks.map { document.text($0.text) } == ["first", "second"])
  }

  @Test("A style can number its paragraphs, and a paragraph can have none of it")
  func styles() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>\
      </w:pPr></w:style>
      """
    let inStyle = "<w:pStyle w:val=\"Clause\"/>"
    let body =
      numbered("x") + paragraph("x", inStyle) + paragraph("x", inStyle + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
      + paragraph("x", inStyle)
    let levels = [("decimal", "%1."), ("decimal", "%1.%2")]
    let file = WordFile(body: body, styles: styles, numbering: numbering(levels))
    #expect(try labels(file) == ["1.", "1.1", "", "1.2"])
  }

  @Test("An empty paragraph counts, as it does in Word, but is not shown")
  func emptyParagraph() throws {
    let body = numbered("x") + "<w:p>\(numbered("").dropFirst(5).dropLast(6))</w:p>" + numbered("x")
    #expect(try labels(WordFile(body: body, numbering: numbering([("decimal", "%1.")]))) == ["1.", "3."])
  }

  private func labels(
    of levels: [Int], _ formats: [(String, String)], second: String = ""
  ) throws -> [String] {
    let body = levels.map { numbered("x", level: $0) }.joined()
    return try labels(WordFile(body: body, numbering: numbering(formats, second: second)))
  }

  /// What stands before the "x" of each paragraph.
  private func labels(_ file: WordFile) throws -> [String] {
    let document = try Reader.read(file.bytes, path: "a.docx")
    return document.blocks.map {
      String(document.text($0.text).dropLast().drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func numbering(_ levels: [(String, String)], second: String = "") -> String {
    let levels = levels.enumerated().map { index, level in
      self.level(index, level.0, level.1, index == 1 ? second : "")
    }
    return """
      <w:abstractNum w:abstractNumId="5">\(levels.joined())</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
      """
  }

  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }
}
