import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

/// Documents put together at random from constructs that show some words and hide others: each shown word must be in the content once, in
/// order, and lead back to the very bytes of the source that spell it.
@Suite("Visible words")
struct VisibleWordsTests {
  /// Writes numbered words, those shown as "v1v" and those hidden as "h1h".
  private struct Composer {
    var random: Randomness
    var text = ""
    var count = 0

    mutating func visible() -> String {
      count += 1
      return "v\(count)v"
    }

    mutating func hidden() -> String { "h\(Int.random(in: 0..<1000, using: &random))h" }

    mutating func markdownInline() -> String {
      switch Int.random(in: 0..<15, using: &random) {
      case 0: "**\(visible())**"
      case 1: "*\(visible())* __\(visible())__"
      case 2: "[\(visible())](http://\(hidden())/(\(hidden())) \"\(hidden())\")"
      case 3: "`\(visible())`"
      case 4: "\\*\(visible())\\_"
      case 5: "&amp;\(visible())&copy; &#38;\(visible())"
      case 6: "<em class=\"\(hidden())\">\(visible())</em>"
      case 7: "![\(visible())](<\(hidden()) \(hidden())> '\(hidden())')"
      case 8: "[\(visible())][ref]"
      case 9: "<http://\(visible())>"
      case 10: "[*\(visible())*\n\(visible())]( <\(hidden())>\n(\(hidden())))"
      case 11: "***\(visible())** \(visible())*"
      case 12: "[\(visible())] (\(visible())) * \(visible()) _ ] ["
      case 13: "``\(visible()) ` \(visible())``"
      default: "\(visible()) \(visible())"
      }
    }

    mutating func markdownBlock(depth: Int) -> String {
      let inline = (0..<Int.random(in: 1..<5, using: &random)).map { _ in markdownInline() }
        .joined(separator: Bool.random(using: &random) ? " " : "\n")
      let flat = inline.split(separator: "\n").joined(separator: " ")
      switch Int.random(in: 0..<12, using: &random) {
      case 0: return "## \(flat) ##\n"
      case 1: return "\(flat)\n===\n"
      case 2 where depth < 4: return indent(markdownBlock(depth: depth + 1), first: "> ", rest: "> ")
      case 3 where depth < 4: return indent(markdownBlock(depth: depth + 1), first: "- ", rest: "  ")
      case 4 where depth < 4:
        return indent(markdownBlock(depth: depth + 1) + "\n" + markdownBlock(depth: 4), first: "7. ", rest: "   ")
      case 5: return "```\(hidden())\n\(visible())  \(visible())\n\n  \(visible())\n```\n"
      case 6: return "<div id=\"\(hidden())\">\n\(visible()) <b>\(visible())</b>\n</div>\n"
      case 7:
        return "| \(visible()) | \(visible()) |\n|---|---|\n| **\(visible())** | \\| \(visible())\n| \(visible()) |\n"
      case 8: return "[\(hidden())]: <\(hidden())>\n  '\(hidden())'\n\(inline)\n"
      case 9: return "<!-- \(hidden()) -->\n"
      case 10: return "\(visible())  \n\(visible())\\\n\(visible())\n"
      default: return "\(inline)\n"
      }
    }

    private func indent(_ text: String, first: String, rest: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
        index == 0 ? first + line : line.isEmpty && rest.first == " " ? "" : rest + line
      }.joined(separator: "\n")
    }

