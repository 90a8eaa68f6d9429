import Foundation
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

/// What a document names is never fetched: no server of its is called, and no file beside it is opened, by this program or
/// by those that it starts.
@Suite("Documents that name what lies elsewhere", .serialized)
struct OutsideWorldTests {
  /// Where the samples say that a server is, and a file.
  private static let place = "127.0.0.1:55555"
  private static let secretPath = "/tmp/policydiff-outside-world.txt"
  private static let secret = "Zanzibar"

  @Test("A listening socket notices who calls, else the other tests would show nothing")
  func control() throws {
    let server = try #require(ListeningSocket())
    #expect(server.calls() == 0)
    var child = ChildProcess(program: "/bin/bash", arguments: ["-c", "exec 3<>/dev/tcp/127.0.0.1/\(server.port)"])
    child.confinement = .none
    _ = try child.run()
    #expect(server.calls() == 1)
  }

  @Test("What this program reads by itself calls nobody and opens nothing", .timeLimit(.minutes(5)))
  func ownReaders() throws {
    let server = try #require(ListeningSocket())
    let secret = try Secret(at: FileManager.default.temporaryDirectory.appending(path: "policydiff-\(UUID()).txt"))
    let url = "http://127.0.0.1:\(server.port)"
    let file = "file://\(secret.url.path)"
    for (name, bytes) in Self.documents(naming: url, and: file, secret.url.path) {
      var text = ""
      do {
        let document = try Reader.read(bytes, path: name)
        text = String(decoding: document.content, as: UTF8.self)
        #expect(text.contains("Staff"), "\(name)")
      } catch {
        text = error.message
        #expect(text.contains("document type") || text.contains("entities"), "\(name): \(text)")
      }
      #expect(!text.contains(Self.secret), "\(name)")
      #expect(server.calls() == 0, "\(name)")
    }
  }

  @Test(
    "No program that reads Rich Text or old Word files is led elsewhere", .timeLimit(.minutes(5)),
    arguments: [(DocumentFormat.rtf, Converter.libreOffice), (.rtf, .unrtf), (.doc, .libreOffice), (.doc, .antiword)])
  func converters(format: DocumentFormat, converter: Converter) throws {
    guard converter.isInstalled else { return }
    let server = try #require(ListeningSocket())
    let secret = try Secret(at: URL(filePath: Self.secretPath))
    let sample = try Repository.bytes("Tests/Inputs/Office/everything.\(format.rawValue)")
    let bytes = Self.replacing(Self.place, with: "127.0.0.1:\(server.port)", in: sample)
    #expect(bytes != sample)
    let document = try LegacyReader.read(
      bytes, as: format, path: "policy", trackedChanges: .final, through: [converter])
    let text = String(decoding: document.content, as: UTF8.self)
    #expect(text.contains("The end"))
    #expect(!text.contains(Self.secret) && !text.contains("root:"))
    #expect(server.calls() == 0)
    withExtendedLifetime(secret) {}
  }

