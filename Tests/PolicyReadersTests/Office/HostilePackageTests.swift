import Foundation
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Word processors' files that mean harm, or have come to it")
struct HostilePackageTests {
  @Test(
    "A part that unpacks to gigabytes is refused, also when the archive lies about its size",
    arguments: [(nil, "64 MiB"), (1 << 31, "64 MiB"), (100, "damaged")])
  func bomb(statedSize: Int?, message: String) {
    var zip = ZipWriter()
    let blank = [UInt8](repeating: 0x20, count: 80 << 20)
    zip.add("word/document.xml", blank, compresses: true, statedSize: statedSize)
    #expect(zip.bytes.count < 1 << 20)
    #expect(trouble(zip.bytes)?.contains(message) == true)
  }

  @Test("An archive in an archive stays packed")
  func nestedBomb() {
    var inner = ZipWriter()
    inner.add("a", [UInt8](repeating: 0, count: 1 << 20), compresses: true)
    var outer = ZipWriter()
    outer.add("inner.zip", inner.bytes)
    #expect(trouble(outer.bytes)?.contains("zip archive and no document") == true)
  }

  @Test(
    "A name that leads out of the archive is refused",
    arguments: ["../../etc/passwd", "/etc/passwd", "word/../../x", "word\\..\\..\\x"])
  func traversal(name: String) {
    var zip = ZipWriter()
    zip.add(name, "x")
    zip.add("word/document.xml", "<x/>")
    #expect(trouble(zip.bytes)?.contains("outside of itself") == true)
  }

