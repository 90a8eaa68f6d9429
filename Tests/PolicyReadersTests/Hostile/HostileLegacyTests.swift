import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyReaders

@Suite("Rich Text and old Word files that mean harm, or have come to it")
struct HostileLegacyTests {
  @Test(
    "A file that is cut at any kilobyte is read or refused", .timeLimit(.minutes(5)),
    arguments: [(DocumentFormat.rtf, Converter.unrtf), (.doc, .antiword)])
  func truncated(format: DocumentFormat, converter: Converter) throws {
    guard converter.isInstalled else { return }
    let whole = try Repository.bytes("Tests/Inputs/Office/everything.\(format.rawValue)")
    // Rich Text is small: it is cut every hundred bytes.
    for count in stride(from: 100, to: whole.count, by: format == .rtf ? 100 : 1024) {
      let document = try? LegacyReader.read(
        Array(whole.prefix(count)), as: format, path: "policy", trackedChanges: .final, through: [converter])
      #expect(document?.flaw == nil)
    }
  }

  @Test(
    "LibreOffice's part of such a file is read or refused", .timeLimit(.minutes(5)),
    .enabled(if: Converter.libreOffice.isInstalled, "LibreOffice is not installed"),
    arguments: [DocumentFormat.rtf, .doc])
  func truncatedForLibreOffice(format: DocumentFormat) throws {
    let whole = try Repository.bytes("Tests/Inputs/Office/everything.\(format.rawValue)")
    for share in [0.3, 0.8] {
      let part = Array(whole.prefix(Int(Double(whole.count) * share)))
      let document = try? LegacyReader.read(
        part, as: format, path: "policy", trackedChanges: .final, through: [.libreOffice])
      #expect(document?.flaw == nil)
    }
  }

  @Test("Groups in groups, ten thousand deep and more, are refused before any program sees them")
  func deep() {
    for depth in [10_000, 1_000_000] {
      let text =
        "{\\rtf1 " + String(repeating: "{\\b ", count: depth) + "Staff" + String(repeating: "}", count: depth) + "}"
      #expect(trouble(Array(text.utf8))?.contains("nests more than 1000 groups") == true)
    }
  }

  @Test("Braces that are text, or data, open no groups")
  func braces() {
    let braces = String(repeating: "\\{", count: 5000)
    #expect(RichTextGuard.isAffordable(Array("{\\rtf1 \(braces) Staff}".utf8)))
    let data = String(repeating: "{", count: 5000)
    #expect(RichTextGuard.isAffordable(Array("{\\rtf1 {\\pict\\bin5000 \(data)} Staff}".utf8)))
    #expect(!RichTextGuard.isAffordable(Array("{\\rtf1 {\\pict\\bin50 \(data)} Staff}".utf8)))
    #expect(RichTextGuard.isAffordable(Array("{\\rtf1 \\bin99999999999 x".utf8)))
  }

  @Test("Where no program is there, the packages are named")
  func missing() throws {
    let nothing = Converter(program: "no-such-program-anywhere", name: "Nothing", package: "nothing", loss: nil)
    do {
      _ = try LegacyReader.read(
        Array("{\\rtf1 x}".utf8), as: .rtf, path: "policy", trackedChanges: .final, through: [nothing])
      Issue.record("read by a program that is not there")
    } catch {
      #expect(error.message.contains("install the package"))
    }
  }
}