    mutating func html(depth: Int) -> String {
      func inner(_ composer: inout Composer) -> String {
        (0..<Int.random(in: 1..<4, using: &composer.random)).map { _ in
          depth < 5 ? composer.html(depth: depth + 1) : " \(composer.visible()) "
        }.joined(separator: ["", " ", "\n"].randomElement(using: &composer.random) ?? "")
      }
      switch Int.random(in: 0..<22, using: &random) {
      case 0: return "<p class='\(hidden())'>\(inner(&self))</p>"
      case 1: return "<div title=\"\(hidden()) > \(hidden())\">\(inner(&self))</div>"
      case 2: return "<ul><li>\(inner(&self))<li>\(inner(&self))</ul>"
      case 3: return "<ol start=7><li>\(inner(&self))</li></ol>"
      case 4: return "<b>\(inner(&self))</b>"
      case 5: return "<table><tr><th>\(inner(&self))</th><td>\(inner(&self))</td></tr></table>"
      case 6: return "<blockquote>\(inner(&self))</blockquote>"
      case 7: return "<h2>\(inner(&self))</h2>"
      case 8: return "<pre>\n \(visible())\n\t\(visible()) &lt;</pre>"
      case 9: return "<script>if (a<b) { \"\(hidden())\" }</script>"
      case 10: return "<style>\(hidden())</style><!-- \(hidden()) -->"
      case 11: return "<span hidden>\(hidden())</span>"
      case 12: return "<div style='display: none'><p>\(hidden())</p></div>"
      case 13: return "&amp;\(visible())&eacute; &#160;\(visible())"
      case 14: return "<nav>\(inner(&self))</nav>"
      case 15: return " \(visible())<br>\(visible()) "
      case 16: return "<a href='\(hidden())'>\(inner(&self))</a>"
      case 17: return "<section><p>\(inner(&self))</section>"
      case 18: return "<dl><dt>\(visible())<dd>\(visible())</dl>"
      case 19: return "é— \(visible())\n\n\t \(visible()) < \(visible()) & \(visible())"
      default: return " \(visible()) \(visible()) "
      }
    }
  }

  @Test("of Markdown are all in the content, and lead back to the source")
  func markdown() throws {
    for seed in 0..<300 {
      var composer = Composer(random: Randomness(seed: UInt64(seed)))
      let blocks = (0..<12).map { _ in composer.markdownBlock(depth: 0) }
      let text = "v0v\n\n" + blocks.joined(separator: "\n") + "\n[ref]: /h0h\n"
      try expectWords(of: text, as: .markdown, seed: seed)
    }
  }

  @Test("of HTML are all in the content, and lead back to the source")
  func html() throws {
    for seed in 0..<300 {
      var composer = Composer(random: Randomness(seed: UInt64(seed)))
      let body = (0..<8).map { _ in composer.html(depth: 0) }.joined(separator: "\n")
      try expectWords(of: "<html><body>v0v \(body)</body></html>", as: .html, seed: seed)
    }
  }

  private func expectWords(of text: String, as format: DocumentFormat, seed: Int) throws {
    let document = try read(text, as: format)
    var found: [String] = []
    for block in document.blocks {
      var start = block.text.lowerBound
      for end in block.text.lowerBound...block.text.upperBound
      where end == block.text.upperBound || !isWordByte(document.content[end]) {
        let word = start..<end
        start = end + 1
        guard !word.isEmpty, isWord(document.content[word]) else { continue }
        found.append(document.text(word))
        let source = document.source[document.map.source(of: word)]
        if !source.elementsEqual(document.content[word]) {
          Issue.record("seed \(seed): \(document.text(word)) leads to \(String(decoding: source, as: UTF8.self))")
          return
        }
      }
    }
    let wanted = text.split { !isWordByte($0.asciiValue ?? 0) }.map(String.init).filter {
      isWord(Array($0.utf8)[...]) && $0.hasPrefix("v")
    }
    guard found != wanted else { return }
    let place = zip(found, wanted).prefix { $0 == $1 }.count
    Issue.record(
      "seed \(seed): word \(place) is \(place < found.count ? found[place] : "missing") in\n\(text)\n\(dump(document))")
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte == 0x76 || byte == 0x68 || (byte >= 0x30 && byte <= 0x39)
  }

  private func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 2 && bytes.first == bytes.last && (bytes.first ?? 0) > 0x60
  }

  @Test("of a policy stay the same when it is wrapped in HTML or Markdown", arguments: Repository.policies)
  func wrapped(path: String) throws {
    let bytes = try Repository.bytes(path)
    let plain = try Reader.read(bytes, path: path)
    let lines = plain.blocks.map { plain.text($0.text) }
    let escaped = lines.map { line in
      line.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
        .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }
    let page = try read("<html><body>\n" + escaped.map { "<p>\($0)</p>\n" }.joined() + "</body></html>")
    #expect(page.format == .html)
    #expect(words(page) == words(plain))
    for block in page.blocks where block.isEmphasised { Issue.record("nothing in it is bold") }
  }

  private func words(_ document: SourceDocument) -> [Substring] {
    document.blocks.flatMap { document.text($0.text).split { $0.isWhitespace } }
  }
}