  @Test("A relation to a file outside is looked for in the archive alone")
  func outsideTarget() {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", "<x/>")
    zip.add(
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
      Type="x/officeDocument" Target="/etc/hostname"/></Relationships>
      """)
    #expect(trouble(zip.bytes)?.contains("has no part etc/hostname") == true)
  }

  @Test("Parts that are missing, encrypted or too many are told")
  func parts() {
    var missing = ZipWriter()
    missing.add("[Content_Types].xml", "<x/>")
    #expect(trouble(missing.bytes)?.contains("has no part word/document.xml") == true)
    var encrypted = ZipWriter()
    encrypted.add("word/document.xml", [1, 2, 3], isEncrypted: true)
    #expect(trouble(encrypted.bytes)?.contains("password") == true)
    var many = ZipWriter()
    for index in 0...10_000 { many.add("\(index)", []) }
    #expect(trouble(many.bytes)?.contains("10,000 parts") == true)
  }

  @Test("Entities are neither expanded nor fetched: no document type is accepted", .timeLimit(.minutes(5)))
  func entities() throws {
    let secret = FileManager.default.temporaryDirectory.appending(path: "policydiff-\(UUID().uuidString)")
    try Data("TOP SECRET".utf8).write(to: secret)
    defer { try? FileManager.default.removeItem(at: secret) }
    let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
    for declaration in [
      "<!DOCTYPE x [<!ENTITY l0 \"ha\">\(laughs)]>", "<!DOCTYPE x [<!ENTITY l9 SYSTEM \"\(secret.path)\">]>",
      "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\" [<!ENTITY l9 \"x\">]>",
      "<!DOCTYPE x [<!ENTITY % p SYSTEM \"\(secret.path)\"> %p;]>",
    ] {
      for format in ["word/document.xml", "content.xml"] {
        var zip = ZipWriter()
        let body = "<w:document \(WordFile.namespaces)><w:body>\(paragraph("&l9;"))</w:body></w:document>"
        zip.add(format, declaration + body)
        #expect(trouble(zip.bytes)?.contains("declares a document type") == true)
      }
    }
    // Undeclared, an entity is an error like any other.
    #expect(trouble(WordFile(body: paragraph("&l9;")).bytes)?.contains("is not XML") == true)
  }

  @Test("Nesting ten thousand deep and a tag with fifty thousand attributes are refused", .timeLimit(.minutes(5)))
  func extremes() {
    let deep = String(repeating: "<w:sdt>", count: 10_000) + String(repeating: "</w:sdt>", count: 10_000)
    #expect(trouble(WordFile(body: deep).bytes)?.contains("nests more than") == true)
    let wide = (0..<50_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(trouble(WordFile(body: "<w:p \(wide)/>").bytes)?.contains("1,000 attributes") == true)
  }

  @Test("Many empty rows, notes, boxes and lists take time in proportion", .timeLimit(.minutes(5)))
  func many() throws {
    let rows = "<w:tbl>\(String(repeating: "<w:tr/>", count: 50_000))</w:tbl>"
    let boxes = String(
      repeating: "<w:p><w:r><w:txbxContent>\(paragraph("x"))</w:txbxContent></w:r></w:p>", count: 20_000)
    let notes = "<w:p><w:r>\(String(repeating: "<w:footnoteReference w:id=\"1\"/>", count: 20_000))</w:r></w:p>"
    let start = ContinuousClock.now
    for body in [rows + paragraph("x"), boxes, notes] {
      let document = try Reader.read(
        WordFile(body: body, footnotes: "<w:footnote w:id=\"1\">\(paragraph("n"))</w:footnote>").bytes, path: "a")
      #expect(!document.blocks.isEmpty)
    }
    #expect(start.duration(to: .now) < .seconds(30))
  }

  @Test("A file of another kind is named for what it is, whatever its name says")
  func otherKinds() {
    for (part, name) in [("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint")] {
      var zip = ZipWriter()
      zip.add(part, "<x/>")
      #expect(trouble(zip.bytes)?.contains(name) == true)
    }
    var sheet = ZipWriter()
    sheet.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    sheet.add("content.xml", "<x/>")
    #expect(trouble(sheet.bytes)?.contains("an OpenDocument spreadsheet") == true)
    #expect(trouble(Array("just text".utf8), as: .docx)?.contains("is not a Word document") == true)
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let encrypted = compound + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    #expect(trouble(encrypted)?.contains("password") == true)
  }

  @Test("A Word file is known under any name")
  func wrongName() throws {
    for name in ["policy.txt", "policy.pdf", "policy"] {
      #expect(try Reader.read(WordFile(body: paragraph("x")).bytes, path: name).format == .docx)
    }
  }

  @Test("A file cut short anywhere is told to be damaged", arguments: ["docx", "odt"])
  func truncated(format: String) throws {
    let whole = try Repository.bytes("Tests/Inputs/Office/holy-trinity.\(format)")
    for count in stride(from: 1024, to: whole.count, by: 1024) {
      #expect(trouble(Array(whole.prefix(count)))?.contains("damaged or cut short") == true)
    }
  }

  @Test("A thousand damaged copies are read or refused", .timeLimit(.minutes(5)), arguments: ["docx", "odt"])
  func mutated(format: String) throws {
    let whole = try Repository.bytes("Tests/Inputs/Office/holy-trinity.\(format)")
    var random = SeededGenerator(seed: 2026)
    for _ in 0..<1000 {
      var copy = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? Reader.read(copy, path: "copy.\(format)")
    }
  }

  @Test("A thousand copies with damaged XML are read or refused", .timeLimit(.minutes(5)))
  func mutatedXML() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "<w:txbxContent>", "</w:txbxContent>",
      "<w:ins>", "</w:ins>", "<w:del>", "<w:pPr>", "</w:pPr>", "<w:rPr><w:del/></w:rPr>", "<w:r><w:t>word</w:t></w:r>",
      "<w:footnoteReference w:id=\"1\"/>", "<w:sdt>", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:br/>",
      "<w:tab/>",
    ]
    for _ in 0..<1000 {
      let body = (0..<Int.random(in: 1...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let bytes = WordFile(body: Self.balanced(body), footnotes: paragraph("n")).bytes
      for version in TrackedChanges.allCases {
        _ = try? Reader.read(bytes, path: "copy.docx", trackedChanges: version)
      }
    }
  }

  /// Pieces of markup with the ends that they lack, and without those that end nothing.
  private static func balanced(_ pieces: [String]) -> String {
    var open: [String] = []
    var text = ""
    for piece in pieces {
      if piece.hasPrefix("</") {
        let name = String(piece.dropFirst(2))
        guard open.contains(name) else { continue }
        while let last = open.popLast() {
          text += "</\(last)"
          if last == name { break }
        }
      } else {
        text += piece
        if !piece.contains("/") { open.append(String(piece.dropFirst())) }
      }
    }
    return text + open.reversed().map { "</\($0)" }.joined()
  }
}
