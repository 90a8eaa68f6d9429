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
/// milliseconds. LibreOffice takes a second to start: fifty copies of each go through it, many in one run, and of what it writes
/// and we read, OpenDocument, there are a thousand copies too.
@Suite("A thousand damaged copies", .serialized)
struct MutationTests {
  private static let copies = 1000

  @Test(
    "of a text, a page or a Markdown file are read or refused", .timeLimit(.minutes(10)),
    arguments: [DocumentFormat.text, .markdown, .html])
  func texts(format: DocumentFormat) async throws {
    let (path, grammar, strangers): (String, Damage.Grammar, [String]) =
      switch format {
      case .markdown: ("Tests/Inputs/Readers/everything.md", .words, Self.markdown)
      case .html: ("Tests/Inputs/Readers/everything.html", .markup, Self.html)
      default: ("Tests/Fixtures/mobile-phones/ravensmoor-high.txt", .words, Self.text)
      }
    let damage = Damage(try Repository.bytes(path), grammar, strangers: strangers)
    let outcome = await onOwnThread { Self.read(copiesOf: damage, as: format) }
    expect(outcome, atLeast: Self.copies / 2)
  }

  @Test("of each part of a Word file, as XML still or no more, are read or refused", .timeLimit(.minutes(10)))
  func word() async throws {
    let sample = try PackageSample(folder: "Tests/Inputs/Office/as-word-writes")
    // Else the copies would show nothing but that XML is parsed.
    expect(await onOwnThread { Self.read(sample, strangers: Self.word) }, atLeast: Self.copies)
  }

  @Test("of each part of an OpenDocument text, as XML still or no more, are read or refused", .timeLimit(.minutes(10)))
  func openDocument() async throws {
    let sample = try PackageSample(Repository.bytes("Tests/Inputs/Office/everything.odt"))
    expect(await onOwnThread { Self.read(sample, strangers: Self.openDocument) }, atLeast: Self.copies)
  }

  @Test(
    "of a Rich Text file are read or refused through unrtf", .timeLimit(.minutes(10)),
    .enabled(if: Converter.unrtf.isInstalled, "unrtf is not installed"))
  func richText() async {
    let outcome = await onOwnThread { Self.read(copiesOf: Self.richText, as: .rtf, through: .unrtf) }
    expect(outcome, atLeast: Self.copies / 2)
  }

  @Test(
    "of an old Word file are read or refused through antiword", .timeLimit(.minutes(10)),
    .enabled(if: Converter.antiword.isInstalled, "antiword is not installed"))
  func oldWord() async {
    let outcome = await onOwnThread { Self.read(copiesOf: Self.oldWord, as: .doc, through: .antiword) }
    expect(outcome, atLeast: Self.copies / 2)
  }

  @Test(
    "or here fifty, that LibreOffice makes something of, are read or refused", .timeLimit(.minutes(10)),
    .enabled(if: Converter.libreOffice.isInstalled, "LibreOffice is not installed"),
    arguments: [DocumentFormat.rtf, .doc])
  func throughLibreOffice(format: DocumentFormat) async throws {
    let program = try #require(Converter.libreOffice.path)
    let outcome = await onOwnThread { Self.readThroughLibreOffice(at: program, format) }
    expect(outcome, atLeast: 20)
  }

  private func expect(_ outcome: Outcome, atLeast count: Int, _ place: SourceLocation = #_sourceLocation) {
    #expect(outcome.flaws == [], sourceLocation: place)
    #expect(outcome.isRead > count, "only \(outcome.isRead) copies were read", sourceLocation: place)
  }

  // MARK: - What is done with each copy

  /// How many copies were read rather than refused, and what was wrong with any.
  private struct Outcome: Sendable {
    var isRead = 0
    var flaws: [String] = []

    /// Takes down what became of a copy: it must keep the contract of documents, and compile.
    mutating func note(_ document: SourceDocument, _ copy: String, compiles: Bool) {
      isRead += 1
      if let flaw = document.flaw { flaws.append("\(copy): \(flaw)") }
      let tree = Outline.infer(document)
      if compiles, let profile = MutationTests.profile { _ = PolicyCompiler(profile: profile).compile(tree) }
    }

    mutating func note(_ trouble: Trouble, _ copy: String) {
      if trouble.message.isEmpty || trouble.message.contains("\n") { flaws.append("\(copy): \(trouble.message)") }
    }
  }

  private static func read(_ sample: PackageSample, strangers: [String]) -> Outcome {
    let damages = sample.markupNames.compactMap { name in
      sample.parts.first { $0.name == name }.map { (name, Damage($0.bytes, .markup, strangers: strangers)) }
    }
    let main = damages.first { $0.0 == "word/document.xml" || $0.0 == "content.xml" }
    var outcome = Outcome()
    var random = SeededGenerator(seed: 2026)
    for round in 0..<copies {
      // Half of the copies have damaged text, the others any part; most are XML still.
      guard let (name, damage) = round.isMultiple(of: 2) ? main : damages.randomElement(using: &random) else { break }
      let bytes = round % 5 == 4 ? damage.copy(using: &random) : damage.wellFormedCopy(using: &random)
      let file = sample.replacing(name, with: bytes).packed
      for version in TrackedChanges.allCases {
        let copy = "round \(round): \(name)"
        do {
          let document = try Reader.read(file, path: copy, trackedChanges: version)
          outcome.note(document, copy, compiles: round.isMultiple(of: 25))
        } catch {
          outcome.note(error, copy)
        }
      }
    }
    return outcome
  }

  private static func read(
    copiesOf damage: Damage, as format: DocumentFormat, through converter: Converter? = nil
  ) -> Outcome {
    var outcome = Outcome()
    var random = SeededGenerator(seed: 2026)
    for round in 0..<copies {
      let bytes = damage.copy(using: &random)
      let copy = "round \(round)"
      do {
        let document =
          if let converter {
            try LegacyReader.read(bytes, as: format, path: copy, trackedChanges: .final, through: [converter])
          } else {
            try Reader.read(bytes, path: copy, as: format)
          }
        outcome.note(document, copy, compiles: round.isMultiple(of: 10))
      } catch {
        outcome.note(error, copy)
      }
    }
    return outcome
  }

  private static func readThroughLibreOffice(at program: String, _ format: DocumentFormat) -> Outcome {
    let damage = format == .rtf ? richText : oldWord
    var outcome = Outcome()
    var random = SeededGenerator(seed: 2026)
    // A file that brings the program down takes those behind it along: they are few.
    for round in 0..<2 {
      guard let folder = try? TwinFolder() else { break }
      let files = (0..<25).map { folder.file("\($0).\(format.rawValue)") }
      for file in files { try? Data(damage.copy(using: &random)).write(to: file) }
      var office = ChildProcess(
        program: program,
        arguments: [
          "-env:UserInstallation=\(folder.file("profile").absoluteString)", "--headless", "--norestore", "--convert-to",
          "odt", "--outdir", folder.url.path,
        ] + files.map(\.path))
      office.limits = ChildProcess.Limits(seconds: 60, memory: 8 << 30, output: 1 << 20)
      office.confinement = .folder(folder.url.path)
      office.variables = ["TMPDIR": folder.url.path]
      _ = try? office.run()
      for index in files.indices {
        guard let output = try? Data(contentsOf: folder.file("\(index).odt")) else { continue }
        let copy = "round \(round): file \(index)"
        do { outcome.note(try Reader.read([UInt8](output), path: copy), copy, compiles: true) } catch {
          outcome.note(error, copy)
        }
      }
    }
    return outcome
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
