internal import PolicyText

/// Reads Markdown: CommonMark, with GitHub's tables and front matter.
enum MarkdownReader {
  /// Never fails. Text that cmark would take too long over is read as plain text, and a diagnostic says so. O(n).
  static func read(_ text: DecodedText, path: String, original: [UInt8]) -> SourceDocument {
    let source = text.bytes
    let frontMatter = FrontMatter.read(source)
    let start = frontMatter?.end ?? 0
    guard MarkdownGuard.isAffordable(source[start...]) else {
      var text = text
      text.diagnostics.append(
        Diagnostic(.warning, "its brackets or lists nest as in no real Markdown, so it was read as plain text"))
      return Reader.plainText(text, path: path, original: original)
    }
    var writer = BlockWriter(source: source)
    for line in frontMatter?.blocks ?? [] {
      writer.begin(.line, followsGap: false)
      writer.copy(line)
    }
    var walk = MarkdownWalk(source: source, from: start, writer: writer)
    walk.run(CMarkParser.parse(source[start...]))
    return SourceDocument(
      path: path, format: .markdown, original: original, source: source, content: walk.writer.output.content,
      map: OffsetMap(pieces: walk.writer.output.pieces), blocks: walk.writer.blocks.readingPreformattedTextAsLines(),
      diagnostics: text.diagnostics)
  }
}
