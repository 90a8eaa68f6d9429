import Foundation
import PolicyMeaning
import PolicyOutline
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

/// A thousand damaged copies of each format, always the same ones. PDF's are in `PDFHostileTests`, and copies of zip archives
/// with single bytes changed in `HostilePackageTests`.
///
/// Old Word files and Rich Text are read through other programs. A thousand copies go through the small ones, which take
/// milliseconds. LibreOffice takes a second to start: a hundred copies go through it, many in one run, and of what it writes
/// and we read, OpenDocument, there are a thousand copies too.
@Suite("A thousand damaged copies")
struct MutationTests {
  private static let copies = 1000

  @Test(
    "of a text, a page or a Markdown file are read or refused", .timeLimit(.minutes(5)),
    arguments: [DocumentFormat.text, .markdown, .html])
  func texts(format: DocumentFormat) throws {
    let (path, grammar, strangers): (String, Damage.Grammar, [String]) =
      switch format {
      case .markdown: ("Tests/Inputs/Readers/everything.md", .words, Self.markdown)
      case .html: ("Tests/Inputs/Readers/everything.html", .markup, Self.html)
      default: ("Tests/Fixtures/mobile-phones/ravensmoor-high.txt", .words, Self.text)
      }
    let damage = Damage(try Repository.bytes(path), grammar, strangers: strangers)
    try check(path: "copy", as: format) { damage.copy(using: &$0) }
  }

  @Test("of each part of a Word file, as XML still or no more, are read or refused", .timeLimit(.minutes(5)))
  func word() throws {
    try checkParts(of: PackageSample(folder: "Tests/Inputs/Office/as-word-writes"), strangers: Self.word)
  }

  @Test("of each part of an OpenDocument text, as XML still or no more, are read or refused", .timeLimit(.minutes(5)))
  func openDocument() throws {
    let converted = try PackageSample(Repository.bytes("Tests/Inputs/Office/everything.odt"))
    try checkParts(of: converted, strangers: Self.openDocument)
  }

  @Test(
    "of a Rich Text file are read or refused through unrtf", .timeLimit(.minutes(5)),
    .enabled(if: Converter.unrtf.isInstalled, "unrtf is not installed"))
  func richText() throws {
    try check(path: "copy.rtf", as: .rtf, through: .unrtf) { Self.richText.copy(using: &$0) }
  }

  @Test(
    "of an old Word file are read or refused through antiword", .timeLimit(.minutes(5)),
    .enabled(if: Converter.antiword.isInstalled, "antiword is not installed"))
  func oldWord() throws {
    try check(path: "copy.doc", as: .doc, through: .antiword) { Self.oldWord.copy(using: &$0) }
  }

  @Test(
    "or here a hundred, that LibreOffice makes something of, are read or refused", .timeLimit(.minutes(5)),
    .enabled(if: Converter.libreOffice.isInstalled, "LibreOffice is not installed"),
    arguments: [DocumentFormat.rtf, .doc])
  func throughLibreOffice(format: DocumentFormat) throws {
    let damage = format == .rtf ? Self.richText : Self.oldWord
    var random = SeededGenerator(seed: 2026)
    // A file that brings the program down takes those behind it along: they are few.
    for _ in 0..<4 {
      let folder = try TwinFolder()
      var files: [String] = []
      for index in 0..<25 {
        files.append(folder.file("\(index).\(format.rawValue)").path)
        try Data(damage.copy(using: &random)).write(to: URL(filePath: files[index]))
      }
      var office = ChildProcess(
        program: try #require(Converter.libreOffice.path),
        arguments: [
          "-env:UserInstallation=\(folder.url.absoluteString)profile", "--headless", "--norestore", "--convert-to",
          "odt",
          "--outdir", folder.url.path,
        ] + files)
      office.limits = ChildProcess.Limits(seconds: 60, memory: 8 << 30, output: 1 << 20)
      office.confinement = .folder(folder.url.path)
      office.variables = ["HOME": folder.url.path, "TMPDIR": folder.url.path]
      _ = try? office.run()
      for index in files.indices {
        guard let output = try? Data(contentsOf: folder.file("\(index).odt")) else { continue }
        _ = compile([UInt8](output), path: "\(index).odt", as: nil, compiles: true)
      }
    }
  }

  // MARK: - What is done with each copy