  @Test(
    "A program that reads Rich Text leaves no pictures of it behind",
    .enabled(if: Converter.unrtf.isInstalled, "unrtf is not installed"))
  func pictures() throws {
    let folder = FileManager.default.currentDirectoryPath
    let before = try FileManager.default.contentsOfDirectory(atPath: folder)
    _ = try LegacyReader.read(
      Repository.bytes("Tests/Inputs/Office/everything.rtf"), as: .rtf, path: "policy", trackedChanges: .final,
      through: [.unrtf])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).filter {
        $0.hasPrefix("pict") && !before.contains($0)
      } == [])
  }

  @Test(
    "No program that reads PDF is led elsewhere",
    .enabled(if: Converter.poppler.isInstalled, "poppler is not installed"))
  func poppler() throws {
    let server = try #require(ListeningSocket())
    let secret = try Secret(at: FileManager.default.temporaryDirectory.appending(path: "policydiff-\(UUID()).txt"))
    // A page whose text is a stream in another file, one that is opened with a page of a server, and a font that is a file.
    let page = PDFFile { $0.text("Staff must not post.", left: 72, top: 100) }.bytes
    for change in [
      ("/Type /Catalog", "/Type /Catalog /OpenAction << /S /URI /URI (http://127.0.0.1:\(server.port)/a) >>"),
      ("/Type /Catalog", "/Type /Catalog /OpenAction << /S /Launch /F (\(secret.url.path)) >>"),
      ("/Subtype /Image", "/Subtype /Image /F << /FS /URL /F (http://127.0.0.1:\(server.port)/b) >>"),
      ("/Type /Font", "/FontFile << /F (\(secret.url.path)) >> /Type /Font"),
      ("<< /Length ", "<< /F (\(secret.url.path)) /Length "),
      ("<< /Length ", "<< /F (\(secret.url.path)) /FFilter [] /Length "),
    ] {
      let bytes = Array(String(decoding: page, as: UTF8.self).replacing(change.0, with: change.1).utf8)
      #expect(bytes != page)
      let text = (try? Reader.read(bytes, path: "policy.pdf")).map { String(decoding: $0.content, as: UTF8.self) } ?? ""
      #expect(!text.contains(Self.secret), "\(change.1)")
      #expect(server.calls() == 0, "\(change.1)")
    }
  }

  #if os(Linux)
    @Test(
      "A program that reads a document has no network, not even to this machine",
      .enabled(if: OutsideWorldTests.canLeaveNetwork, "this user may not take the network from a program here"))
    func offline() throws {
      let server = try #require(ListeningSocket())
      let script = "exec 3<>/dev/tcp/127.0.0.1/\(server.port)"
      for confinement in [Confinement.offline, .folder("/tmp")] {
        var child = ChildProcess(program: "/bin/bash", arguments: ["-c", script])
        child.confinement = confinement
        #expect(try child.run().status != 0)
      }
      #expect(server.calls() == 0)
    }

    @Test(
      "A program that is confined to a folder reads and writes there and nowhere else",
      .enabled(if: Confinement.holdsFiles, "this kernel confines no program's files"))
    func folder() throws {
      let (own, other) = (try TwinFolder(), try TwinFolder())
      let secret = try Secret(at: other.file("secret.txt"))
      try "mine".write(to: own.file("own.txt"), atomically: true, encoding: .utf8)
      let script = """
        cat \(own.file("own.txt").path); echo new > \(own.file("new.txt").path); cat \(own.file("new.txt").path)
        cat \(secret.url.path); cat /etc/passwd; ls \(other.url.path); echo x > \(other.file("x").path)
        """
      var child = ChildProcess(program: "/bin/sh", arguments: ["-c", script])
      child.confinement = .folder(own.url.path)
      let outcome = try child.run()
      #expect(String(decoding: outcome.output, as: UTF8.self) == "minenew\n")
      #expect(!FileManager.default.fileExists(atPath: other.file("x").path))
      withExtendedLifetime(secret) {}
    }

    private static var canLeaveNetwork: Bool {
      var child = ChildProcess(program: "/usr/bin/unshare", arguments: ["--user", "--net", "true"])
      child.confinement = .none
      var plain = ChildProcess(program: "/usr/bin/unshare", arguments: ["--net", "true"])
      plain.confinement = .none
      return (try? child.run())?.status == 0 || (try? plain.run())?.status == 0
    }
  #endif

  /// A file whose word must not come up anywhere; it goes with its owner.
  private final class Secret {
    let url: URL

    init(at url: URL) throws {
      self.url = url
      try Data("\(OutsideWorldTests.secret) is a secret.\n".utf8).write(to: url)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  /// Bytes with one text in the place of another, in eight bits a character and in sixteen.
  private static func replacing(_ old: String, with new: String, in bytes: [UInt8]) -> [UInt8] {
    let wide = { (text: String) in text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    return bytes.replacing(Array(old.utf8), with: Array(new.utf8)).replacing(wide(old), with: wide(new))
  }

  /// Documents of the formats that are read without another program, each naming a server or a file in every way it knows.
  private static func documents(naming url: String, and file: String, _ path: String) -> [(String, [UInt8])] {
    let words = "Staff must report."
    let types = ["SYSTEM \"\(url)/a.dtd\"", "SYSTEM \"\(file)\"", "PUBLIC \"-//X//EN\" \"\(url)/b.dtd\""]
    let entities = ["SYSTEM \"\(url)/entity\"", "SYSTEM \"\(file)\"", "SYSTEM \"\(path)\""]
    var pages = [
      """
      <html><head><base href="\(url)/"><link rel="stylesheet" href="\(url)/a.css"><link rel="import" href="\(file)">
      <meta http-equiv="refresh" content="0;url=\(url)/r"><script src="\(url)/a.js"></script>
      <style>@import url(\(url)/b.css); body { background: url(\(file)) }</style></head>
      <body background="\(url)/c.png"><p>\(words)</p><img src="\(url)/a.png" srcset="\(url)/b.png 2x"><iframe src="\(file)"></iframe>
      <object data="\(file)"></object><embed src="\(file)"><video src="\(url)/v.mp4"></video><svg><use href="\(url)/s.svg#a"/></svg>
      <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="\(file)" parse="text"/></body></html>
      """,
      "<?xml version=\"1.0\"?><?xml-stylesheet href=\"\(url)/x.xsl\"?><html><body><p>\(words)</p></body></html>",
    ]
    pages += types.map { "<!DOCTYPE html \($0)><html><body><p>\(words)</p></body></html>" }
    pages += entities.map { "<!DOCTYPE html [<!ENTITY x \($0)>]><html><body><p>\(words) &x;</p></body></html>" }
    let markdown = """
      # Policy

      \(words) ![picture](\(url)/a.png) [link](\(file)) <\(url)/auto> ![other][a]

      <img src="\(url)/b.png"><iframe src="\(file)"></iframe>

      [a]: \(file)
      """
    var documents = pages.enumerated().map { ("page\($0.offset).html", Array($0.element.utf8)) }
    documents.append(("policy.md", Array(markdown.utf8)))
    documents.append(("policy.docx", wordFile(words, naming: url, and: file, path)))
    documents.append(("policy.odt", openDocument(words, naming: url, and: file)))
    for entity in entities {
      var zip = ZipWriter()
      zip.add("content.xml", "<!DOCTYPE x [<!ENTITY x \(entity)>]><x>&x;</x>")
      documents.append(("entity.odt", zip.bytes))
    }
    return documents
  }

  private static func wordFile(_ words: String, naming url: String, and file: String, _ path: String) -> [UInt8] {
    let fields = [
      "INCLUDETEXT \"\(path)\"", "INCLUDETEXT \"\(url)/t\"", "INCLUDEPICTURE \"\(url)/p.png\" \\d",
      "LINK X \"\(file)\"",
      "DDEAUTO c \"\(path)\"", "RD \"\(path)\"",
    ]
    let body = fields.map {
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\($0)</w:instrText></w:r><w:r><w:fldChar "
        + "w:fldCharType=\"end\"/></w:r></w:p><w:p><w:fldSimple w:instr='\($0)'/></w:p>"
    }.joined()
    let relations = [
      ("attachedTemplate", "\(url)/t.dotm"), ("image", "\(url)/i.png"), ("aFChunk", file), ("header", file),
      ("styles", "\(url)/styles.xml"), ("numbering", path), ("subDocument", file), ("oleObject", "\(url)/o.bin"),
    ]
    var zip = ZipWriter()
    zip.add(
      "word/document.xml",
      """
      <w:document \(WordFile.namespaces)><w:body>\(paragraph(words))\(body)<w:altChunk r:id="r2"/><w:subDoc r:id="r6"/>\
      <w:sectPr><w:headerReference w:type="default" r:id="r3"/></w:sectPr></w:body></w:document>
      """)
    for mode in ["", " TargetMode=\"External\""] {
      let list = relations.enumerated().map { index, relation in
        "<Relationship Id=\"r\(index)\" Type=\"\(WordFile.relationships)/\(relation.0)\" Target=\"\(relation.1)\"\(mode)/>"
      }.joined()
      zip.add(
        mode.isEmpty ? "word/_rels/document.xml.rels" : "word/_rels/settings.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list)</Relationships>")
    }
    return zip.bytes
  }

  private static func openDocument(_ words: String, naming url: String, and file: String) -> [UInt8] {
    let link = "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:type=\"simple\" xlink:actuate=\"onLoad\" xlink:href"
    return OpenDocumentFile(
      body: """
        <text:p>\(words)</text:p><text:section text:name="a"><text:section-source \(link)="\(file)"/></text:section>
        <text:section text:name="b"><text:section-source \(link)="\(url)/s.txt"/></text:section><text:p><draw:frame>\
        <draw:image \(link)="\(url)/i.png"/></draw:frame><draw:frame><draw:object \(link)="\(file)"/></draw:frame>\
        <draw:frame><draw:floating-frame \(link)="\(url)/f.html"/></draw:frame><text:a \(link)="\(file)">here</text:a></text:p>
        """
    ).bytes
  }
}
