import Foundation
import PolicyCommand
import PolicyTestSupport
import Testing

@Suite("Hostile files on the command line")
struct HostileFileTests {
  @Test(
    "Each is refused in one line that says why, with status 2, and nothing is written", .timeLimit(.minutes(5)),
    arguments: Self.names)
  func refused(name: String) throws {
    let file = try #require(Self.files[name])
    let scratch = try Scratch()
    let policy = try scratch.file(name, bytes: file.bytes())
    let start = ContinuousClock.now
    let run = Run("parse", policy, "-o", scratch.path("output.txt"))
    #expect(start.duration(to: .now) < .seconds(60))
    #expect(run.status == .trouble)
    #expect(run.output.isEmpty)
    #expect(run.messages.count == 1, "\(run.messages)")
    #expect(run.messages.first?.contains(file.reason) == true, "\(run.messages)")
    #expect(run.messages.allSatisfy { !$0.contains("\n") })
    #expect(try scratch.names == [name])
  }

  static let names: [String] = files.keys.sorted()

  struct Hostile: Sendable {
    /// What the message has to say.
    let reason: String
    let bytes: @Sendable () throws -> [UInt8]
  }

  static let files: [String: Hostile] = [
    "bomb.docx": Hostile(reason: "64 MiB") {
      zip(["word/document.xml": [UInt8](repeating: 0x20, count: 80 << 20)], compresses: true)
    },
    "outside.docx": Hostile(reason: "outside of itself") {
      zip(["../../etc/passwd": Array("x".utf8), "word/document.xml": Array("<x/>".utf8)])
    },
    "hollow.docx": Hostile(reason: "has no part word/document.xml") {
      zip(["[Content_Types].xml": Array("<x/>".utf8)])
    },
    "hollow.odt": Hostile(reason: "zip archive and no document") {
      zip(["mimetype": Array("application/vnd.oasis.opendocument.text".utf8)])
    },
    "entities.odt": Hostile(reason: "document type") {
      zip(["content.xml": Array("<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><x>&c;</x>".utf8)])
    },
    "external.docx": Hostile(reason: "document type") {
      zip(["word/document.xml": Array("<!DOCTYPE x [<!ENTITY a SYSTEM \"/etc/passwd\">]><x>&a;</x>".utf8)])
    },
    "deep.docx": Hostile(reason: "nests more than 256") {
      zip(["word/document.xml": Array((tags("<a>") + tags("</a>")).utf8)])
    },
    "deep.odt": Hostile(reason: "nests more than 256") {
      zip(["content.xml": Array((tags("<a>") + tags("</a>")).utf8)])
    },
    "deep.html": Hostile(reason: "nests more than 1000") { Array((tags("<div>") + "Staff").utf8) },
    "deep.rtf": Hostile(reason: "nests more than 1000") { Array(("{\\rtf1 " + tags("{") + "Staff").utf8) },
    "cut.docx": Hostile(reason: "damaged or cut short") {
      Array(try Repository.bytes("Tests/Inputs/Office/holy-trinity.docx").prefix(4096))
    },
    "cut.odt": Hostile(reason: "damaged or cut short") {
      Array(try Repository.bytes("Tests/Inputs/Office/holy-trinity.odt").prefix(4096))
    },
    "workbook.docx": Hostile(reason: "Excel") { zip(["xl/workbook.xml": Array("<x/>".utf8)]) },
    "nothing.pdf": Hostile(reason: "no text and no pictures on its 10000 pages") {
      PDFFile(Array(repeating: PDFFile.Page(), count: 10_000)).bytes
    },
    "broken.pdf": Hostile(reason: "is broken") { Array("%PDF-1.7\nnothing of the kind".utf8) },
  ]

  private static func tags(_ tag: String) -> String { String(repeating: tag, count: 10_000) }

  private static func zip(_ parts: KeyValuePairs<String, [UInt8]>, compresses: Bool = false) -> [UInt8] {
    var zip = ZipWriter()
    for (name, bytes) in parts { zip.add(name, bytes, compresses: compresses) }
    return zip.bytes
  }
}