  private func checkParts(of sample: PackageSample, strangers: [String]) throws {
    let damages = sample.markupNames.compactMap { name in
      sample.parts.first { $0.name == name }.map { (name, Damage($0.bytes, .markup, strangers: strangers)) }
    }
    var isRead = 0
    var random = SeededGenerator(seed: 2026)
    for round in 0..<Self.copies {
      // Half of the copies have damaged text, the others any part; most are XML still.
      let main = damages.first { $0.0 == "word/document.xml" || $0.0 == "content.xml" }
      let (name, damage) = try #require(round.isMultiple(of: 2) ? main : damages.randomElement(using: &random))
      let bytes =
        round % 5 == 4 ? damage.copy(using: &random) : damage.wellFormedCopy(using: &random)
      let file = sample.replacing(name, with: bytes).packed
      for version in TrackedChanges.allCases {
        if compile(file, path: "round \(round): \(name)", as: nil, version, compiles: round.isMultiple(of: 25)) {
          isRead += 1
        }
      }
    }
    // Else the copies would show nothing but that XML is parsed.
    #expect(isRead > Self.copies, "only \(isRead) of \(2 * Self.copies) copies were read")
  }

  private func check(
    path: String, as format: DocumentFormat, through converter: Converter? = nil,
    copy: (inout SeededGenerator) -> [UInt8]
  ) throws {
    var random = SeededGenerator(seed: 2026)
    var isRead = 0
    for round in 0..<Self.copies {
      let bytes = copy(&random)
      let compiles = round.isMultiple(of: 10)
      if let converter {
        guard
          let document = try? LegacyReader.read(
            bytes, as: format, path: path, trackedChanges: .final, through: [converter])
        else { continue }
        check(document, "round \(round)", compiles: compiles)
        isRead += 1
      } else if compile(bytes, path: "round \(round)", as: format, compiles: compiles) {
        isRead += 1
      }
    }
    #expect(isRead > Self.copies / 2, "only \(isRead) of \(Self.copies) copies were read")
  }

  /// Whether a copy was read rather than refused; that it neither breaks down nor breaks its contract is what is tested.
  private func compile(
    _ bytes: [UInt8], path: String, as format: DocumentFormat?, _ version: TrackedChanges = .final, compiles: Bool
  ) -> Bool {
    let document: SourceDocument
    do {
      document = try Reader.read(bytes, path: path, as: format, trackedChanges: version)
    } catch {
      #expect(!error.message.isEmpty && !error.message.contains("\n"), "\(path): \(error.message)")
      return false
    }
    check(document, path, compiles: compiles)
    return true
  }

  private func check(_ document: SourceDocument, _ copy: String, compiles: Bool) {
    #expect(document.flaw == nil, "\(copy): \(document.flaw ?? "")")
    let tree = Outline.infer(document)
    if compiles, let profile = Self.profile { _ = PolicyCompiler(profile: profile).compile(tree) }
  }

  // MARK: - What copies are made of

  private static let profile = try? Profile.embedded(named: Profile.standardName)

  private static let richText = sample(
    "everything.rtf", .richText,
    [
      "{", "}", "\\", "\\par ", "\\bin9999999 ", "\\'", "\\u99999999?", "{\\*\\", "\\ls1 ", "\\row ", "\\cell ",
      "{\\rtf1 ", "\0",
    ])
  private static let oldWord = sample("everything.doc", .places, [])

  private static func sample(_ name: String, _ grammar: Damage.Grammar, _ strangers: [String]) -> Damage {
    Damage((try? Repository.bytes("Tests/Inputs/Office/\(name)")) ?? [], grammar, strangers: strangers)
  }

  private static let text = [
    "\u{FEFF}", "\0", "\u{202E}", "\r", "\u{0C}", "\t\t\t", "(((((", "1.1.1.1.1.1.1.1 ", "• ", "\n\n\n",
  ]
  private static let markdown = [
    "[", "](", "![", "```\n", "> > > ", "1. 1. 1. ", "<div>", "<!--", "|-|\n", "***", "\\", "&#0;", "---\n", "[a]: b\n",
    "    ",
  ]
  private static let html = [
    "<ol start=-9>", "</ol>", "<table>", "<td>", "</div>", "<!--", "<script>", "<p", "\"", "<svg>", "&#xD800;",
    "<b><i>",
    "<li value=99999999999>", "<template>", "</body>", "<style>*{display:none}</style>",
  ]
  private static let word = [
    "<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<w:sdt>", "<w:del>", "<w:txbxContent>",
    "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"4\"/></w:numPr>", "&amp;", "&x;", "<!--", "<![CDATA[", "<w:br/>",
    "<w:tab/>",
    "<w:footnoteReference w:id=\"1\"/>", "<w:vMerge/>", "<w:vanish/>",
  ]
  private static let openDocument = [
    "<text:p>", "</text:p>", "<text:list>", "<text:list-item>", "</table:table>", "<text:s text:c=\"999999999\"/>",
    "<text:tab/>",
    "<text:note>", "<draw:text-box>", "<text:change-start text:change-id=\"x\"/>", "&amp;", "&x;", "<!--", "<![CDATA[",
    "<text:h text:outline-level=\"99\"/>",
  ]
}
