internal import CCMark

/// What a CommonMark parser makes of Markdown.
package struct MarkdownParse {
  /// The names of the nodes, in document order ("paragraph", "text", "link", …).
  package private(set) var nodes: [String] = []
  /// The text a reader sees, block by block.
  package private(set) var blocks: [String] = []
  /// The HTML that it holds, piece by piece.
  package private(set) var html: [String] = []

  package init(_ markdown: [UInt8]) {
    let document = markdown.withUnsafeBytes {
      cmark_parse_document($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return }
    defer { cmark_node_free(document) }
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { break }
      let node = cmark_iter_get_node(iterator)
      let type = cmark_node_get_type(node)
      if event == CMARK_EVENT_ENTER { nodes.append(String(cString: cmark_node_get_type_string(node))) }
      if event == CMARK_EVENT_ENTER, let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
      if type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK, let literal = cmark_node_get_literal(node) {
        html.append(String(cString: literal))
      }
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { text += "\n" }
      if event == CMARK_EVENT_EXIT, type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
        blocks.append(text)
        text = ""
      }
    }
  }
}
