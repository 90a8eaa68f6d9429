import Foundation
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

@Suite("Reading whatever it is given")
struct HostileTests {
  private static let pieces: [DocumentFormat: [String]] = [
    .text: [
      "\n", "\r", "\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{0C}", "\u{A0}", "\u{AD}", "\t", " ", "a", "é",
      "\u{FEFF}",
    ],
    .markdown: [
      "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "#", "# ", "```\n", "~~~", "*", "**", "_", "`", "``", "[", "]",
      "](", "(",
      ")", "[a]: b\n", "[a]", "<a>", "<div>\n", "<!--", "-->", "&amp;", "&#", "&notit;", "\\", "\\\n", "  \n", "|",
      "|-|\n",
      "---\n", "===\n", "word", "é", "\u{FFFD}", "!", "![", "\"", "'", "<http://a.b>", "\r", "key: v\n",
    ],
    .html: [
      "<p>", "</p>", "<div ", ">", "<", "</", "<ul>", "<ol start=9 reversed>", "<li>", "</li>", "<table>", "<tr>",
      "<td>", "<th>",
      "</table>", "<pre>", "\n", " ", "<br>", "&amp;", "&#0;", "&#xD800;", "&bogus;", "&", "\"", "'", "=", "<!--",
      "-->",
      "<script>", "</script>", "<b>", "</b>", "word", "é", "<!DOCTYPE ", "[", "]]>", "<![CDATA[", "<?", "<h1>", "</h2>",
      "<main>", "</main>", "<template>", "<a href=\"", "\u{01}", "\u{FFFE}", "<svg>", "<textarea>", "<blockquote>",
      "</html>",
    ],
  ]

  @Test(
    "any bytes give a document whose blocks lie in order inside it, or trouble",
    arguments: DocumentFormat.allCases.filter(\.isText))
  func anyBytes(format: DocumentFormat) throws {
    let samples: [DocumentFormat: String] = [
      .text: "Documents/montessori-place.txt", .markdown: "Tests/Inputs/Readers/everything.md",
      .html: "Tests/Inputs/Readers/everything.html",
    ]
    let sample = try Array(Repository.bytes(samples[format] ?? "").prefix(3000))
    var random = Randomness(seed: 2026)
    for round in 0..<2000 {
      let bytes = random.hostileBytes(pieces: Self.pieces[format] ?? [], sample: sample)
      guard let document = try? Reader.read(bytes, path: "policy", as: format) else { continue }
      if let flaw = document.flaw {
        Issue.record("round \(round), \(format): \(flaw) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("a document cut short anywhere is read", arguments: ["everything.md", "everything.html"])
  func truncated(name: String) throws {
    let whole = try Repository.bytes("Tests/Inputs/Readers/\(name)")
    for count in stride(from: 1, to: whole.count, by: 7) {
      guard let document = try? Reader.read(Array(whole.prefix(count)), path: name) else { continue }
      #expect(document.flaw == nil)
    }
  }

  @Test("nesting, repetition and length take no more than a moment", .timeLimit(.minutes(1)))
  func costly() throws {
    let inputs: [(String, DocumentFormat)] = [
      (String(repeating: "![[]()", count: 50_000), .markdown),
      (String(repeating: "[", count: 100_000), .markdown),
      (String(repeating: "> ", count: 10_000) + "a", .markdown),
      (String(repeating: "- ", count: 10_000) + "a" + String(repeating: "\n", count: 50_000), .markdown),
      (String(repeating: "[a](b \"", count: 30_000) + "\n\n[a]: b", .markdown),
      (String(repeating: "**a *", count: 20_000), .markdown),
      (String(repeating: "a|", count: 50_000) + "\n" + String(repeating: "-|", count: 50_000), .markdown),
      (String(repeating: "word ", count: 1_000_000), .markdown),
      (String(repeating: "word ", count: 1_000_000), .text),
      (String(repeating: "\r", count: 1_000_000) + "a", .text),
      ("<p>" + String(repeating: "word ", count: 1_000_000), .html),
      (String(repeating: "<div>", count: 10_000) + "deep", .html),
      (String(repeating: "<b>", count: 900) + "a" + String(repeating: "</i>", count: 50_000), .html),
      ("<p" + String(repeating: " a=b", count: 50_000) + ">x", .html),
      ("<p x=\"" + String(repeating: "a b ", count: 50_000) + "\">word", .html),
      (String(repeating: "<!--", count: 50_000), .html),
      (String(repeating: "<ul><li>", count: 400) + "word", .html),
      (String(repeating: "<table><tr><td>", count: 300) + "word", .html),
    ]
    for (text, format) in inputs {
      let clock = ContinuousClock()
      let time = clock.measure { _ = try? read(text, as: format) }
      #expect(time < .seconds(10), "\(text.prefix(20)), \(format)")
    }
  }

  @Test("Markdown that nests as in no document is read as text, and says so")
  func costlyMarkdown() throws {
    let document = try read(String(repeating: "![[]()", count: 50_000), as: .markdown)
    #expect(document.format == .text)
    #expect(document.diagnostics.count == 1)
  }

  @Test("HTML that can't be parsed in time, or would come back empty, is trouble that says what to do")
  func refusedHTML() {
    let deep = Array((String(repeating: "<div>", count: 10_000) + "deep").utf8)
    #expect(trouble(deep, as: .html)?.contains("nests more than 1000 elements") == true)
    let wide = Array(("<p" + String(repeating: " a=b", count: 50_000) + ">x").utf8)
    #expect(trouble(wide, as: .html)?.contains("attributes") == true)
    let hidden = Array(("<script>a<b c=\"</script><p" + String(repeating: " a=b", count: 50_000) + ">x").utf8)
    #expect(trouble(hidden, as: .html)?.contains("attributes") == true)
  }

  @Test("entities are not expanded and no file is read for them")
  func entities() throws {
    let secret = Repository.file("Package.swift").absoluteString
    let page = "<!DOCTYPE html SYSTEM \"\(secret)\"><html><body><p>Seen &x; <img src=\"\(secret)\"></p></body></html>"
    let text = try String(decoding: read(page).content, as: UTF8.self)
    #expect(text.contains("Seen"))
    #expect(!text.contains("swift-tools-version"))
    let external = "<!DOCTYPE html [<!ENTITY x SYSTEM \"\(secret)\">]><html><body>&x;</body></html>"
    #expect(trouble(Array(external.utf8))?.contains("entities") == true)
    var bomb = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"ha\">"
    for level in 1...30 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    #expect(trouble(Array((bomb + "]><html><body>&a30;</body></html>").utf8))?.contains("entities") == true)
  }

  @Test("documents are read on many threads as on one")
  func concurrently() async throws {
    let files = ["everything.md", "everything.html"]
    let inputs = try files.map { (name: $0, bytes: try Repository.bytes("Tests/Inputs/Readers/\($0)")) }
    let expected = try inputs.map { dump(try Reader.read($0.bytes, path: $0.name)) }
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for round in 0..<64 {
        let index = round % inputs.count
        let input = inputs[index]
        group.addTask { (index, dump(try Reader.read(input.bytes, path: input.name))) }
      }
      for try await (index, actual) in group { #expect(actual == expected[index]) }
    }
  }
}
