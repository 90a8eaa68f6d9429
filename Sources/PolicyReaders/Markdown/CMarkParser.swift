internal import CCMark

/// Parses CommonMark with cmark. No cmark type or pointer leaves this file.
enum CMarkParser {
  /// Walks a document. cmark's line numbers are kept, its columns are not: they don't count bytes.
  static func parse(_ markdown: ArraySlice<UInt8>) -> MarkdownEvents {
    guard let document = Document(markdown) else { return MarkdownEvents() }
    return document.events()
  }

  /// Owns cmark's tree and frees it.
  private struct Document: ~Copyable {
    private let root: OpaquePointer

    init?(_ markdown: ArraySlice<UInt8>) {
      guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
      defer { cmark_parser_free(parser) }
      markdown.withUnsafeBytes { bytes in
        cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      guard let root = cmark_parser_finish(parser) else { return nil }
      self.root = root
    }

    deinit { cmark_node_free(root) }

    func events() -> MarkdownEvents {
      var events = MarkdownEvents()
      guard let iterator = cmark_iter_new(root) else { return events }
      defer { cmark_iter_free(iterator) }
      while true {
        let step = cmark_iter_next(iterator)
        guard step != CMARK_EVENT_DONE else { break }
        guard let node = cmark_iter_get_node(iterator), let kind = Self.kind(of: node) else { continue }
        let start = events.literals.count
        if step == CMARK_EVENT_ENTER, let literal = cmark_node_get_literal(node) {
          events.literals.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: Self.length(literal)))
        }
        events.steps.append(
          MarkdownEvent(
            kind: kind, isEntry: step == CMARK_EVENT_ENTER, line: max(0, Int(cmark_node_get_start_line(node)) - 1),
            literal: start..<events.literals.count))
      }
      return events
    }

    private static func length(_ text: UnsafePointer<CChar>) -> Int {
      var length = 0
      while text[length] != 0 { length += 1 }
      return length
    }

    private static func kind(of node: OpaquePointer) -> MarkdownEvent.Kind? {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_LIST:
        .list(start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil)
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .inlineHTML
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      default: nil
      }
    }
  }
}
