internal import PolicyText

/// Reads HTML through libxml2's forgiving parser.
enum HTMLReader {
  /// - Throws: `Trouble` for markup that can't be parsed in reasonable time or depth.
  static func read(_ text: DecodedText, path: String, original: [UInt8]) throws(Trouble) -> SourceDocument {
    let source = text.bytes
    if let refusal = HTMLGuard.refusal(of: source) { throw Trouble(path, refusal.rawValue) }
    let events: HTMLEvents
    do {
      events = try LibXML2Parser.parse(source)
    } catch {
      throw Trouble(path, error.explanation)
    }
    var walk = HTMLWalk(events: events, offset: 0, quoteDepth: 0, writer: BlockWriter(source: source))
    walk.run()
    if walk.hidesMostText {
      walk = HTMLWalk(events: events, offset: 0, quoteDepth: 0, writer: BlockWriter(source: source))
      walk.trustsNames = false
      walk.run()
    }
    return SourceDocument(
      path: path, format: .html, original: original, source: source, content: walk.writer.output.content,
      map: OffsetMap(pieces: walk.writer.output.pieces), blocks: walk.writer.blocks.readingPreformattedTextAsLines(),
      diagnostics: text.diagnostics)
  }

  /// Writes the text of markup that stands inside of another format.
  ///
  /// - Parameters:
  ///   - markup: bytes that stand, as far as they hold text, at the same distances in the source.
  ///   - offset: where in the source they begin.
  static func append(_ markup: [UInt8], at offset: Int, quoteDepth: Int, to writer: inout BlockWriter) {
    guard HTMLGuard.refusal(of: markup) == nil, let events = try? LibXML2Parser.parse(markup) else {
      writer.begin(.preformatted, quoteDepth: quoteDepth)
      writer.copy(offset..<min(offset + markup.count, writer.output.source.count))
      writer.end()
      return
    }
    var walk = HTMLWalk(events: events, offset: offset, quoteDepth: quoteDepth, writer: writer)
    walk.run()
    writer = walk.writer
  }
}
