import PolicyReaders
import PolicyText

/// Reads a document from a string.
func read(_ text: String, as format: DocumentFormat? = nil, path: String = "policy") throws -> SourceDocument {
  try Reader.read(Array(text.utf8), path: path, as: format)
}

/// A document's blocks as lines: what each is, its text, and where it stands.
func dump(_ document: SourceDocument) -> String {
  document.blocks.map { block in
    var line = describe(block.role)
    if block.isEmphasised { line += " strong" }
    if block.quoteDepth > 0 { line += " quoted:\(block.quoteDepth)" }
    if block.indent > 0 { line += " indent:\(block.indent)" }
    if !block.followsGap { line += " close" }
    let place = document.source(of: block.text)
    line += " @\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
    let text =
      block.cells.isEmpty
      ? document.text(block.text) : block.cells.map { "[\(document.text($0))]" }.joined(separator: " ")
    return "\(line) | \(text)"
  }.joined(separator: "\n") + "\n"
}

private func describe(_ role: Block.Role) -> String {
  switch role {
  case .line: "line"
  case .paragraph: "paragraph"
  case .heading(let level): "heading \(level)"
  case .listItem(let depth): "item \(depth)"
  case .continuation(let depth): "continuation \(depth)"
  case .tableRow(let isHeader): isHeader ? "header-row" : "row"
  case .preformatted: "preformatted"
  case .furniture(let rule): "furniture \(rule)"
  }
}

/// What is said of a text that can't be read.
func trouble(_ bytes: [UInt8], as format: DocumentFormat? = nil) -> String? {
  do {
    _ = try Reader.read(bytes, path: "policy", as: format)
    return nil
  } catch {
    return error.message
  }
}
